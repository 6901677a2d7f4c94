import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { administer } from '../../../administration.ts';

const folder = mkdtempSync(join(tmpdir(), 'halfhour-damaged-'));

describe('an import', () => {
  let platform: TestPlatform;
  let mpan: string;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    mpan =
      platform.viewer('organization').samples.traditionalMpan ??
      assert.fail('it has no meter point');
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
    rmSync(folder, { recursive: true });
  });

  /** The lines that say what is wrong, without the one that names the file. */
  const refusalOf = async (kind: string, bytes: Buffer | string) => {
    const path = join(folder, `${kind}.csv`);
    writeFileSync(path, bytes);
    return administer(platform.instance, ['import', kind, path], () => {}).then(
      ({ output }) => assert.fail(`It was taken in: ${output}`),
      (error: Error) => error.message.split('\n').slice(1),
    );
  };

  it('tells where a file is not UTF-8, by line and column', async () => {
    const header = 'UPRN,Address line 1,Town,Postcode,Account number,Occupied from\n';
    const home = '100999000001,7 Café Lane,Norwich,NR2 1AB,,\n';
    assert.deepEqual(await refusalOf('addresses', Buffer.from(header + home, 'latin1')), [
      'line 2: address_line_1: is not UTF-8 at "7 Caf?"; save the file as UTF-8',
    ]);
    assert.deepEqual(await refusalOf('addresses', Buffer.from(`${header}1,\0,,,,\n`)), [
      'line 2: address_line_1: holds the character NUL at "?"',
    ]);
    assert.deepEqual(await refusalOf('addresses', Buffer.from(`é${header}`, 'latin1')), [
      'line 1: column 1: is not UTF-8 at "?"; save the file as UTF-8',
    ]);
  });

  it('tells dates that no record can have, in each column of dates', async () => {
    for (const start of [
      '-271821-04-20T00:00:00Z',
      '-000043-03-15T12:00:00Z',
      '0000-01-01T00:00Z',
    ]) {
      assert.deepEqual(
        await refusalOf('half-hours', `meter_point,start_at,value\n${mpan},${start},0.5\n`),
        [`line 2: start_at: "${start}" is before 1900-01-01`],
      );
    }
    const later = '+275760-09-13T00:00:00Z';
    assert.deepEqual(
      await refusalOf('half-hours', `meter_point,start_at,value\n${mpan},${later},0.5\n`),
      ['line 2: value: this half-hour has not ended yet'],
    );
    const columns = Array.from({ length: 48 }, (_, n) => `hh${String(n + 1).padStart(2, '0')}`);
    for (const date of ['0000-01-01', '1899-12-31', '-271821-04-20', '2025-02-30']) {
      const line = `${mpan},${date}${',1'.repeat(48)}`;
      const [problem = ''] = await refusalOf(
        'half-hours',
        `meter_point,date,${columns.join(',')}\n${line}\n`,
      );
      assert.match(problem, /^line 2: date: (give a date such as|"2025-02-30" is no date)/);
    }
    for (const [kind, header, line, column] of [
      [
        'addresses',
        'uprn,address_line_1,town,postcode,account_number,occupied_from',
        '1,x,Norwich,NR2 1AB,A-1,',
        'occupied_from',
      ],
      ['meter-points', 'meter_point,uprn,supply_start_on', `${mpan},1,`, 'supply_start_on'],
      [
        'registers',
        'meter_point,meter_serial_number,register,meter_type,installed_on',
        `${mpan},X,S,S2A,`,
        'installed_on',
      ],
    ] as const) {
      for (const date of ['0000-01-01', '0026-03-01', '-271821-04-20']) {
        const problems = await refusalOf(kind, `${header}\n${line}${date}\n`);
        const expected = `line 2: ${column}: give a date such as 2026-03-29`;
        assert.ok(problems.includes(expected), problems.join('\n'));
      }
    }
  });
});
