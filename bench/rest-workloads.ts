/** What is asked of the REST API over and over, with the best statement for the same answer. */
import { createHash } from 'node:crypto';
import { daysAgo } from '../src/engine/workload.ts';
import { keyOf } from '../src/rest/basic-credentials.ts';
import { consumption, halfHourlyRates, productDetail } from './rest-statements.ts';

/** A customer of the town, with a smart meter for electricity. */
export interface RestCustomer {
  readonly apiKey: string;
  /** The path of the meter's consumption. */
  readonly meterPath: string;
}

export interface RestWorkload {
  readonly name: string;
  readonly title: string;
  readonly hasKey: boolean;
  /** From `/v1/` on. */
  readonly pathOf: (customer: RestCustomer) => string;
  /** How many rows a page has; null for an answer that is none. */
  readonly rows: number | null;
  readonly sql: {
    /** Gives one row with one column, the whole answer as JSON text. */
    readonly text: string;
    readonly values: (asked: AskedOfPeer) => unknown[];
  };
}

/** A request as a server that knows nothing else takes it apart. */
interface AskedOfPeer {
  readonly url: URL;
  /** The parts of the path behind `/v1/`. */
  readonly parts: readonly string[];
  readonly authorization: string | undefined;
}

export function askedOfPeer(
  address: string,
  host: string,
  authorization: string | undefined,
): AskedOfPeer {
  const url = new URL(address, `http://${host}`);
  return { url, parts: url.pathname.split('/').slice(2).map(decodeURIComponent), authorization };
}

function rates(name: string, rows: number): RestWorkload {
  const tariff = 'products/AGILE-24-10-01/electricity-tariffs/E-1R-AGILE-24-10-01-A';
  return {
    name,
    title: `${rows} half-hourly rates`,
    hasKey: false,
    pathOf: () => `/v1/${tariff}/standard-unit-rates/?page_size=${rows}`,
    rows,
    sql: {
      text: halfHourlyRates,
      values: ({ url, parts: [, product, , code] }) => [
        product,
        code,
        url.searchParams.get('page_size'),
        url.href,
      ],
    },
  };
}

function halfHours(name: string, title: string, query: string, rows: number): RestWorkload {
  return {
    name,
    title,
    hasKey: true,
    pathOf: ({ meterPath }) => `${meterPath}?${query}`,
    rows,
    sql: {
      text: consumption,
      values({ url, parts: [, mpan, , serial], authorization }) {
        const key = keyOf(authorization) ?? '';
        const keyHash = createHash('sha256').update(key).digest('hex');
        const parameter = (name: string) => url.searchParams.get(name);
        const [from, to] = [parameter('period_from'), parameter('period_to')];
        return [keyHash, mpan, serial, from, to, parameter('page_size'), url.href];
      },
    },
  };
}

const day = `period_from=${daysAgo(10)}T00:00Z&period_to=${daysAgo(9)}T00:00Z`;

export const restWorkloads: readonly RestWorkload[] = [
  rates('rates-100', 100),
  rates('rates-1500', 1500),
  {
    name: 'product',
    title: 'a product with its tariffs of 14 regions',
    hasKey: false,
    pathOf: () => '/v1/products/VAR-22-11-01/',
    rows: null,
    sql: {
      text: productDetail,
      values: ({ url, parts: [, code] }) => [code, url.origin],
    },
  },
  halfHours('day', 'a day of half-hours of a meter', `${day}&page_size=100`, 48),
  halfHours('half-hours', '25,000 half-hours of a meter', 'page_size=25000', 25_000),
];
