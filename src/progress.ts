import { Presets, SingleBar } from 'cli-progress';

interface ProgressDisplay {
  readonly report: (done: number, total: number, title: string) => void;
  readonly stop: () => void;
}

/** Shows how far long work has come: a bar on a terminal, a line for each step elsewhere. */
export function progressDisplay(): ProgressDisplay {
  if (!process.stderr.isTTY) {
    return {
      report: (done, total, title) => process.stderr.write(`[${done}/${total}] ${title}\n`),
      stop: () => {},
    };
  }
  const format = '{bar} {value}/{total} {title}';
  const bar = new SingleBar(
    { format, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  let isShown = false;
  return {
    report(done, total, title) {
      if (!isShown) bar.start(total, done, { title });
      isShown = true;
      bar.setTotal(total);
      bar.update(done, { title });
    },
    stop() {
      if (isShown) bar.stop();
      isShown = false;
    },
  };
}
