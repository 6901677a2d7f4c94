/** How fast the REST API answers, beside one handwritten statement behind bare node:http. */
import type { Client } from 'autocannon';
import { signInAll } from './customers.ts';
import type { Conditions, Ground, Kind, KindTable } from './kinds.ts';
import { type Figures, type Load, measureLoads } from './measure.ts';
import { extendHalfHours } from './rest-history.ts';
import { type RestCustomer, type RestWorkload, restWorkloads } from './rest-workloads.ts';
import { type RunningServer, startConstantPeer, startOurs, startRestPeer } from './servers.ts';
import { copyDatabase } from './town.ts';

/** Ours should answer so many requests for each one that the handwritten statement answers. */
const aim = 0.75;
/** All connections are answered longer answers side by side, so a round of them takes longer as well. */
const longAnswerBytes = 1_000_000;
const longAnswerRounds = 10;

export const rest: Kind = {
  name: 'rest',
  async measure(conditions) {
    const { ground, serverUrl } = conditions;
    const { databaseUrl } = ground;
    // A page of 25,000 takes a longer history than the town has.
    const copy =
      databaseUrl && serverUrl ? await copyDatabase(serverUrl, databaseUrl, 'rest') : null;
    if (copy) await extendHalfHours(copy.url);
    try {
      return [tableOf(await measureOn(copy?.url ?? null, conditions))];
    } finally {
      await copy?.drop();
    }
  },
};

function tableOf(rows: KindTable['rows']): KindTable {
  const heads = ['Halfhour/s', 'ms each', 'CPU ms', 'statement/s', 'CPU ms there', 'ratio'];
  return {
    title:
      `The REST API beside one handwritten statement for each answer behind bare node:http; ` +
      `the aim is a ratio of ${aim}`,
    heads: ['request', 'database', 'KB', 'connections', ...heads, 'to bare'],
    rows,
  };
}

/** @param url a database with the history of `extendHalfHours`; null for a new embedded one. */
async function measureOn(url: string | null, conditions: Conditions): Promise<string[][]> {
  const ours = await startOurs(url);
  try {
    const customers = await customersOf(ours, conditions);
    const rows: string[][] = [];
    for (const workload of restWorkloads) {
      rows.push(...(await measureOne(ours, url, workload, customers, conditions)));
    }
    return rows;
  } finally {
    await ours.close();
  }
}

type Names = 'ours' | 'sql' | 'bare';

async function measureOne(
  ours: RunningServer,
  databaseUrl: string | null,
  workload: RestWorkload,
  customers: readonly RestCustomer[],
  { ground: { kind }, effort, report }: Conditions,
): Promise<string[][]> {
  report(`${workload.title} by REST on ${kind}`);
  const bytes = await answerBytes(ours, workload, customers);
  const bare = await startConstantPeer(bytes);
  const sql = databaseUrl === null ? null : await startRestPeer(databaseUrl, workload.name);
  try {
    if (sql) await requireSameBytes(ours, sql, workload, customers);
    const servers = Object.entries({ ours, bare, ...(sql && { sql }) }) as [Names, RunningServer][];
    const loads = servers.map(([name, server]): [Names, Load] => [
      name,
      { server, asks: asksOf(workload, customers) },
    ]);
    const isLong = bytes > longAnswerBytes;
    const seconds = isLong ? effort.seconds * longAnswerRounds : effort.seconds;
    const measured = await measureLoads<Record<Names, unknown>>(workload.title, loads, {
      ...effort,
      seconds,
    });
    return measured.map(({ connections, figures }) => [
      workload.title,
      kind,
      (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0),
      String(connections),
      ...toldOf(figures.ours, sql ? figures.sql : null),
      (figures.ours.perSecond / figures.bare.perSecond).toFixed(2),
    ]);
  } finally {
    await bare.close();
    await sql?.close();
  }
}

function toldOf(ours: Figures, sql: Figures | null): string[] {
  const rate = ({ perSecond }: Figures) => perSecond.toFixed(perSecond < 100 ? 1 : 0);
  const cpu = ({ cpuMs }: Figures) => cpuMs?.toFixed(cpuMs < 10 ? 2 : 0) ?? '';
  const beside = sql ? [rate(sql), cpu(sql), (ours.perSecond / sql.perSecond).toFixed(2)] : [];
  return [
    rate(ours),
    ours.latencyMs.toFixed(1),
    cpu(ours),
    ...(beside.length > 0 ? beside : ['', '', '']),
  ];
}

