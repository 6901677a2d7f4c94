import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Example, isRaising } from '../src/contract/examples.ts';
import { type DemoViewer, demoViewers } from '../src/demo/viewers.ts';
import type { Asked } from '../src/engine/workload.ts';
import { readReference } from '../src/reference/entries.ts';
import { post } from './customers.ts';
import type { Kind, KindTable } from './kinds.ts';
import type { Seen } from './loop-watch.ts';
import { median } from './measure.ts';
import { type OurServer, startOurs } from './servers.ts';
import { copyDatabase } from './town.ts';

/** No request should keep others waiting for longer. */
const aimMs = 20;
/** How many of the examples are listed, those that stand still for longest. */
const listed = 15;
/** What is put off until an answer is out, such as compiling, gets so long before the next request. */
const putOffMs = 15;

/** An example, and how long the event loop stood still in each of its runs. */
interface Block {
  readonly title: string;
  readonly kind: string;
  readonly cold: Seen;
  readonly warm: readonly Seen[];
}

/**
 * The longest time for which the event loop stands still while a documented example is answered, on
 * its first run, which reads, checks and compiles its document, and on those after it.
 */
export const blocks: Kind = {
  name: 'blocks',
  async measure({ ground, effort, serverUrl, report }) {
    const { kind, databaseUrl } = ground;
    report(`how long each example blocks on ${kind}`);
    // Examples change what they are about, and the town is kept.
    const copy =
      databaseUrl && serverUrl ? await copyDatabase(serverUrl, databaseUrl, 'blocks') : null;
    const nodeWords = ['--import', fileURLToPath(import.meta.resolve('./loop-watch.ts'))];
    const server = await startOurs(copy?.url ?? null, { nodeWords });
    try {
      const seen = await blocksOf(server, Math.max(2, effort.rounds));
      return [worstOf(seen, kind), totalsOf(seen, kind)];
    } finally {
      await server.close();
      await copy?.drop();
    }
  },
};

async function blocksOf(server: OurServer, runs: number): Promise<Block[]> {
  const tokens = await tokensOf(server.url);
  const { queries, mutations } = readReference();
  const seen: Block[] = [];
  // Mutations come last: what they change is not what the queries are meant to be asked about.
  for (const { entry, policy } of [...queries, ...mutations]) {
    for (const [index, example] of entry.examples.entries()) {
      const cold = await seenOf(server, example, tokens);
      const warm: Seen[] = [];
      while (warm.length < runs) warm.push(await seenOf(server, example, tokens));
      const root = policy.coordinate.startsWith('Query') ? 'query' : 'mutation';
      const raises = isRaising(example) ? ', refused' : '';
      seen.push({
        title: `${entry.name}, example ${index + 1}`,
        kind: `${root} of ${entry.domain}${raises}`,
        cold,
        warm,
      });
    }
  }
  return seen;
}

/** Asks once, and hears from the server how long that kept it. */
async function seenOf(
  { url, child }: OurServer,
  { document, variables, viewer }: Example,
  tokens: ReadonlyMap<string, string>,
): Promise<Seen> {
  const asked: Asked = { query: document, ...(variables && { variables }) };
  const begun = once(child, 'message');
  child.send('begin');
  await begun;
  await post(url, asked, viewer === undefined ? undefined : tokens.get(viewer));
  await pause(putOffMs);
  const message = once(child, 'message');
  child.send('end');
  const [seen] = await message;
  return seen;
}

async function tokensOf(url: string): Promise<Map<string, string>> {
  const tokens = new Map<string, string>();
  for (const viewer of demoViewers()) {
    const { data } = await post(url, {
      query:
        'mutation($input: ObtainJSONWebTokenInput!) { obtainKrakenToken(input: $input) { token } }',
      variables: { input: credentialsOf(viewer) },
    });
    const token = (data?.obtainKrakenToken as { readonly token: string } | null)?.token;
    if (!token) throw new Error(`${viewer.name} cannot sign in.`);
    tokens.set(viewer.name, token);
  }
  return tokens;
}

function credentialsOf({ organizationSecretKey, apiKey, email, password }: DemoViewer) {
  if (organizationSecretKey) return { organizationSecretKey };
  return apiKey ? { APIKey: apiKey } : { email, password };
}

/** Time in which the machine worked for others is no time that the server kept anybody waiting. */
const keptMs = ({ longestMs, cpuMs }: Seen) => Math.min(longestMs, cpuMs);
const longest = (seen: readonly Seen[]) => Math.max(...seen.map(keptMs));
const usual = (seen: readonly Seen[]) => median(seen.map(keptMs));

function worstOf(seen: readonly Block[], database: string): KindTable {
  const worst = seen
    .toSorted((a, b) => longest([b.cold, ...b.warm]) - longest([a.cold, ...a.warm]))
    .slice(0, listed);
  return {
    title: `The ${listed} examples that keep the event loop from others for longest`,
    heads: ['example', 'database', 'cold ms', 'warm ms', 'worst warm ms', 'garbage ms', 'work'],
    rows: worst.map(({ title, kind, cold, warm }) => [
      title,
      database,
      keptMs(cold).toFixed(1),
      usual(warm).toFixed(1),
      longest(warm).toFixed(1),
      Math.max(...[cold, ...warm].map((each) => each.longestCollectionMs)).toFixed(1),
      kind,
    ]),
  };
}

function totalsOf(seen: readonly Block[], database: string): KindTable {
  const over = (msOf: (block: Block) => number) =>
    String(seen.filter((block) => msOf(block) > aimMs).length);
  const most = (msOf: (block: Block) => number) => Math.max(...seen.map(msOf)).toFixed(1);
  const ways = [
    ['first run', ({ cold }: Block) => keptMs(cold)],
    ['later runs, median', ({ warm }: Block) => usual(warm)],
    ['later runs, worst', ({ warm }: Block) => longest(warm)],
    [
      'all runs, worst, by the clock',
      ({ cold, warm }: Block) => Math.max(...[cold, ...warm].map(({ longestMs }) => longestMs)),
    ],
  ] as const;
  return {
    title: `Examples that keep the event loop for over ${aimMs} ms`,
    heads: ['run', 'database', 'examples', `over ${aimMs} ms`, 'longest ms'],
    rows: ways.map(([way, msOf]) => [way, database, String(seen.length), over(msOf), most(msOf)]),
  };
}
