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
const folder = mkdtempSync(join(tmpdir(), 'halfhour-life-'));
const columns = (count: number) =>
  Array.from({ length: count }, (_, n) => `hh${`${n + 1}`.padStart(2, '0')}`).join(',');
const ones = (count: number) => new Array(count).fill('1');

describe('imported half-hours', () => {
  let platform: TestPlatform;

  const importLines = async (kind: string, lines: readonly string[]) => {
    const path = join(folder, `${kind}.csv`);
    writeFileSync(path, `${lines.join('\n')}\n`);
    return (await administer(platform.instance, ['import', kind, path], () => {})).output;
  };
  const refusalOf = (kind: string, lines: readonly string[]) =>
    importLines(kind, lines).then(
      (output) => assert.fail(`It was taken in: ${output}`),
      (error: Error) => error.message.split('\n'),
    );
  const stored = async (): Promise<number> => {
    const { rows } = (await platform.db.query.execute(sql`
      select coalesce(sum(t.half_hours), 0)::int as count
      from metering.day_totals t
      join metering.registers g on g.id = t.register_id
      join metering.meters m on m.id = g.meter_id
      join metering.meter_points p on p.id = m.meter_point_id
      where p.identifier in (${mpan}, ${mprn})`)) as unknown as { rows: { count: number }[] };
    return rows[0]?.count ?? 0;
  };

  /** Both fuels had an exchange on 15 July 2025. */
  const registers = [
    'meter_point,meter_serial_number,register,meter_type,installed_on,removed_on',
    `${mpan},OLD-E,S,S2A,2024-03-05,2025-07-15`,
    `${mpan},NEW-E,S,S2A,2025-07-15,`,
    `${mprn},OLD-G,1,S2,2024-03-05,2025-07-15`,
    `${mprn},NEW-G,1,S2,2025-07-15,`,
  ];

  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    const account = platform.viewers[0]?.accountNumbers[0] ?? '';
    await importLines('addresses', [
      'uprn,address_line_1,town,county,postcode,account_number,occupied_from',
      `100999000001,7 Foundry Lane,Norwich,Norfolk,NR2 1AB,${account},2024-03-01`,
    ]);
    await importLines('meter-points', [
      'meter_point,uprn,supply_start_on,profile_class,distribution_zone,annual_quantity_kwh',
      `${mpan},100999000001,2024-03-01,1,,`,
      `${mprn},100999000001,2024-03-01,,EA,9800`,
    ]);
    await importLines('registers', registers);
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
    rmSync(folder, { recursive: true });
  });

  it('are of the time for which their meter hangs there, named by line and meter otherwise', async () => {
    const head = 'meter_point,meter_serial_number,start_at,value';
    for (const [point, fuel] of [
      [mpan, 'E'],
      [mprn, 'G'],
    ]) {
      // London days in summer begin at 23:00 UTC.
      const problems = await refusalOf('half-hours', [
        head,
        `${point},OLD-${fuel},2024-03-04T23:30:00Z,1`,
        `${point},OLD-${fuel},2024-03-05T00:00:00Z,1`,
        `${point},OLD-${fuel},2025-07-15T22:30:00Z,1`,
        `${point},OLD-${fuel},2025-07-15T23:00:00Z,1`,
        `${point},NEW-${fuel},2025-07-14T22:30:00Z,1`,
        `${point},NEW-${fuel},2025-07-14T23:00:00Z,1`,
      ]);
      assert.deepEqual(
        problems.filter((line) => /^ *line/.test(line)).map((line) => line.trim()),
        [
          `line 2: value: this half-hour is not of its time: meter OLD-${fuel} hangs there from 2024-03-05 to 2025-07-15`,
          `line 5: value: this half-hour is not of its time: meter OLD-${fuel} hangs there from 2024-03-05 to 2025-07-15`,
          `line 6: value: this half-hour is not of its time: meter NEW-${fuel} hangs there from 2025-07-15`,
        ],
      );
    }
    const [, problem] = await refusalOf('half-hours', [
      `meter_point,meter_serial_number,date,${columns(48)}`,
      `${mpan},OLD-E,2025-07-16,${ones(48).join(',')}`,
    ]);
    assert.match(problem ?? '', /line 2: hh01: this half-hour is not of its time/);
    assert.equal(await stored(), 0);
  });

  it('are of both meters on the day of an exchange', async () => {
    const day = (serial: string, values: readonly string[]) =>
      `${mpan},${serial},2025-07-15,${values.join(',')}`;
    await importLines('half-hours', [
      `meter_point,meter_serial_number,date,${columns(48)}`,
      day('OLD-E', [...ones(20), ...new Array(28).fill('')]),
      day('NEW-E', [...new Array(20).fill(''), ...ones(28)]),
    ]);
    assert.equal(await stored(), 48);
  });

  it('keep a meter from being dated so that they lie outside of its time', async () => {
    const [head = '', ...lines] = registers;
    const problems = await refusalOf('registers', [
      head,
      lines[0]?.replace('2025-07-15', '2025-07-01') ?? '',
      lines[1]?.replace('2025-07-15', '2025-08-01') ?? '',
    ]);
    const known = (serial: string) =>
      `half-hours of meter ${serial} are known from 2025-07-15 to 2025-07-15`;
    assert.ok(problems.some((line) => line.includes(`line 2: removed_on: ${known('OLD-E')}`)));
    assert.ok(problems.some((line) => line.includes(`line 3: installed_on: ${known('NEW-E')}`)));
  });

  // A day in London has 46, 48 or 50 half-hours. To refuse a line that ends like a usual day is ours.
  it('of a day are as many as it has: a line of 48 is refused where clocks change', async () => {
    const line = (date: string, values: readonly string[]) =>
      `${mpan},${date < '2025-07-15' ? 'OLD-E' : 'NEW-E'},${date},${values.join(',')}`;
    const lacks =
      'line 2: hh50: 2025-10-26 has 50 half-hours in London; give hh49 and hh50 as well';
    for (const count of [48, 50]) {
      const head = `meter_point,meter_serial_number,date,${columns(count)}`;
      const blank = new Array(count - 48).fill('');
      const autumn = await refusalOf('half-hours', [
        head,
        line('2025-10-26', [...ones(48), ...blank]),
      ]);
      assert.ok(
        autumn.some((each) => each.includes(lacks)),
        autumn.join('\n'),
      );
      const spring = await refusalOf('half-hours', [
        head,
        line('2025-03-30', [...ones(48), ...blank]),
      ]);
      assert.ok(
        spring.some((each) =>
          each.includes('line 2: hh47: 2025-03-30 has 46 half-hours in London'),
        ),
        spring.join('\n'),
      );
    }
    const before = await stored();
    const gap = ['1', '', ...ones(48)];
    await importLines('half-hours', [
      `meter_point,meter_serial_number,date,${columns(50)}`,
      line('2025-10-26', gap),
      line('2025-10-27', ['', ...ones(47), '', '']),
    ]);
    assert.equal(await stored(), before + 49 + 47);
  });
});
