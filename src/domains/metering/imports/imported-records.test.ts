import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { administer } from '../../../administration.ts';
import { coherenceChecks, proveCoherence } from '../../../coherence.ts';

const folder = mkdtempSync(join(tmpdir(), 'halfhour-import-'));
let platform: TestPlatform;
before(async () => {
  platform = await startTestPlatform({ hasLimits: false });
});
after(async () => {
  await platform.close();
  rmSync(folder, { recursive: true });
});

async function importLines(kind: string, lines: readonly string[]): Promise<void> {
  const path = join(folder, `${kind}.csv`);
  writeFileSync(path, `${lines.join('\n')}\n`);
  await administer(platform.instance, ['import', kind, path], () => {});
}

it('imports leave records that agree with what they stand for, however often they change', async () => {
  const other = '7700000202';
  const point = 'meter_point,uprn,distribution_zone,annual_quantity_kwh,supply_start_on';
  const meters = 'meter_point,meter_serial_number,register,meter_type,installed_on,removed_on';
  await importLines('addresses', [
    'uprn,address_line_1,town,postcode',
    '100999000001,7 Foundry Lane,Norwich,NR2 1AB',
  ]);
  for (const lines of [
    [point, `${other},100999000001,EA,9800,2024-03-01`],
    [point, `${other},100999000001,EM,98000,2024-04-01`],
    ['meter_point,uprn,distribution_zone,supply_end_on', `${other},100999000001,EM,2026-01-31`],
  ]) {
    await importLines('meter-points', lines);
  }
  for (const lines of [
    [meters, `${other},M01700001,1,U6,2024-03-05,`],
    [meters, `${other},M01700001,1,U6,2024-03-01,2024-03-06`],
    [meters, `${other},E6S7700002,1,S2,2024-03-07,2024-03-08`],
    [meters, `${other},E6S7700002,1,S1,2024-03-06,`],
  ]) {
    await importLines('registers', lines);
  }
  const checks = coherenceChecks().filter(({ domain }) => domain === 'metering');
  const findings = await proveCoherence(platform.instance, () => {}, checks);
  assert.deepEqual(
    findings.flatMap(({ title, first }) => first.map((what) => `${title}: ${what}`)),
    [],
  );
  const { rows: steps } = (await platform.db.query.execute(sql`
    select s.status, s.changed_at = (${'2026-01-31'}::date)::timestamp at time zone 'UTC' as is_due
      from metering.registration_steps s
      join metering.meter_points p on p.id = s.meter_point_id
      where p.identifier = ${other} order by s.changed_at desc limit 1`)) as unknown as {
    rows: object[];
  };
  assert.deepEqual(steps, [{ status: 'LOST', is_due: true }]);
});
