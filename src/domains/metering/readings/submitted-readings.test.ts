import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { coherenceChecks, proveCoherence } from '../../../coherence.ts';

const electricity = `mutation($mpan: String, $serialNumber: String, $readAt: Date,
    $readings: [ReadingInputType]) {
  createElectricityMeterReading(mpan: $mpan, serialNumber: $serialNumber, readAt: $readAt,
    readings: $readings) {
    id readingErrors { field errors { ... on SerializerErrorType { code message } } } } }`;
const gas = `mutation($mprn: String, $serialNumber: String, $readAt: Date, $reading: Int) {
  createGasMeterReading(mprn: $mprn, serialNumber: $serialNumber, readAt: $readAt,
    reading: $reading) {
    id readingErrors { field errors { ... on SerializerErrorType { code message } } } } }`;
const estimates = `query($id: ID!, $from: DateTime!, $to: DateTime!) {
  estimateMeterReadings(marketIdentifier: $id, periodStart: $from, periodEnd: $to, first: 100) {
    edges { node { intervalEnd value estimatedByAlgorithm } } } }`;
const measured = `query($id: ID!) { property(id: $id) { measurements(first: 50,
    startAt: "2025-01-01T00:00:00Z", endAt: "2026-03-10T00:00:00Z", timezone: "Europe/London",
    utilityFilters: [{ electricityFilters: { readingFrequencyType: INTERVALIZED,
      readingDirection: CONSUMPTION } }]) { edges { node { value
      ... on IntervalMeasurementType { startAt endAt } } } } } }`;

/** What is in the database of a register, the earliest first. */
interface Read {
  readonly reading_id: number;
  readonly register_id: number;
  readonly on: string;
  readonly event_type: string;
  readonly received: string;
  readonly accepted: string | null;
  readonly problem: string | null;
}

