import { readFileSync } from 'node:fs';
import autocannon, { type Client } from 'autocannon';
import type { Customer, Workload } from '../src/engine/workload.ts';
import { headersWith, post, postText } from './customers.ts';
import type { Effort } from './kinds.ts';
import type { RunningServer } from './servers.ts';

/** What one server did with one workload at one number of connections: medians of its rounds. */
export interface Figures {
  readonly perSecond: number;
  /** The slowest and the fastest round. */
  readonly slowest: number;
  readonly fastest: number;
  readonly latencyMs: number;
  /** Processor time of the server's process for each request; null where it cannot be read. */
  readonly cpuMs: number | null;
}

/** A server to measure. */
export type Contender = RunningServer & {
  /** Its own, where tokens of others are worth nothing to it. */
  readonly customers?: readonly Customer[];
  /** What it is asked, where that is not what all are asked. */
  readonly workload?: Workload;
};

/** The figures of all contenders at one number of connections, by contender. */
export interface Measured<Contenders> {
  readonly connections: number;
  readonly figures: { readonly [Name in keyof Contenders]: Figures };
}

const warmUpSeconds = 1;
/** Before the first figures, so that what runs often has been compiled, in all contenders alike. */
const settling = { connections: 16, seconds: 3 };

/**
 * The mean length of the answers in bytes.
 *
 * @throws Error where an answer is not the one that the workload is about.
 */
export async function answerBytes(
  url: string,
  workload: Workload,
  customers: readonly Customer[],
): Promise<number> {
  let total = 0;
  for (const customer of customers) {
    const token = workload.hasToken ? customer.token : undefined;
    const text = await postText(url, workload.ask(customer, 0), token);
    if (!workload.isRight(JSON.parse(text))) throw new Error(`${workload.name} answers ${text}`);
    total += Buffer.byteLength(text);
  }
  return Math.round(total / customers.length);
}

/** @throws Error where two servers answer a customer differently, so much as by a letter. */
export async function requireSameAnswers(
  ours: RunningServer,
  theirs: RunningServer,
  workload: Workload,
  customers: readonly Customer[],
): Promise<void> {
  for (const customer of customers) {
    const token = workload.hasToken ? customer.token : undefined;
    const [one, other] = await Promise.all(
      [ours, theirs].map(async ({ url }) =>
        JSON.stringify(await post(url, workload.ask(customer, 0), token)),
      ),
    );
    if (one === other) continue;
    throw new Error(`${workload.name}: we answer\n${one}\nthe other server\n${other}`);
  }
}

/** @throws Error where a server that answers in a form of its own finds other rows than we do. */
export async function requireSameRows(
  ours: RunningServer,
  theirs: Contender,
  workload: Workload,
  customers: readonly Customer[],
): Promise<void> {
  const asked = theirs.workload ?? workload;
  await answerBytes(theirs.url, asked, customers);
  const field = workload.postgraphile?.counted;
  if (field === undefined) return;
  for (const customer of customers) {
    const [one, other] = await Promise.all([
      postText(ours.url, workload.ask(customer, 0), customer.token),
      postText(theirs.url, asked.ask(customer, 0), customer.token),
    ]);
    const countIn = (text: string) => text.split(`"${field}":`).length - 1;
    if (countIn(one) === countIn(other)) continue;
    throw new Error(`${workload.name}: we answer\n${one}\nthe other server\n${other}`);
  }
}

/**
 * Measures in short rounds that take turns, so that whatever else the machine does strikes all
 * contenders alike.
 */
export function measureWorkload<
  Contenders extends { readonly [name: string]: Contender | undefined },
>(
  workload: Workload,
  contenders: Contenders,
  customers: readonly Customer[],
  effort: Effort,
): Promise<Measured<Contenders>[]> {
  const loads = Object.entries(contenders).map(([name, server]): [string, Load] => {
    if (!server) throw new Error(`${name} is no server.`);
    const asked = server.workload ?? workload;
    return [name, { server, asks: connectionsOf(asked, server.customers ?? customers) }];
  });
  return measureLoads<Contenders>(workload.name, loads, effort);
}

