import { sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { demoDeviceId } from '../../../demo/credentials.ts';
import { demoUuid } from '../../../demo/references.ts';
import type { WorldStep } from '../../../demo/step.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import type { TopUpTriggerFailure } from '../../../kernel/payment-terms.ts';
import { planKeysOf } from '../../accounts/account/plan-keys.demo.ts';
import { type PrepayMeterRow, prepayTimesOfMeter } from '../../billing/index.ts';
import { metersInPrepayMode } from '../../metering/index.ts';
import { addConfig, addTriggers, endConfig } from './auto-top-ups.store.ts';
import { topUpPaid } from './meter-credit.actions.ts';

/** One failure for each reason, so many days before the world is begun. */
const failures: readonly (readonly [TopUpTriggerFailure, number])[] = [
  ['FAILED_TO_COLLECT_PAYMENT', 44],
  ['PAYMENT_NOT_SUCCESSFUL', 41],
  ['FAILED_TO_TRIGGER_ADD_CREDIT_TO_METER', 38],
  ['NO_IMPORT_METER', 35],
];

const amountPence = 2_000;

export const autoTopUpsDemo: WorldStep = {
  name: 'auto-top-ups',
  title: 'automatic top-ups of prepayment meters',
  async write(tx, world) {
    const keys = await planKeysOf(tx, world);
    const homes = world.plan.households.filter(({ kind }) => kind === 'prepay');
    const meters = await prepayMetersNow(tx);
    const today = todayInLondon({ now: () => world.begunAt });
    const daysAgo = (days: number) => startOfLondonDay(today.subtract({ days })).add({ hours: 6 });
    // The first home is the one that samples speak of: it was given up after every failure there is.
    for (const [place, { key }] of homes.slice(0, 3).entries()) {
      const accountId = keys.accountIdOf(key);
      const meter = meters.find(
        (each) => each.accountId === accountId && each.fuel === 'ELECTRICITY',
      );
      if (!meter) continue;
      const config = await addConfig(tx, {
        accountId,
        prepayMeterId: meter.id,
        deviceId: demoDeviceId(key, 'ESME'),
        amountPence,
        effectiveFrom: daysAgo(60),
      });
      if (!config) throw new Error(`The meter of ${key} is topped up twice`);
      await adoptTopUps(tx, config.id, meter.id, daysAgo(60));
      if (place === 0) {
        await writeFailures(tx, config.id, meter, daysAgo);
        await endConfig(tx, config.id, daysAgo(30));
      }
    }
  },
};

async function prepayMetersNow(tx: Database): Promise<PrepayMeterRow[]> {
  const inMode = await metersInPrepayMode(tx);
  const times = await Promise.all(
    inMode.map(({ meterId }) => tx.read(prepayTimesOfMeter, meterId)),
  );
  return times.flat().filter(({ endedOn }) => endedOn === null);
}

async function writeFailures(
  tx: Database,
  configId: number,
  meter: PrepayMeterRow,
  daysAgo: (days: number) => Temporal.Instant,
): Promise<void> {
  for (const [failure, days] of failures) {
    const at = daysAgo(days);
    // The number of the one that was paid is still to be keyed in.
    const paidBy = {
      key: 'demo top-up by hand',
      source: 'AUTOMATIC_TOP_UP',
      instructionId: null,
    } as const;
    const topUp =
      failure === 'FAILED_TO_TRIGGER_ADD_CREDIT_TO_METER'
        ? await topUpPaid(tx, meter, amountPence, paidBy, at, { isReached: false })
        : null;
    await addTriggers(tx, [
      {
        configId,
        source: 'LOW_CREDIT_BALANCE',
        status: 'FAILED',
        failure,
        topUpId: topUp?.topUp.id ?? null,
        chargeKey: demoUuid(`auto top-up ${configId} ${failure}`),
        triggeredAt: at,
        createdAt: at,
        updatedAt: at.add({ seconds: 4 }),
      },
    ]);
  }
}

/** Takes what the home topped up by the amount for topped up by itself, by one statement. */
async function adoptTopUps(
  tx: Database,
  configId: number,
  prepayMeterId: number,
  from: Temporal.Instant,
): Promise<void> {
  await tx.query.execute(sql`
    insert into payments.auto_top_up_triggers (config_id, source, status, charge_key, top_up_id,
      triggered_at, created_at, updated_at)
    select ${configId}, 'LOW_CREDIT_BALANCE', 'COMPLETED', md5('auto top-up ' || t.id)::uuid, t.id,
      t.paid_at - interval '3 seconds', t.paid_at - interval '3 seconds', t.utrn_received_at
    from billing.prepay_top_ups t
    where t.prepay_meter_id = ${prepayMeterId} and t.amount_pence = ${amountPence}
      and t.accepted_at is not null and t.paid_at >= ${from.toString()}::timestamptz
    order by t.id`);
}
