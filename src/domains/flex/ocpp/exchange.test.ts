import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eq, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { openTestDatabase, testNow } from '../../../../test/support/database.ts';
import type { Database } from '../../../database/database.ts';
import type { DeviceReport } from '../../../outside/devices/port.ts';
import { devices } from '../devices/devices.tables.ts';
import { chargePointByIdentity, setKey } from './charge-points.store.ts';
import { chargePointReports } from './charge-points.tables.ts';
import { hear } from './exchange.actions.ts';
import { ocpp201 } from './new-protocol.rules.ts';
import { ocpp16 } from './old-protocol.rules.ts';

const identity = 'dialling.household-everything';
const dayMs = 86_400_000;

let db: Database;
let chargePointId = 0;
let deviceId = 0;
/** Goes on from run to run, as the database keeps what was told before. */
let nowMs = Date.parse(testNow);

before(async () => {
  db = await openTestDatabase();
  const [device] = await db.query
    .select()
    .from(devices)
    .where(eq(devices.integrationDeviceId, identity));
  assert.ok(device);
  await setKey(db, device, 'no hash', Temporal.Instant.from(testNow));
  const point = await db.read(chargePointByIdentity, identity);
  assert.ok(point);
  chargePointId = point.row.id;
  deviceId = device.id;
});
after(() => db.close());

const at = () => Temporal.Instant.fromEpochMilliseconds(nowMs);
const tell = (told: Parameters<typeof hear>[2]) =>
  hear(db, chargePointId, told, { at: at(), isOffered: true });

async function reports(): Promise<DeviceReport[]> {
  const rows = await db.query
    .select({ report: chargePointReports.report })
    .from(chargePointReports)
    .where(eq(chargePointReports.chargePointId, chargePointId))
    .orderBy(chargePointReports.id);
  return rows.map(({ report }) => report as DeviceReport);
}

const meteredWh = (all: readonly DeviceReport[]) =>
  all
    .flatMap((report) => (report.kind === 'METERED' ? report.pieces : []))
    .reduce((sum, { energyWh }) => sum + energyWh, 0);

const text = (ms: number) => new Date(ms).toISOString();
const sampled = (wh: number) => [{ value: String(wh), unit: 'Wh' as const }];

interface Scenario {
  readonly isOld: boolean;
  readonly clockMs: number;
  readonly energies: readonly number[];
  /** Which of the messages comes next, again and again: twice, late and out of order. */
  readonly order: readonly number[];
}

const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    isOld: fc.boolean(),
    clockMs: fc.constantFrom(0, 0, dayMs, -dayMs),
    energies: fc.array(fc.nat(3_000), { minLength: 1, maxLength: 6 }),
  })
  .chain((scenario) =>
    fc.record({
      isOld: fc.constant(scenario.isOld),
      clockMs: fc.constant(scenario.clockMs),
      energies: fc.constant(scenario.energies),
      order: fc.array(fc.nat(scenario.energies.length - 1), { maxLength: 8 }),
    }),
  );

describe('what a charge point tells', () => {
  it('is booked once and whole, however its messages come and whatever its clock says', async () => {
    let number = 0;
    await fc.assert(
      fc.asyncProperty(scenarios, async ({ isOld, clockMs, energies, order }) => {
        number += 1;
        const startMs = nowMs;
        const meterStart = number * 100_000;
        const counts = energies.map((_wh, place) => ({
          ms: startMs + (place + 1) * 900_000,
          wh: meterStart + energies.slice(0, place + 1).reduce((sum, wh) => sum + wh, 0),
        }));
        const meterStop = counts.at(-1)?.wh ?? meterStart;
        const told = (ms: number) => text(ms - clockMs);
        const before = meteredWh(await reports());
        const read = (isOldMessage: boolean, method: string, params: unknown) =>
          tell((isOldMessage ? ocpp16 : ocpp201).read(method, params));
        await read(isOld, 'StatusNotification', {
          ...{ connectorId: 1, evseId: 1, errorCode: 'NoError' },
          ...{ status: 'Preparing', connectorStatus: 'Occupied', timestamp: told(nowMs) },
        });
        const info = { transactionId: `transaction ${number}` };
        const event = (eventType: string, ms: number, wh: number) => ({
          ...{ eventType, timestamp: told(ms), triggerReason: 'MeterValueClock', seqNo: 0 },
          transactionInfo: info,
          evse: { id: 1 },
          meterValue: [{ timestamp: told(ms), sampledValue: [{ value: wh }] }],
        });
        const begin = () =>
          isOld
            ? read(true, 'StartTransaction', {
                ...{ connectorId: 1, idTag: 'x', meterStart, timestamp: told(startMs) },
              })
            : read(false, 'TransactionEvent', event('Started', startMs, meterStart));
        const { transactionId } = await begin();
        if (isOld) assert.ok(transactionId);
        nowMs = startMs + (energies.length + 1) * 900_000;
        for (const place of order) {
          const { ms, wh } = counts[place] ?? { ms: startMs, wh: meterStart };
          const meterValue = [{ timestamp: told(ms), sampledValue: sampled(wh) }];
          if (isOld) await read(true, 'MeterValues', { connectorId: 1, transactionId, meterValue });
          else await read(false, 'TransactionEvent', event('Updated', ms, wh));
          if (place === 0) assert.equal((await begin()).transactionId, transactionId);
        }
        const stopMs = nowMs - 60_000;
        const end = () =>
          isOld
            ? read(true, 'StopTransaction', { transactionId, meterStop, timestamp: told(stopMs) })
            : read(false, 'TransactionEvent', event('Ended', stopMs, meterStop));
        await end();
        await end();
        assert.equal(meteredWh(await reports()) - before, meterStop - meterStart);
        await read(isOld, 'StatusNotification', {
          ...{ connectorId: 1, evseId: 1, errorCode: 'NoError' },
          ...{ status: 'Available', connectorStatus: 'Available', timestamp: told(nowMs) },
        });
        nowMs += 60_000;
      }),
      { numRuns: 60 },
    );
    const pieces = (await reports()).flatMap((each) =>
      each.kind === 'METERED' ? each.pieces : [],
    );
    for (const [place, { fromMs, toMs }] of pieces.entries()) {
      assert.ok(fromMs >= (pieces[place - 1]?.toMs ?? 0) && fromMs < toMs);
    }
    const plugs = (await reports()).filter(({ kind }) => kind === 'PLUGGED_IN');
    assert.equal(plugs.length, number);
  });

  it('is heard of from a second on to which no course has come', async () => {
    await db.query.execute(sql`
      update flex.courses set advanced_to = ${text(nowMs + 5_000)}::timestamptz
      where device_id = ${deviceId}`);
    await tell([
      { kind: 'STATUS', connectorId: 1, isPlugged: true, isRefusing: false, toldMs: null },
    ]);
    const last = (await reports()).at(-1);
    assert.equal(last?.kind, 'PLUGGED_IN');
    assert.equal(last?.atMs, Math.floor((nowMs + 5_000) / 1000) * 1000 + 1000);
  });
});