function headersOf({ hasKey }: RestWorkload, { apiKey }: RestCustomer): Record<string, string> {
  const encoded = Buffer.from(`${apiKey}:`).toString('base64');
  return hasKey ? { authorization: `Basic ${encoded}` } : {};
}

/** Connections take the customers in turn. */
function asksOf(workload: RestWorkload, customers: readonly RestCustomer[]) {
  let next = 0;
  return (client: Client) => {
    const customer = customers[next % customers.length];
    next += 1;
    if (!customer) throw new Error('There is no customer to ask as.');
    const headers = headersOf(workload, customer);
    client.setRequests([{ method: 'GET', path: workload.pathOf(customer), headers }]);
  };
}

async function textOf(
  { url }: RunningServer,
  workload: RestWorkload,
  customer: RestCustomer,
): Promise<string> {
  const address = new URL(workload.pathOf(customer), url);
  const response = await fetch(address, { headers: headersOf(workload, customer) });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${address} answers ${response.status}: ${text}`);
  // The addresses in an answer are those of the server that was asked.
  return text.replaceAll(address.origin, 'http://host');
}

/** @throws Error where an answer has not the rows that the workload is about. */
async function answerBytes(
  ours: RunningServer,
  workload: RestWorkload,
  customers: readonly RestCustomer[],
): Promise<number> {
  let total = 0;
  for (const customer of customers) {
    const text = await textOf(ours, workload, customer);
    const { results, count } = JSON.parse(text);
    const expected = workload.rows === null ? undefined : Math.min(workload.rows, count);
    if (results?.length !== expected) throw new Error(`${workload.title} answers ${text}`);
    total += Buffer.byteLength(text);
  }
  return Math.round(total / customers.length);
}

/** @throws Error where the statement answers a customer differently, so much as by a letter. */
async function requireSameBytes(
  ours: RunningServer,
  theirs: RunningServer,
  workload: RestWorkload,
  customers: readonly RestCustomer[],
): Promise<void> {
  for (const customer of customers) {
    const ask = () =>
      Promise.all([ours, theirs].map((server) => textOf(server, workload, customer)));
    let [one, other] = await ask();
    // A minute may have begun in between, which some answers tell.
    if (one !== other) [one, other] = await ask();
    if (one === other) continue;
    throw new Error(
      `${workload.title}: we answer\n${one?.slice(0, 3000)}\nthe statement\n${other?.slice(0, 3000)}`,
    );
  }
}

/** Of each customer the meter for electricity that has half-hours. */
async function customersOf(
  ours: RunningServer,
  { ground, effort }: { readonly ground: Ground; readonly effort: Conditions['effort'] },
): Promise<RestCustomer[]> {
  const signedIn = await signInAll(ours.url, ground.meteredKeys, Math.max(...effort.connections));
  const found: RestCustomer[] = [];
  for (const { apiKey, accountNumber } of signedIn) {
    const path = await meterPathOf(ours, apiKey, accountNumber);
    if (path !== null) found.push({ apiKey, meterPath: path });
  }
  return found;
}

interface Account {
  readonly properties: readonly {
    readonly electricity_meter_points: readonly {
      readonly mpan: string;
      readonly is_export: boolean;
      readonly meters: readonly { readonly serial_number: string }[];
    }[];
  }[];
}

async function meterPathOf(
  { url }: RunningServer,
  apiKey: string,
  accountNumber: string,
): Promise<string | null> {
  const encoded = Buffer.from(`${apiKey}:`).toString('base64');
  const ask = async (path: string) => {
    const response = await fetch(new URL(path, url), {
      headers: { authorization: `Basic ${encoded}` },
    });
    if (response.status !== 200) throw new Error(`${path} answers ${response.status}`);
    return response.json();
  };
  const account = (await ask(`/v1/accounts/${accountNumber}/`)) as Account;
  for (const point of account.properties.flatMap((each) => each.electricity_meter_points)) {
    if (point.is_export) continue;
    for (const { serial_number: serial } of point.meters) {
      const path = `/v1/electricity-meter-points/${point.mpan}/meters/${encodeURIComponent(serial)}/consumption/`;
      const { count } = (await ask(`${path}?page_size=1`)) as { readonly count: number };
      if (count > 15_000) return path;
    }
  }
  return null;
}
