import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { administer } from '../../../administration.ts';

const mpan = '1077000000010';
const mprn = '7700000101';
const folder = mkdtempSync(join(tmpdir(), 'halfhour-import-'));

/** Columns of settlement periods, as many as the longest day has. */
const hh = (count: number) =>
  Array.from({ length: count }, (_, n) => `hh${`${n + 1}`.padStart(2, '0')}`);

describe('imports', () => {
  let platform: TestPlatform;
  let accountNumber: string;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    accountNumber = platform.viewers[0]?.accountNumbers[0] ?? '';
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
    rmSync(folder, { recursive: true });
  });

  const importLines = async (
    kind: string,
    lines: readonly string[],
    report = () => {},
    words: readonly string[] = [],
  ) => {
    const path = join(folder, `${kind}.csv`);
    writeFileSync(path, `${lines.join('\n')}\n`);
    const said = await administer(platform.instance, ['import', kind, path, ...words], report);
    return said.output;
  };
  const refusalOf = (kind: string, lines: readonly string[]) =>
    importLines(kind, lines).then(
      (output) => assert.fail(`It was taken in: ${output}`),
      (error: Error) => error.message.split('\n'),
    );
  const rowsOf = async <Row = Record<string, unknown>>(query: ReturnType<typeof sql>) =>
    ((await platform.db.query.execute(query)) as unknown as { rows: Row[] }).rows;
  const daysOf = (identifier: string) =>
    rowsOf<{ day: string; values: (number | null)[]; version: number }>(sql`
      select d.day::text as day, d.values, d.version from metering.half_hour_days d
        join metering.registers r on r.id = d.register_id
        join metering.meters m on m.id = r.meter_id
        join metering.meter_points p on p.id = m.meter_point_id
        where p.identifier = ${identifier} order by d.day`);
  const totalsOf = (identifier: string) =>
    rowsOf(sql`
      select t.day::text as day, t.total, t.half_hours as "halfHours" from metering.day_totals t
        join metering.registers r on r.id = t.register_id
        join metering.meters m on m.id = r.meter_id
        join metering.meter_points p on p.id = m.meter_point_id
        where p.identifier = ${identifier} order by t.day`);

  const addresses = () => [
    '\uFEFFUPRN,Address line 1,Town,County,Postcode,Account number,Occupied from,Number of occupants',
    `100999000001,"7 Foundry Lane, Annexe",Norwich,Norfolk,nr21ab,${accountNumber},2024-03-01,2`,
  ];
  const meterPoints = [
    'meter_point,uprn,supply_start_on,profile_class,distribution_zone,annual_quantity_kwh',
    `${mpan},100999000001,2024-03-01,1,,`,
    `${mprn},100999000001,2024-03-01,,EA,9800`,
  ];
  const registers = [
    'meter_point,meter_serial_number,register,meter_type,installed_on,digits,decimal_places',
    `${mpan},21L7700001,S,S2A,2024-03-05,5,3`,
    `${mprn},E6S7700001,1,S2,2024-03-05,5,3`,
  ];

  it('bring in a home with its meters, which the API then shows', async () => {
    assert.equal(
      await importLines('addresses', addresses()),
      'addresses.csv: 1 line. 1 address added, 0 replaced; 1 occupancy added, 0 replaced.',
    );
    assert.equal(
      await importLines('meter-points', meterPoints),
      'meter-points.csv: 2 lines. 2 meter points added, 0 replaced.',
    );
    assert.equal(
      await importLines('registers', registers),
      'registers.csv: 2 lines. 2 meters added, 0 replaced; 2 registers added, 0 replaced.',
    );
    const { data, errors } = await platform.ask(
      `query($number: String!) { account(accountNumber: $number) { properties {
        postcode address
        electricityMeterPoints { mpan status gspGroupId profileClass
          meters(includeInactive: true) { serialNumber registers { identifier digits } } }
        gasMeterPoints { mprn ldz meters(includeInactive: true) { serialNumber } }
      } } }`,
      { as: platform.viewers[0]?.name ?? '', variables: { number: accountNumber } },
    );
    assert.equal(errors, undefined);
    const [home] = data.account.properties.filter(
      ({ postcode }: { postcode: string }) => postcode === 'NR2 1AB',
    );
    assert.deepEqual(home, {
      postcode: 'NR2 1AB',
      address: '7 Foundry Lane, Annexe, Norwich, Norfolk, NR2 1AB',
      electricityMeterPoints: [
        {
          mpan,
          status: 'ON_SUPPLY',
          gspGroupId: '_A',
          profileClass: 1,
          meters: [{ serialNumber: '21L7700001', registers: [{ identifier: 'S', digits: 5 }] }],
        },
      ],
      gasMeterPoints: [{ mprn, ldz: 'EA', meters: [{ serialNumber: 'E6S7700001' }] }],
    });
  });

  it('replace what the file has columns for, and add nothing twice', async () => {
    assert.match(
      await importLines('addresses', addresses()),
      / 0 addresses added, 1 replaced; 0 occ/,
    );
    assert.match(
      await importLines('meter-points', meterPoints),
      / 0 meter points added, 2 replaced/,
    );
    assert.match(await importLines('registers', registers), / 0 meters added, 2 replaced; 0 regis/);
    await importLines('meter-points', [
      'meter_point,uprn,distribution_zone,supply_end_on',
      `${mprn},100999000001,EA,2026-01-31`,
    ]);
    const [gas] = await rowsOf(sql`
      select p.status, p.supply_end_on::text as ended, g.ldz, g.annual_quantity_kwh as aq
        from metering.meter_points p join metering.gas_details g on g.meter_point_id = p.id
        where p.identifier = ${mprn}`);
    assert.deepEqual(gas, { status: 'LOST', ended: '2026-01-31', ldz: 'EA', aq: 9800 });
  });

  it('take a line for each day, on days of 46, 48 and 50 half-hours, with their gaps', async () => {
    const day = (date: string, values: readonly (number | '')[]) =>
      `${mpan},21L7700001,S,${date},${[...values, ...new Array(50 - values.length).fill('')].join(',')}`;
    const values = (count: number) => Array.from({ length: count }, (_, n) => (n + 1) / 1000);
    const gap = values(48).map((value, n) => (n === 10 ? ('' as const) : value));
    const lines = [
      `meter_point,meter_serial_number,register,date,${hh(50).join(',')}`,
      day('2025-03-29', gap),
      day('2025-03-30', values(46)),
      day('2025-07-01', values(48)),
      day('2025-10-26', values(50)),
    ];
    assert.equal(
      await importLines('half-hours', lines),
      'half-hours.csv: 4 lines. 191 half-hours of 1 register: 6 days added, 0 days changed, of which 0 days corrected.',
    );
    assert.deepEqual(await totalsOf(mpan), [
      { day: '2025-03-29', total: 1176 - 11, halfHours: 47 },
      { day: '2025-03-30', total: 1081, halfHours: 46 },
      { day: '2025-07-01', total: 1176, halfHours: 48 },
      { day: '2025-10-26', total: 1275, halfHours: 50 },
    ]);
    const days = await daysOf(mpan);
    // A summer day begins at 23:00 of the day before in UTC.
    assert.deepEqual(
      days.map(({ day: utc }) => utc),
      ['2025-03-29', '2025-03-30', '2025-06-30', '2025-07-01', '2025-10-25', '2025-10-26'],
    );
    assert.deepEqual(days[2]?.values.slice(45), [null, 1, 2]);
    assert.equal(days[0]?.values[10], null);
    // Not so much as a lock is left on what is known already.
    const written = () =>
      rowsOf(sql`
      select ctid::text, xmin::text, xmax::text from metering.half_hour_days
        where register_id = (select max(id) from metering.registers where identifier = 'S')`);
    const before = await written();
    assert.equal(before.length, days.length);
    assert.match(await importLines('half-hours', lines), /: 0 days added, 0 days changed/);
    assert.deepEqual(await daysOf(mpan), days);
    assert.deepEqual(await written(), before);
  });

  it('take a line for each half-hour as well, in any order, and answer them by the API', async () => {
    const propertyId = (
      await rowsOf(sql`
      select property_id as id from metering.meter_points where identifier = ${mpan}`)
    )[0]?.id;
    assert.equal(
      await importLines('half-hours', [
        'meter_point,start_at,value',
        `${mpan},2025-07-02T00:30:00+01:00,0.2005`,
        `${mprn},2025-07-01T23:00:00Z,1.5`,
        `${mpan},2025-07-01T23:00:00Z,0.1`,
        `${mpan},2025-07-02T00:00:00Z,`,
      ]),
      'half-hours.csv: 4 lines. 3 half-hours of 2 registers: 1 day added, 1 day changed, of which 0 days corrected.',
    );
    const { data, errors } = await platform.ask(
      `query($id: ID!) { property(id: $id) { measurements(first: 10, startOn: "2025-07-02",
        endOn: "2025-07-03", timezone: "Europe/London", utilityFilters: [{ electricityFilters: {
          readingFrequencyType: RAW_INTERVAL } }]) { edges { node { value unit readAt } } } } }`,
      { as: platform.viewers[0]?.name ?? '', variables: { id: String(propertyId) } },
    );
    assert.equal(errors, undefined);
    assert.deepEqual(
      data.property.measurements.edges.map(({ node }: { node: object }) => node),
      [
        { value: '0.1', unit: 'kwh', readAt: '2025-07-01T23:30:00+00:00' },
        { value: '0.201', unit: 'kwh', readAt: '2025-07-02T00:00:00+00:00' },
      ],
    );
  });

  it('correct what is known by a new version, and its totals with it', async () => {
    const said = await importLines('half-hours', [
      'meter_point,start_at,value',
      `${mpan},2025-07-01T12:00:00Z,1`,
    ]);
    assert.match(said, /0 days added, 1 day changed, of which 1 day corrected/);
    const days = await daysOf(mpan);
    assert.deepEqual(
      days.filter(({ version }) => version !== 1).map(({ day, version }) => [day, version]),
      [['2025-07-01', 2]],
    );
    const [, , total] = await totalsOf(mpan);
    // Noon in UTC is the 27th half-hour of the London day.
    assert.deepEqual(total, { day: '2025-07-01', total: 1176 - 27 + 1000, halfHours: 48 });
  });

  it('tell every wrong line by its number and column, and take nothing in', async () => {
    const before = await daysOf(mpan);
    assert.deepEqual(
      await refusalOf('half-hours', [
        'meter_point,start_at,value',
        `${mpan},2025-08-01T00:00:00Z,0.5`,
        '1077000000029,2025-08-01T00:00:00Z,0.5',
        `${mpan},2025-08-01T00:10:00Z,0.5`,
        `${mpan},2025-08-01 00:30,0.5`,
        '',
        `${mpan},2025-08-01T00:30:00Z,-0.5`,
        `${mpan},2025-08-01T00:00:00Z,0.7`,
        `${mpan},2026-03-10T12:00:00Z,0.7`,
        `${mpan},2025-08-01T01:00:00Z`,
      ]),
      [
        'half-hours.csv is wrong, and nothing of it has been taken in.',
        'line 3: meter_point: there is no such register; import registers first',
        'line 4: start_at: half-hours begin at full and at half hours',
        'line 5: start_at: give an instant with its offset, such as 2026-03-29T00:30:00Z',
        'line 7: value: "-0.5" is no amount in kWh or m³',
        'line 8: value: this half-hour of the register is in the file twice',
        'line 9: value: this half-hour has not ended yet',
        'line 10: 2 cells instead of 3',
      ],
    );
    assert.deepEqual(await daysOf(mpan), before);
    const tooMany = await refusalOf('half-hours', [
      `meter_point,date,${hh(50).join(',')}`,
      `${mpan},2025-03-30,${new Array(50).fill('1').join(',')}`,
      ...new Array(100).fill(`${mpan},2025-02-30,${',1'.repeat(49)}`),
    ]);
    assert.equal(tooMany[1], 'line 2: hh47: 2025-03-30 has 46 half-hours in London');
    assert.match(tooMany[5] ?? '', /^line 3: date: "2025-02-30" is no date/);
    assert.equal(tooMany.length, 52);
    assert.match(tooMany.at(-1) ?? '', /read no further/);
    assert.deepEqual((await refusalOf('half-hours', ['meter_point,when,value'])).slice(1, 2), [
      'line 1: when: no such column; the file has the columns meter_point, and may have ' +
        `meter_serial_number, register, start_at, value, date, ${hh(50).join(', ')}`,
    ]);
    assert.match((await refusalOf('half-hours', []))[1] ?? '', /line 1: a header is missing/);
    assert.match(
      (await refusalOf('half-hours', ['meter_point,start_at,value', '"open,2025']))[1] ?? '',
      /^line 2: Quote Not Closed/,
    );
    assert.deepEqual(
      (
        await refusalOf('addresses', [
          'uprn,address_line_1,town,postcode,account_number,occupied_from,occupied_to',
          'x,1 Low Road,Norwich,NR2 1AB,,,',
          '100999000002,,Norwich,ABC,,,',
          `100999000003,1 Low Road,Norwich,NR2 1AB,A-00000000,2025-01-01,`,
          `100999000004,1 Low Road,Norwich,NR2 1AB,${accountNumber},2025-01-01,2024-01-01`,
        ])
      ).slice(1),
      [
        'line 2: uprn: give a UPRN of 1 to 12 digits, without zeros before',
        'line 3: postcode: give a British postcode',
        'line 3: address_line_1: is empty',
        'line 4: account_number: there is no account A-00000000',
        'line 5: occupied_to: is not after occupied_from',
      ],
    );
    assert.match(
      (
        await refusalOf('addresses', [
          'uprn,address_line_1,town,postcode,account_number,occupied_from',
          `100999000001,1 Low Road,Norwich,NR2 1AB,${accountNumber},2025-01-01`,
        ])
      )[1] ?? '',
      /two accounts would answer for property 100999000001 at once/,
    );
    assert.deepEqual(
      (
        await refusalOf('meter-points', [
          'meter_point,uprn,supply_start_on,gsp_group',
          '1077000000011,100999000001,2025-01-01,',
          '1077000000029,1,2025-02-29,_Z',
        ])
      ).slice(1),
      [
        'line 2: meter_point: 1077000000011 is no MPAN or MPRN: its check digits do not fit',
        'line 2: distribution_zone: is empty',
        'line 3: supply_start_on: give a date such as 2026-03-29',
        'line 3: gsp_group: give one of _A, _B, _C, _D, _E, _F, _G, _H, _J, _K, _L, _M, _N, _P',
        'line 3: uprn: there is no property 1; import addresses first',
      ],
    );
    assert.deepEqual(
      (
        await refusalOf('registers', [
          'meter_point,meter_serial_number,register,meter_type,installed_on,rate',
          '1077000000029,X,S,S2A,2025-01-01,EVENING',
        ])
      ).slice(1),
      [
        'line 2: rate: give one of STANDARD, DAY, NIGHT, OFF_PEAK',
        'line 2: meter_point: there is no meter point 1077000000029; import it first',
      ],
    );
  });

  it('leave nothing behind where they break off', async () => {
    // What follows is of half-hours long ago, and the meters have to be as old.
    await importLines(
      'registers',
      registers.map((line) => line.replace('2024-03-05', '1980-01-01')),
    );
    const before = await daysOf(mpan);
    // Enough for several pieces of the file, of which the first has been written by then.
    const start = Date.parse('2023-01-01T00:00:00Z');
    const lines = Array.from(
      { length: 60_000 },
      (_, n) => `${mpan},${new Date(start + n * 1_800_000).toISOString().slice(0, 19)}Z,0.25`,
    ).slice(0, 40_000);
    let pieces = 0;
    const breakOff = () => {
      pieces += 1;
      if (pieces === 2) throw new Error('broken off');
    };
    await assert.rejects(
      importLines('half-hours', ['meter_point,start_at,value', ...lines], breakOff),
      /broken off/,
    );
    assert.deepEqual(await daysOf(mpan), before);
    // Nor is anything in the way of the next try.
    assert.match(
      await importLines('half-hours', ['meter_point,start_at,value', ...lines.slice(0, 480)]),
      /480 half-hours of 1 register: 10 days added/,
    );
  });

  it('put days together that come in parts, resting in between', async () => {
    const days = 14_000;
    const startOf = (day: number, time: string) =>
      `${new Date(Date.UTC(1980, 0, 1 + day)).toISOString().slice(0, 10)}T${time}:00Z`;
    const lines = [mpan, mprn].flatMap((point) =>
      Array.from({ length: days }, (_, day) => `${point},${startOf(day, '00:00')},0.1`),
    );
    // So many days are written before the others of the file are known.
    const later = Array.from({ length: 48 }, (_, day) => `${mpan},${startOf(day, '23:30')},0.2`);
    assert.match(
      await importLines(
        'half-hours',
        ['meter_point,start_at,value', ...lines, ...later],
        () => {},
        ['90'],
      ),
      /28,048 half-hours of 2 registers: 28,000 days added, 0 days changed/,
    );
    const stored = await daysOf(mpan);
    const [first, last] = [stored[0], stored[48]];
    const gap = new Array(46).fill(null);
    assert.deepEqual(first, { day: '1980-01-01', values: [100, ...gap, 200], version: 1 });
    assert.deepEqual(last?.values, [100, ...gap, null]);
    assert.deepEqual(await totalsOf(mpan).then(([day]) => day), {
      day: '1980-01-01',
      total: 300,
      halfHours: 2,
    });
  });
});
