import { Type } from 'typebox';
import { consumptionOfMeter } from '../../domains/metering/index.ts';
import type { Context } from '../../engine/context.ts';
import type { CalendarPeriod } from '../../kernel/calendar.ts';
import { londonText } from '../../kernel/instant-text.ts';
import { pageOf, pageParameters, pageSchema, sliceOf } from '../pages.ts';
import { choiceParameter, pathText, periodParameters, spanOf, type Values } from '../parameters.ts';
import { notFound } from '../refusals.ts';
import { type ExampleSamples, Pieces, type RestExample, route } from '../route.ts';
import { inPieces } from './pieces.ts';

const mostRows = 25_000;
/** A longer page is written in pieces. */
const mostRowsAtOnce = 500;

const periods = {
  hour: 'HOUR',
  day: 'DAY',
  week: 'WEEK',
  month: 'MONTH',
  quarter: 'QUARTER',
} as const satisfies Readonly<Record<string, CalendarPeriod>>;

const queryParameters = {
  ...periodParameters,
  ...pageParameters(mostRows),
  order_by: choiceParameter('`period` for the oldest first, `-period` for the newest first.', [
    '-period',
    'period',
  ]),
  group_by: choiceParameter(
    "What half-hours are added up to, by London's calendar; weeks begin on Monday.",
    Object.keys(periods) as (keyof typeof periods)[],
  ),
};

const rows = pageSchema(
  Type.Object({
    consumption: Type.Number({
      description:
        'Kilowatt-hours, to three decimals; cubic metres of gas where a SMETS2 meter counts it.',
    }),
    interval_start: Type.String({
      format: 'date-time',
      description: "The beginning, with London's offset of that moment.",
    }),
    interval_end: Type.String({
      format: 'date-time',
      description: "The end, with London's offset of that moment.",
    }),
  }),
);

const described = {
  topic: 'meter points',
  access: 'KEY',
  queryParameters,
  answers: rows,
  refusals: {
    400: 'A parameter is wrong.',
    404: 'There is no such meter, or the caller may not see it; or the list has fewer pages.',
  },
  maxAgeS: 0,
} as const;

const description =
  'Every half-hour that has arrived and that the period overlaps, the newest first. Half-hours that ' +
  'have not arrived are left out. A group that the period cuts adds up the half-hours within the ' +
  'period, and begins and ends where the whole group does. An account sees its own time at a place; ' +
  'others see what its customers allow, as by `measurements` of the GraphQL API. A meter that is not ' +
  'smart has an empty list.';

interface Asked {
  readonly context: Context;
  readonly url: URL;
  readonly query: Values<typeof queryParameters>;
}

/** A page of what went through a meter, whose name the path tells. */
async function answerOf(
  fuel: 'ELECTRICITY' | 'GAS',
  { identifier, serialNumber }: { readonly identifier: string; readonly serialNumber: string },
  { context, query, url }: Asked,
) {
  const { from, to } = spanOf(query);
  const slice = sliceOf(query);
  const page = await consumptionOfMeter(
    context,
    context.viewer,
    { fuel, identifier, serialNumber },
    {
      ...slice,
      isForward: query.order_by === 'period',
      period: query.group_by === null ? 'HALF_HOUR' : periods[query.group_by],
      within: {
        fromMs: from?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
        toMs: to?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
      },
    },
  );
  if (!page) throw notFound();
  const { count, intervals } = page;
  if (intervals.length > mostRowsAtOnce) {
    return new Pieces(inPieces(pageOf(url, slice, count, []), intervals));
  }
  const results = intervals.map(({ total, startMs, endMs }) => ({
    consumption: total / 1000,
    interval_start: londonText(startMs),
    interval_end: londonText(endMs),
  }));
  return pageOf(url, slice, count, results);
}

/** A day of half-hours, a month by the day, and what is refused. */
function examplesOf(addressOf: (samples: ExampleSamples) => string, foreign: string) {
  return (samples: ExampleSamples): RestExample[] => {
    const viewer = 'household';
    const address = addressOf(samples);
    return [
      { viewer, address: `${address}?page_size=48` },
      { viewer, address: `${address}?group_by=day&order_by=period&page_size=31` },
      { viewer, address: `${address}?group_by=year`, status: 400 },
      { viewer, address: foreign, status: 404, body: { detail: 'Not found.' } },
    ];
  };
}

export const electricityConsumption = route({
  ...described,
  path: '/v1/electricity-meter-points/{mpan}/meters/{serial}/consumption/',
  name: 'listElectricityConsumption',
  summary: 'What went through an electricity meter, taken or exported.',
  description,
  pathParameters: {
    mpan: pathText('The MPAN core, 13 digits.', '1900090000001'),
    serial: pathText("The meter's serial number.", '22L4000001'),
  },
  examples: examplesOf(
    (samples) =>
      `/v1/electricity-meter-points/${samples('household', 'mpan')}/meters/` +
      `${samples('household', 'meterSerialNumber')}/consumption/`,
    '/v1/electricity-meter-points/1111111111111/meters/00A0000000/consumption/',
  ),
  answer: ({ path: { mpan, serial }, ...asked }) =>
    answerOf('ELECTRICITY', { identifier: mpan, serialNumber: serial }, asked),
});

export const gasConsumption = route({
  ...described,
  path: '/v1/gas-meter-points/{mprn}/meters/{serial}/consumption/',
  name: 'listGasConsumption',
  summary: 'What went through a gas meter.',
  description: `${description} SMETS2 meters tell cubic metres, SMETS1 meters kilowatt-hours.`,
  pathParameters: {
    mprn: pathText('The MPRN, 6 to 10 digits.', '3012345678'),
    serial: pathText("The meter's serial number.", 'E6S10000001'),
  },
  examples: examplesOf(
    (samples) =>
      `/v1/gas-meter-points/${samples('household', 'mprn')}/meters/` +
      `${samples('household', 'gasMeterSerialNumber')}/consumption/`,
    '/v1/gas-meter-points/1111111111/meters/E6S00000000/consumption/',
  ),
  answer: ({ path: { mprn, serial }, ...asked }) =>
    answerOf('GAS', { identifier: mprn, serialNumber: serial }, asked),
});