describe('readings that customers send', () => {
  let platform: TestPlatform;
  let samples: Readonly<Record<string, string>>;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    samples = platform.viewer('organization').samples;
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  async function rowsOf<Row>(text: string): Promise<Row[]> {
    const { rows } = (await platform.db.query.execute(text)) as unknown as { rows: Row[] };
    return rows;
  }

  const readsAt = (identifier: string) =>
    rowsOf<Read>(`
      select m.id as reading_id, r.register_id, m.event_type, r.received::float::text as received,
        r.accepted::float::text as accepted, r.problem,
        (m.read_at at time zone 'Europe/London')::date::text as on
      from metering.register_reads r
      join metering.meter_readings m on m.id = r.reading_id
      join metering.meters x on x.id = m.meter_id
      join metering.meter_points p on p.id = x.meter_point_id
      where p.identifier = '${identifier}' order by m.read_at, r.id`);

  const home = () => ({ mpan: samples.readMpan, serialNumber: samples.readSerialNumber });
  const send = (variables: object, as = 'organization') =>
    platform.ask(electricity, { as, variables: { ...home(), ...variables } });
  const sendGas = (variables: object) =>
    platform.ask(gas, {
      as: 'organization',
      variables: {
        mprn: samples.readMprn,
        serialNumber: samples.readGasSerialNumber,
        ...variables,
      },
    });
  const single = (reading: number) => ({ readings: [{ reading }] });
  const problemsOf = (answer: Awaited<ReturnType<typeof send>>) => {
    assert.deepEqual(answer.codes, [], answer.text);
    const [result] = Object.values(answer.data) as [
      {
        id: string;
        readingErrors: { field: string; errors: { code: string; message: string }[] }[] | null;
      },
    ];
    assert.match(result.id, /^[0-9]+$/);
    return (result.readingErrors ?? []).map(({ field, errors }) => {
      assert.ok(errors.every(({ message }) => message.length > 10));
      return [field, ...errors.map(({ code }) => code)];
    });
  };
  const shownOn = async (identifier: string, day: string) =>
    (await readsAt(identifier)).filter(({ on }) => on === day);

  it('are recorded once, however often they come at the same moment', async () => {
    const known = (await readsAt(samples.readMpan ?? '')).filter(({ accepted }) => accepted);
    const last = known.at(-2);
    const reading = Math.round(Number(last?.accepted)) + 60;
    const variables = { readAt: '2026-01-15', ...single(reading) };
    const answers = await Promise.all([1, 2, 3].map(() => send(variables)));
    assert.deepEqual(answers.map(problemsOf), [[], [], []]);
    const ids = answers.map(({ data }) => data.createElectricityMeterReading.id);
    assert.equal(new Set(ids).size, 1);
    const [row, other] = await shownOn(samples.readMpan ?? '', '2026-01-15');
    assert.equal(other, undefined);
    assert.deepEqual(
      [row?.event_type, row?.received, row?.accepted],
      ['CUSTOMER', String(reading), String(reading)],
    );
    assert.equal(String(row?.reading_id), ids[0]);
  });

  it('give way to other figures of the same day, in the same reading', async () => {
    const [former] = await shownOn(samples.readMpan ?? '', '2026-01-15');
    const reading = Number(former?.received) + 7;
    const answer = await send({ readAt: '2026-01-15', ...single(reading) });
    assert.deepEqual(problemsOf(answer), []);
    const rows = await shownOn(samples.readMpan ?? '', '2026-01-15');
    assert.deepEqual(
      rows.map(({ reading_id, received, accepted }) => [reading_id, received, accepted]),
      [[former?.reading_id, String(reading), String(reading)]],
    );
  });

  it('are measured and estimated by: both advances meet in the new reading', async () => {
    const [{ property_id: id }] = (await rowsOf<{ property_id: number }>(
      `select property_id from metering.meter_points where identifier = '${samples.readMpan}'`,
    )) as [{ property_id: number }];
    const [row] = await shownOn(samples.readMpan ?? '', '2026-01-15');
    const advances = async () => {
      const { data, codes, text } = await platform.ask(measured, {
        as: 'organization',
        variables: { id: String(id) },
      });
      assert.deepEqual(codes, [], text);
      return data.property.measurements.edges.map(
        ({ node }: { node: { startAt: string; endAt: string; value: string } }) => node,
      );
    };
    const shown = await advances();
    const until = shown.find(({ endAt }: { endAt: string }) => endAt.startsWith('2026-01-15'));
    const since = shown.find(({ startAt }: { startAt: string }) =>
      startAt.startsWith('2026-01-15'),
    );
    assert.equal(until?.startAt, '2026-01-01T00:00:00+00:00');
    assert.equal(Number(until?.value), 67);
    const total = Number(until?.value) + Number(since?.value);
    await send({ readAt: '2026-01-15', ...single(Number(row?.received) + 30) });
    const later = await advances();
    const [first, second] = ['endAt', 'startAt'].map((edge) =>
      later.find((each: Record<string, string>) => each[edge]?.startsWith('2026-01-15')),
    );
    assert.equal(Number(first?.value), 97);
    assert.equal(Number(first?.value) + Number(second?.value), total);
    const { data } = await platform.ask(estimates, {
      as: 'organization',
      variables: { id: samples.readMpan, from: '2026-01-13T00:00:00Z', to: '2026-01-17T00:00:00Z' },
    });
    const read = data.estimateMeterReadings.edges
      .map(({ node }: { node: object }) => node)
      .find(({ intervalEnd }: { intervalEnd: string }) => intervalEnd.startsWith('2026-01-15'));
    assert.deepEqual(
      [read?.value, read?.estimatedByAlgorithm],
      [String(Number(row?.received) + 30), null],
    );
  });

  it('disprove estimates, which are set aside', async () => {
    const reads = await readsAt(samples.readMpan ?? '');
    const place = reads.findIndex(({ event_type }) => event_type === 'ESTIMATE');
    const estimate = reads[place];
    const before = reads.slice(0, place).findLast(({ accepted }) => accepted);
    assert.ok(estimate && before && estimate.accepted);
    const lower = Math.floor((Number(before.accepted) + Number(estimate.accepted)) / 2);
    assert.deepEqual(problemsOf(await send({ readAt: '2025-04-20', ...single(lower) })), []);
    const [gone] = await shownOn(samples.readMpan ?? '', estimate.on);
    assert.deepEqual([gone?.accepted, gone?.problem], [null, 'SUPERSEDED']);
    const { data, codes } = await platform.ask(estimates, {
      as: 'organization',
      variables: {
        id: samples.readMpan,
        from: '2025-03-01T00:00:00Z',
        to: '2025-04-30T23:00:00Z',
      },
    });
    assert.deepEqual(codes, []);
    const values = data.estimateMeterReadings.edges.map(({ node }: { node: { value: string } }) =>
      Number(node.value),
    );
    assert.equal(values.length, 61);
    assert.deepEqual(
      values,
      values.toSorted((a: number, b: number) => a - b),
    );
    assert.ok(values.includes(lower));
  });

  it('are recorded and set aside where they cannot be right, and used for nothing', async () => {
    for (const [readAt, reading, code] of [
      ['2026-02-01', 12, 'BACKWARDS'],
      ['2026-02-02', 61_000, 'IMPLAUSIBLE_JUMP'],
      ['2026-02-03', 1_234_567, 'TOO_MANY_DIGITS'],
      ['2025-08-01', 6900, 'IMPLAUSIBLE_JUMP'],
    ] as const) {
      const answer = await send({ readAt, ...single(reading) });
      assert.deepEqual(problemsOf(answer), [['readings.0.reading', code]], readAt);
      const [row] = await shownOn(samples.readMpan ?? '', readAt);
      assert.deepEqual([row?.accepted, row?.received, row?.problem], [null, String(reading), code]);
      const again = await send({ readAt, ...single(reading) });
      assert.deepEqual([again.text, problemsOf(again).length], [answer.text, 1]);
    }
    const answer = await sendGas({ readAt: '2026-02-01', reading: 99_000 });
    assert.deepEqual(problemsOf(answer), [['reading', 'IMPLAUSIBLE_JUMP']]);
  });

  it('of gas are taken like those of electricity', async () => {
    const known = (await readsAt(samples.readMprn ?? '')).filter(({ accepted }) => accepted);
    const reading = Math.round(Number(known.at(-1)?.accepted)) + 20;
    const answer = await sendGas({ readAt: '2026-02-10', reading });
    assert.deepEqual(problemsOf(answer), []);
    const [row] = await shownOn(samples.readMprn ?? '', '2026-02-10');
    assert.deepEqual([row?.event_type, row?.accepted], ['CUSTOMER', String(reading)]);
  });

  it('need every register of the meter, by its identifier or its own', async () => {
    const mpan = '2228843770603';
    const [{ serial_number: serialNumber }] = (await rowsOf<{ serial_number: string }>(
      `select serial_number from metering.meters x join metering.meter_points p
        on p.id = x.meter_point_id where p.identifier = '${mpan}'`,
    )) as [{ serial_number: string }];
    const last = (await readsAt(mpan)).filter(({ accepted }) => accepted).slice(-2);
    const [one, two] = last.map(({ register_id, accepted }) => ({
      id: String(register_id),
      reading: Math.round(Number(accepted)) + 40,
    })) as [{ id: string; reading: number }, { id: string; reading: number }];
    const both = { mpan, serialNumber, readAt: '2026-02-10' };
    const whole = [
      { registerId: two.id, reading: two.reading },
      { registerId: one.id, reading: one.reading },
    ];
    assert.deepEqual(problemsOf(await send({ ...both, readings: whole })), []);
    assert.deepEqual(
      (await shownOn(mpan, '2026-02-10')).map(({ register_id, accepted }) => [
        String(register_id),
        accepted,
      ]),
      [one, two].map(({ id, reading }) => [id, String(reading)]),
    );
    const identifiers = await rowsOf<{ id: number; identifier: string }>(
      `select id, identifier from metering.registers where id in (${one.id}, ${two.id})`,
    );
    const named = [one, two].map(({ id, reading }) => ({
      register: identifiers.find((each) => String(each.id) === id)?.identifier,
      reading,
    }));
    assert.deepEqual(problemsOf(await send({ ...both, readings: named })), []);
    for (const [readings, path] of [
      [[whole[0]], ['readings']],
      [[{ reading: 1 }], ['readings', '0', 'reading']],
      [
        [...whole, whole[0]],
        ['readings', '2', 'reading'],
      ],
      [
        [whole[0], { registerId: '1000000', reading: 4 }],
        ['readings', '1', 'reading'],
      ],
    ] as const) {
      const { codes, errors } = await send({ ...both, readAt: '2026-02-12', readings });
      assert.deepEqual(codes, ['KT-CT-1605']);
      assert.deepEqual(errors?.[0]?.extensions.validationErrors?.[0]?.inputPath, path);
    }
    assert.deepEqual(await shownOn(mpan, '2026-02-12'), []);
  });

  it('of a meter that sends what it counts are kept, and what it sends is used', async () => {
    const { mpan, mprn, meterSerialNumber, gasMeterSerialNumber } =
      platform.viewer('plain').samples;
    const variables = { mpan, serialNumber: meterSerialNumber, readAt: '2026-02-20' };
    const sent = await send({ ...variables, ...single(2345) }, 'plain');
    assert.deepEqual(problemsOf(sent), [['readings.0.reading', 'SENT_BY_METER']]);
    const ofGas = await platform.ask(gas, {
      as: 'plain',
      variables: {
        mprn,
        serialNumber: gasMeterSerialNumber,
        readAt: '2026-02-20',
        reading: 234,
      },
    });
    assert.deepEqual(problemsOf(ofGas), [['reading', 'SENT_BY_METER']]);
  });

  it('are refused by the argument that is amiss, and then nothing is written', async () => {
    const count = async () => (await rowsOf('select id from metering.meter_readings')).length;
    const before = await count();
    const valid = { readAt: '2026-02-15', ...single(7100) };
    for (const [change, path] of [
      [{ mpan: null }, ['mpan']],
      [{ serialNumber: null }, ['serialNumber']],
      [{ readAt: null }, ['readAt']],
      [{ readings: null }, ['readings']],
      [{ readings: [] }, ['readings']],
      [{ readings: [null] }, ['readings', '0']],
      [{ readings: [{ reading: null }] }, ['readings', '0', 'reading']],
      [single(-1), ['readings', '0', 'reading']],
      [{ readAt: '2026-03-11' }, ['readAt']],
      [{ readAt: '9999-12-31' }, ['readAt']],
      [{ readAt: '2001-01-01' }, ['readAt']],
      // A meter reader was there.
      [{ readAt: '2026-01-01' }, ['readAt']],
    ] as const) {
      const { codes, errors, text } = await send({ ...valid, ...change });
      assert.deepEqual(codes, ['KT-CT-1605'], text);
      assert.deepEqual(errors?.[0]?.extensions.validationErrors?.[0]?.inputPath, path);
    }
    for (const [change, code] of [
      [{ serialNumber: 'D00L0000000' }, 'KT-GB-6212'],
      [{ serialNumber: samples.readGasSerialNumber }, 'KT-GB-6212'],
      [{ mpan: samples.readMprn, serialNumber: samples.readGasSerialNumber }, 'KT-GB-5111'],
      [{ mpan: '' }, 'KT-GB-5111'],
    ] as const) {
      assert.deepEqual((await send({ ...valid, ...change })).codes, [code]);
    }
    assert.deepEqual((await sendGas({ readAt: '2026-02-15', reading: null })).codes, [
      'KT-CT-1605',
    ]);
    assert.equal(await count(), before);
  });

  it('are of the time in which the account answered for the property', async () => {
    const { mpan, meterSerialNumber: serialNumber } = platform.viewer('household').samples;
    const [{ from_on: fromOn }] = (await rowsOf<{ from_on: string }>(`
      select (min(o.effective_from) at time zone 'Europe/London')::date::text as from_on
      from metering.occupancies o join metering.meter_points p on p.property_id = o.property_id
      where p.identifier = '${mpan}'`)) as [{ from_on: string }];
    await platform.db.query.execute(`
      update metering.meters set active_from = active_from - 4000
      where serial_number = '${serialNumber}'`);
    const earlier = new Date(Date.parse(fromOn) - 86_400_000).toISOString().slice(0, 10);
    const asked = { mpan, serialNumber, ...single(10) };
    const { codes, errors } = await send({ ...asked, readAt: earlier }, 'household');
    assert.deepEqual(codes, ['KT-CT-1605']);
    assert.deepEqual(errors?.[0]?.extensions.validationErrors?.[0]?.inputPath, ['readAt']);
    await platform.db.query.execute(`
      update metering.meters set active_from = active_from + 4000
      where serial_number = '${serialNumber}'`);
  });

  it('leave the readings coherent', async () => {
    const checks = coherenceChecks().filter(
      ({ check: { title }, domain }) =>
        domain === 'metering' && /reading|read |register|advance/i.test(title),
    );
    assert.ok(checks.length > 8);
    const findings = await proveCoherence(platform.instance, () => {}, checks);
    const violated = findings.filter(({ count }) => count > 0);
    assert.deepEqual(
      violated.map(({ title, first }) => [title, first]),
      [],
    );
  });
});
