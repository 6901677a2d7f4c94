import { it } from 'node:test';
import { startTestPlatform } from '../../../test/support/platform.ts';

it('tries', async () => {
  const p = await startTestPlatform({ hasLimits: false });
  const props = await p.ask('{ property(id: "1") { id postcode } viewer { email } }', {
    as: 'household',
  });
  console.log(props.text);
  const time = async (name: string, doc: string, as = 'organization') => {
    let a = await p.ask(doc, { as });
    for (let i = 0; i < 5; i++) a = await p.ask(doc, { as });
    const t = performance.now();
    for (let i = 0; i < 20; i++) a = await p.ask(doc, { as });
    console.log(
      name,
      ((performance.now() - t) / 20).toFixed(2),
      'ms',
      a.text.slice(0, 900),
      p.faults.length,
    );
  };
  const node =
    '{ totalCount edges { cursor node { value unit readAt source ... on IntervalMeasurementType { startAt endAt durationInSeconds } metaData { utilityFilters { ... on ElectricityFiltersOutput { deviceId marketSupplyPointId readingDirection readingFrequencyType readingQuality registerId } } } } } }';
  const lean = '{ edges { node { value unit ... on IntervalMeasurementType { startAt endAt } } } }';
  for (let id = 1; id < 4; id++)
    await time(`property ${id}`, `{ property(id: "${id}") { measurements(first: 2) ${node} } }`);
  await time(
    '100hh',
    `{ property(id: "1") { measurements(first: 100, startAt: "2026-02-01T00:00:00Z", utilityFilters: [{electricityFilters: {readingFrequencyType: THIRTY_MIN_INTERVAL, readingDirection: CONSUMPTION}}]) ${lean} } }`,
  );
  await time(
    '1000hh',
    `{ property(id: "1") { measurements(first: 1000, startAt: "2026-02-01T00:00:00Z", utilityFilters: [{electricityFilters: {readingFrequencyType: THIRTY_MIN_INTERVAL, readingDirection: CONSUMPTION}}]) ${lean} } }`,
  );
  await time(
    'year by month',
    `{ property(id: "1") { measurements(first: 12, startOn: "2025-03-01", utilityFilters: [{electricityFilters: {readingFrequencyType: MONTH_INTERVAL, readingDirection: CONSUMPTION}}]) ${lean} } }`,
  );
  await time(
    'year by month UTC',
    `{ property(id: "1") { measurements(first: 12, timezone: "UTC", startOn: "2025-03-01", utilityFilters: [{electricityFilters: {readingFrequencyType: MONTH_INTERVAL, readingDirection: CONSUMPTION}}]) ${lean} } }`,
  );
  await time(
    'gas by month',
    `{ property(id: "1") { measurements(first: 12, startOn: "2025-03-01", utilityFilters: [{gasFilters: {readingFrequencyType: MONTH_INTERVAL}}]) ${lean} } }`,
  );
  await time(
    'gas hh',
    `{ property(id: "1") { measurements(last: 5, utilityFilters: [{gasFilters: {}}]) ${lean} } }`,
  );
  for (const f of ['DAILY', 'POINT_IN_TIME', 'INTERVALIZED'])
    await time(
      f,
      `{ property(id: "1") { measurements(first: 3, utilityFilters: [{electricityFilters: {readingFrequencyType: ${f}}},{gasFilters: {readingFrequencyType: ${f}}}]) ${node} } }`,
    );
  await time(
    'tz',
    `{ property(id: "1") { measurements(first: 3, timezone: "Nowhere/Land") ${lean} } }`,
  );
  await time(
    'consumption',
    `{ property(id: "1") { electricityMeters { id consumption(first: 2, grouping: DAY, startAt: "2026-02-01T00:00:00Z", timezone: "Europe/London") { totalCount edges { node { startAt endAt value } } } } gasMeters { id consumption(first: 2, grouping: DAY, startAt: "2026-02-01T00:00:00Z", timezone: "Europe/London") { totalCount edges { node { startAt endAt value } } } } } }`,
    'household',
  );
  await p.close();
});
