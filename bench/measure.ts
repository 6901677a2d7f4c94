import autocannon from 'autocannon';
import type { RunningServer } from './servers.ts';
import { type Answer, type Customer, signInBody, type Workload } from './workloads.ts';

/** How long and how often to measure. */
export interface Effort {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: readonly number[];
}

/** The figures of one workload at one number of connections, in requests per second. */
export interface Figures {
  readonly connections: number;
  readonly ours: number;
  readonly bare: number;
  readonly sql: number | null;
}

export interface Contenders {
  readonly ours: RunningServer;
  readonly bare: RunningServer;
  readonly sql: RunningServer | null;
}

const warmUpSeconds = 1;

/** Signs customers in by their API keys. */
export async function signInAll(url: string, keys: readonly string[]): Promise<Customer[]> {
  const customers: Customer[] = [];
  for (const apiKey of keys) {
    const { data } = await post(url, signInBody(apiKey));
    const issued = data?.obtainKrakenToken as { readonly token: string } | null | undefined;
    if (!issued) throw new Error(`A customer of the town cannot sign in with ${apiKey}.`);
    customers.push({ apiKey, token: issued.token });
  }
  return customers;
}

async function post(url: string, body: string, token?: string): Promise<Answer> {
  return JSON.parse(await postText(url, body, token));
}

async function postText(url: string, body: string, token?: string): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers: headersWith(token), body });
  return response.text();
}

function headersWith(token: string | undefined): Record<string, string> {
  return { 'content-type': 'application/json', ...(token && { authorization: token }) };
}

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
    const text = await postText(url, workload.bodyFor(customer), token);
    if (!workload.isRight(JSON.parse(text))) throw new Error(`${workload.name} answers ${text}`);
    total += Buffer.byteLength(text);
  }
  return Math.round(total / customers.length);
}

/** @throws Error where the handwritten SQL answers a customer otherwise than we do. */
export async function requireSameAnswers(
  contenders: { readonly ours: RunningServer; readonly sql: RunningServer },
  workload: Workload,
  customers: readonly Customer[],
): Promise<void> {
  for (const customer of customers) {
    const body = workload.bodyFor(customer);
    const ours = await post(contenders.ours.url, body, customer.token);
    const theirs = await post(contenders.sql.url, body, customer.token);
    if (JSON.stringify(ours) === JSON.stringify(theirs)) continue;
    throw new Error(`The SQL peer answers ${JSON.stringify(theirs)}, we ${JSON.stringify(ours)}`);
  }
}

/**
 * Measures in short rounds that take turns, so that whatever else the machine does strikes all
 * contenders alike, and keeps the median round of each.
 */
export async function measureWorkload(
  workload: Workload,
  contenders: Contenders,
  customers: readonly Customer[],
  effort: Effort,
): Promise<Figures[]> {
  const figures: Figures[] = [];
  const { ours, bare, sql } = contenders;
  for (const connections of effort.connections) {
    const round = (server: RunningServer, seconds: number) =>
      requestsPerSecond(server.url, workload, customers, connections, seconds);
    for (const server of [ours, bare, sql]) if (server) await round(server, warmUpSeconds);
    const rates = { ours: [] as number[], bare: [] as number[], sql: [] as number[] };
    for (let count = 0; count < effort.rounds; count += 1) {
      rates.bare.push(await round(bare, effort.seconds));
      rates.ours.push(await round(ours, effort.seconds));
      if (sql) rates.sql.push(await round(sql, effort.seconds));
    }
    figures.push({
      connections,
      ours: median(rates.ours),
      bare: median(rates.bare),
      sql: sql && median(rates.sql),
    });
  }
  return figures;
}

async function requestsPerSecond(
  url: string,
  workload: Workload,
  customers: readonly Customer[],
  connections: number,
  seconds: number,
): Promise<number> {
  let next = 0;
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    method: 'POST',
    setupClient(client) {
      const customer = customers[next % customers.length];
      next += 1;
      if (!customer) throw new Error('There is no customer to ask as.');
      const token = workload.hasToken ? customer.token : undefined;
      client.setHeadersAndBody(headersWith(token), workload.bodyFor(customer));
    },
  });
  if (result.errors > 0 || result.non2xx > 0) {
    throw new Error(`${url} failed ${result.errors + result.non2xx} requests of ${workload.name}.`);
  }
  // The duration is taken from what was measured: rounds of a second end a little late.
  return result.requests.total / result.duration;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const below = sorted[Math.ceil(middle) - 1] ?? 0;
  const above = sorted[Math.floor(middle)] ?? 0;
  return (below + above) / 2;
}
