import { once } from 'node:events';
import type { Profiler } from 'node:inspector';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OurServer } from './servers.ts';

/** A function of ours: where it stands, seen from the project's folder, and its name. */
interface Place {
  readonly path: string;
  readonly name: string;
}

const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/** Has a server that was started with `profile-watch.ts` profiled while something is done. */
export async function profileDuring(
  { child }: OurServer,
  work: () => Promise<void>,
): Promise<Profiler.Profile> {
  const answerTo = async (word: string) => {
    const answered = once(child, 'message');
    child.send(word);
    return (await answered)[0];
  };
  await answerTo('start');
  await work();
  return answerTo('stop');
}

/**
 * The shares of the time in which the process worked, by kind. A moment belongs to the function of
 * ours that was reached last: what libraries do is done for whoever called them.
 *
 * @param kindOf the kind of a function's work; null for what belongs to none.
 */
export function sharesOf<Kind extends string>(
  { nodes, samples = [], timeDeltas = [] }: Profiler.Profile,
  kindOf: (place: Place) => Kind | null,
): ReadonlyMap<Kind, number> {
  const kinds = kindsOfNodes(nodes, kindOf);
  const idle = new Set(
    nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id),
  );
  const spent = new Map<Kind, number>();
  let total = 0;
  for (const [index, id] of samples.entries()) {
    if (idle.has(id)) continue;
    const time = timeDeltas[index] ?? 0;
    total += time;
    const kind = kinds.get(id);
    if (kind) spent.set(kind, (spent.get(kind) ?? 0) + time);
  }
  return new Map([...spent].map(([kind, time]) => [kind, time / total]));
}

/** The kind of each node, by its identifier: its own, or else its caller's. */
function kindsOfNodes<Kind>(
  nodes: readonly Profiler.ProfileNode[],
  kindOf: (place: Place) => Kind | null,
): Map<number, Kind | null> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const kinds = new Map<number, Kind | null>();
  const visit = (node: Profiler.ProfileNode, inherited: Kind | null): void => {
    const place = placeOf(node.callFrame);
    const kind = place ? kindOf(place) : inherited;
    kinds.set(node.id, kind);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) visit(child, kind);
    }
  };
  const [root] = nodes;
  if (root) visit(root, null);
  return kinds;
}

/** Null for what is not ours: libraries, the runtime, and code that was made from documents. */
function placeOf({ url, functionName }: Profiler.ProfileNode['callFrame']): Place | null {
  if (!url.startsWith('file:') || url.includes('/node_modules/')) return null;
  return { path: relative(projectFolder, fileURLToPath(url)), name: functionName };
}