/** A server, and what each connection asks of it. */
export interface Load {
  readonly server: RunningServer;
  readonly asks: (client: Client) => void;
}

/** The same of any requests. @param title what is asked, for errors. */
export async function measureLoads<Contenders>(
  title: string,
  loads: readonly (readonly [name: keyof Contenders & string, load: Load])[],
  { rounds, seconds, connections }: Effort,
): Promise<Measured<Contenders>[]> {
  const measured: Measured<Contenders>[] = [];
  for (const [, load] of loads) {
    await oneRound(title, load, settling.connections, settling.seconds);
  }
  for (const count of connections) {
    const found = new Map<string, Round[]>(loads.map(([name]) => [name, []]));
    for (const [, load] of loads) await oneRound(title, load, count, warmUpSeconds);
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, load] of loads) {
        found.get(name)?.push(await oneRound(title, load, count, seconds));
      }
    }
    const figures = Object.fromEntries([...found].map(([name, all]) => [name, figuresOf(all)]));
    measured.push({ connections: count, figures: figures as Measured<Contenders>['figures'] });
  }
  return measured;
}

interface Round {
  readonly perSecond: number;
  readonly latencyMs: number;
  readonly cpuMs: number | null;
}

async function oneRound(
  title: string,
  { server, asks }: Load,
  connections: number,
  seconds: number,
): Promise<Round> {
  const cpuBefore = cpuMsOf(server.pid);
  const result = await autocannon({
    url: server.url,
    connections,
    duration: seconds,
    setupClient: asks,
  });
  const cpuAfter = cpuMsOf(server.pid);
  if (result.errors > 0 || result.non2xx > 0) {
    const failed = result.errors + result.non2xx;
    throw new Error(`${server.url} failed ${failed} requests of ${title}.`);
  }
  const requests = result.requests.total;
  return {
    // The duration is taken from what was measured: rounds of a second end a little late.
    perSecond: requests / result.duration,
    latencyMs: (connections * 1000 * result.duration) / requests,
    cpuMs: cpuBefore === null || cpuAfter === null ? null : (cpuAfter - cpuBefore) / requests,
  };
}

/** What each connection of a load sends: connections take the customers in turn. */
export function connectionsOf(
  workload: Workload,
  customers: readonly Customer[],
): (client: Client) => void {
  let next = 0;
  return (client) => {
    const customer = customers[next % customers.length];
    next += 1;
    if (!customer) throw new Error('There is no customer to ask as.');
    const headers = headersWith(workload.hasToken ? customer.token : undefined);
    const bodies = Array.from({ length: workload.turns ?? 1 }, (_each, turn) => ({
      method: 'POST' as const,
      headers,
      body: JSON.stringify(workload.ask(customer, turn)),
    }));
    client.setRequests(bodies);
  };
}

/** Requests of the workloads of these names, one after the other on each connection. */
export function mixOf(workloads: readonly Workload[], names: ReadonlySet<string>): Workload {
  const parts = workloads.filter(({ name }) => names.has(name));
  const [first] = parts;
  if (!first) throw new Error(`None of the workloads ${[...names].join(', ')} is chosen.`);
  return {
    ...first,
    name: 'mix',
    turns: parts.length,
    ask: (customer, turn) => (parts[turn % parts.length] ?? first).ask(customer, 0),
  };
}

/** What a process has used of the processor, in milliseconds; null where the system does not say. */
function cpuMsOf(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    // In hundredths of a second: the time in the program, and in the system for it.
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}

function figuresOf(rounds: readonly Round[]): Figures {
  const speeds = rounds.map(({ perSecond }) => perSecond);
  const cpu = rounds.map(({ cpuMs }) => cpuMs).filter((each) => each !== null);
  return {
    perSecond: median(speeds),
    slowest: Math.min(...speeds),
    fastest: Math.max(...speeds),
    latencyMs: median(rounds.map(({ latencyMs }) => latencyMs)),
    cpuMs: cpu.length > 0 ? median(cpu) : null,
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const below = sorted[Math.ceil(middle) - 1] ?? 0;
  const above = sorted[Math.floor(middle)] ?? 0;
  return (below + above) / 2;
}
