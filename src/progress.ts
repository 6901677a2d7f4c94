import { Presets, SingleBar } from 'cli-progress';

type Report = (done: number, total: number, title: string) => void;

interface ProgressDisplay {
  readonly report: Report;
  /** For many small steps: without a terminal, a line for each title and tenth of the way. */
  readonly reportTenths: Report;
  readonly stop: () => void;
}

/** Shows how far long work has come: a bar on a terminal, a line for each step elsewhere. */
export function progressDisplay(): ProgressDisplay {
  return process.stderr.isTTY ? barDisplay() : lineDisplay();
}

function lineDisplay(): ProgressDisplay {
  const report: Report = (done, total, title) =>
    process.stderr.write(`[${done}/${total}] ${title}\n`);
  let shown = '';
  return {
    report,
    reportTenths(done, total, title) {
      const reached = `${total === 0 ? 10 : Math.floor((10 * done) / total)} ${title}`;
      if (reached === shown) return;
      shown = reached;
      report(done, total, title);
    },
    stop: () => {},
  };
}

function barDisplay(): ProgressDisplay {
  const format = '{bar} {value}/{total} {title}';
  const bar = new SingleBar(
    { format, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  let isShown = false;
  const report: Report = (done, total, title) => {
    if (!isShown) bar.start(total, done, { title });
    isShown = true;
    bar.setTotal(total);
    bar.update(done, { title });
  };
  return {
    report,
    reportTenths: report,
    stop() {
      if (isShown) bar.stop();
      isShown = false;
    },
  };
}
