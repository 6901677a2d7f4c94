/**
 * Requests at a fixed rate. autocannon can hold a rate as well, but sends each second's requests in
 * one burst, and puts in, for what was held up, answers that came a millisecond apart whatever the
 * rate is; its percentiles at a rate are not the ones that clients would see.
 */
import { Agent, request } from 'node:http';
import { createHistogram, type RecordableHistogram } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { Customer, Workload } from '../src/engine/workload.ts';
import { headersWith } from './customers.ts';
import type { RunningServer } from './servers.ts';

/** How long the answers to requests of one workload took, in microseconds. */
export type Latencies = RecordableHistogram;

/** As many requests are under way at a time; what is more waits, and its wait counts. */
const connections = 64;

interface Prepared {
  readonly headers: Record<string, string | number>;
  readonly body: string;
}

/**
 * Asks at a fixed rate, evenly spread over the time, and measures each answer from the moment at
 * which its request was due: a server that stands still pays for all who come in the meantime
 * (no coordinated omission).
 *
 * @param perSecond how many requests fall due in a second.
 * @param latencies what is measured is added to it.
 * @throws Error where a request fails.
 */
export async function askAtRate(
  { url }: RunningServer,
  workload: Workload,
  customers: readonly Customer[],
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
  latencies: Latencies = createHistogram(),
): Promise<Latencies> {
  const prepared = prepare(workload, customers);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const total = Math.ceil(perSecond * seconds);
  const startedAt = performance.now();
  const underWay: Promise<void>[] = [];
  while (underWay.length < total) {
    const due = Math.min(total, ((performance.now() - startedAt) * perSecond) / 1000);
    while (underWay.length < due) {
      const sent = prepared[underWay.length % prepared.length];
      const dueAt = startedAt + (underWay.length * 1000) / perSecond;
      if (!sent) throw new Error('There is no customer to ask as.');
      underWay.push(
        send(agent, url, sent).then(() =>
          latencies.record(Math.max(1, Math.round((performance.now() - dueAt) * 1000))),
        ),
      );
    }
    await pause(1);
  }
  await Promise.all(underWay);
  agent.destroy();
  return latencies;
}

/** Every request there is: turn by turn, and in each turn one customer after the other. */
function prepare(workload: Workload, customers: readonly Customer[]): Prepared[] {
  const turns = Array.from({ length: workload.turns ?? 1 }, (_each, turn) => turn);
  return turns.flatMap((turn) =>
    customers.map((customer) => {
      const body = JSON.stringify(workload.ask(customer, turn));
      const headers = headersWith(workload.hasToken ? customer.token : undefined);
      return { headers: { ...headers, 'content-length': Buffer.byteLength(body) }, body };
    }),
  );
}

function send(agent: Agent, url: string, { headers, body }: Prepared): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answers ${response.statusCode}.`));
      response.on('error', reject).on('end', resolve).resume();
    });
    sent.on('error', reject).end(body);
  });
}
