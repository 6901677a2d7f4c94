import { randomUUID } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { invalidInput } from '../../../contract/errors.ts';
import type { Database } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import type { Job, Work } from '../../../engine/jobs.ts';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import type { TopUpTriggerFailure } from '../../../kernel/payment-terms.ts';
import { dailyInLondon } from '../../../kernel/schedules.ts';
import { type PaymentVendorPort, VendorUnavailable } from '../../../outside/payment-vendor/port.ts';
import { accountIdOf } from '../../accounts/index.ts';
import {
  lastSnapshotOfPrepayMeter,
  type PrepayMeterRow,
  prepayMeterById,
  prepayTimesOfMeter,
  topUpsOfPrepayMeter,
} from '../../billing/index.ts';
import { deviceInSight } from '../../metering/index.ts';
import { instructionsToPayTo, isUsableAt } from '../repayments/repayment-sources.store.ts';
import { autoTopUpSettings, isToppedUp, toppedUpSince } from './auto-top-ups.rules.ts';
import {
  addConfig,
  addTriggers,
  type ConfigRow,
  changeTrigger,
  endConfig,
  lockConfigInForce,
  lockConfigsInForce,
  type TriggerRow,
  triggersSince,
  triggersUnderWay,
} from './auto-top-ups.store.ts';
import { topUpPaid } from './meter-credit.actions.ts';

/** The meter behind a device in prepayment mode that an account pays for at present; null for any other. */
async function meterToTopUp(
  context: Context,
  accountId: number,
  deviceId: string,
): Promise<{ readonly meter: PrepayMeterRow; readonly deviceId: string } | null> {
  const device = await deviceInSight(context, deviceId);
  const meterId = device && (device.importMeterId ?? device.gasMeterId);
  if (!device || meterId === null) return null;
  const times = await context.db.read(prepayTimesOfMeter, meterId);
  const present = times.find((time) => time.endedOn === null && time.accountId === accountId);
  return present ? { meter: present, deviceId: device.deviceId } : null;
}

/** The meter that is named by an input. @throws CodedError where the account pays for no such meter. */
export async function namedMeter(
  context: Context,
  { accountNumber, deviceId }: { readonly accountNumber: string; readonly deviceId: string },
) {
  const accountId = await accountIdOf(context.db, accountNumber);
  const found = accountId === null ? null : await meterToTopUp(context, accountId, deviceId);
  if (found) return found;
  throw invalidInput('input.deviceId', 'The account pays for no such meter beforehand.');
}

/** @throws CodedError KT-CT-1605 for an amount that no single top-up can be. */
export function checkTopUp(path: string, amountPence: number): void {
  const { leastPence, mostPence } = autoTopUpSettings;
  if (amountPence >= leastPence && amountPence <= mostPence) return;
  throw invalidInput(path, `A top-up is from ${leastPence} to ${mostPence} pence.`);
}

/**
 * Has a meter topped up by itself from now on, in place of what held before. Asked for twice, it is
 * done once.
 */
export async function configureTopUp(
  db: Database,
  { id: prepayMeterId, accountId }: PrepayMeterRow,
  { deviceId, amountPence }: { readonly deviceId: string; readonly amountPence: number },
  at: Temporal.Instant,
): Promise<ConfigRow> {
  return db.transaction(async (tx) => {
    const wanted = { accountId, prepayMeterId, deviceId, amountPence, effectiveFrom: at };
    for (;;) {
      const before = await lockConfigInForce(tx, prepayMeterId);
      if (before?.amountPence === amountPence) return before;
      if (before) await endConfig(tx, before.id, at);
      const added = await addConfig(tx, wanted);
      // Null where somebody else has written one meanwhile, which is looked at now.
      if (added) return added;
    }
  });
}

/** Has a meter topped up by itself no more; false where it was not. */
export async function endTopUps(
  db: Database,
  prepayMeterId: number,
  at: Temporal.Instant,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const config = await lockConfigInForce(tx, prepayMeterId);
    if (config) await endConfig(tx, config.id, at);
    return config !== null;
  });
}

/** What a configuration comes to at an instant. */
async function needOf(
  tx: Database,
  config: ConfigRow,
  known: { readonly begun: number; readonly isUnderWay: boolean },
): Promise<'TOP_UP' | 'NO_METER' | 'NOTHING'> {
  const [meter, last, topUps] = await Promise.all([
    tx.read(prepayMeterById, config.prepayMeterId),
    tx.read(lastSnapshotOfPrepayMeter, config.prepayMeterId),
    tx.read(topUpsOfPrepayMeter, config.prepayMeterId),
  ]);
  if (!meter || meter.endedOn !== null) return 'NO_METER';
  const since = startOfLondonDay(last ? last.on.add({ days: 1 }) : meter.startedOn);
  const isNeeded = isToppedUp({
    balanceMillipence: last?.balanceMillipence ?? meter.openingBalanceMillipence,
    sincePence: toppedUpSince(topUps, since),
    isUnderWay: known.isUnderWay,
    begunToday: known.begun,
  });
  return isNeeded ? 'TOP_UP' : 'NOTHING';
}

const newTrigger = (configId: number, at: Temporal.Instant) => ({
  configId,
  source: 'LOW_CREDIT_BALANCE' as const,
  chargeKey: randomUUID(),
  triggeredAt: at,
  createdAt: at,
  updatedAt: at,
});

/**
 * Begins a top-up of each meter whose credit is low. Of a meter that is not in prepayment mode any more,
 * one fails and the configuration ends. Nothing is charged yet.
 *
 * @returns how many were begun.
 */
export async function beginAutoTopUps(tx: Database, at: Temporal.Instant): Promise<number> {
  const configs = await lockConfigsInForce(tx);
  const known = await triggersSince(tx, startOfLondonDay(londonDateOf(at)));
  const needs = await Promise.all(
    configs.map(async (config) => ({
      config,
      need: await needOf(tx, config, known.get(config.id) ?? { begun: 0, isUnderWay: false }),
    })),
  );
  const begun = needs.filter(({ need }) => need === 'TOP_UP');
  const gone = needs.filter(({ need }) => need === 'NO_METER');
  await addTriggers(tx, [
    ...begun.map(({ config }) => ({ ...newTrigger(config.id, at), status: 'INITIATED' as const })),
    ...gone.map(({ config }) => ({
      ...newTrigger(config.id, at),
      status: 'FAILED' as const,
      failure: 'NO_IMPORT_METER' as const,
    })),
  ]);
  for (const { config } of gone) await endConfig(tx, config.id, at);
  return begun.length;
}

/** Under which the vendor knows the charge of a trigger. */
function chargeKeyOf({ chargeKey }: Pick<TriggerRow, 'chargeKey'>): string {
  return `top-up:${chargeKey}`;
}

/**
 * Charges the card on file for each top-up that was begun, and sends it to its meter. A charge whose
 * answer did not come is asked about the next time, and never made again blindly.
 */
export async function chargeAutoTopUps(
  db: Database,
  vendor: Pick<PaymentVendorPort, 'charge' | 'known'>,
  at: Temporal.Instant,
): Promise<void> {
  const underWay = await triggersUnderWay(db);
  if (underWay.length === 0) return;
  try {
    const known = await vendor.known(underWay.map(({ trigger }) => chargeKeyOf(trigger)));
    for (const { trigger, config } of underWay) {
      const key = chargeKeyOf(trigger);
      const cards = await db.read(instructionsToPayTo, config.accountId);
      const card = cards.find(
        ({ id, kind, ...times }) =>
          kind === 'CARD' &&
          (trigger.instructionId === null ? isUsableAt(times, at) : id === trigger.instructionId),
      );
      if (!card) {
        await fail(db, trigger, 'FAILED_TO_COLLECT_PAYMENT', at);
        continue;
      }
      // Which card it is stands before it is charged, so that the same one is asked about.
      if (trigger.instructionId === null) {
        await changeTrigger(db, trigger.id, { instructionId: card.id, updatedAt: at });
      }
      const { amountPence } = config;
      const outcome =
        known.get(key) ??
        (await vendor.charge({ key, cardReference: card.vendorReference, amountPence }));
      // What had arrived was charged when it was tried, and not when that was found out.
      const paidAt = known.has(key) ? trigger.updatedAt : at;
      if (outcome === 'DECLINED') await fail(db, trigger, 'PAYMENT_NOT_SUCCESSFUL', at);
      else await addPaid(db, trigger, config, card.id, paidAt);
    }
  } catch (error) {
    // What is under way stays so, and is asked about the next time.
    if (!(error instanceof VendorUnavailable)) throw error;
  }
}

async function fail(
  db: Database,
  { id }: TriggerRow,
  failure: TopUpTriggerFailure,
  at: Temporal.Instant,
): Promise<void> {
  await changeTrigger(db, id, { status: 'FAILED', failure, updatedAt: at });
}

/** Books what was charged and sends it to the meter, in one transaction with the trigger's end. */
async function addPaid(
  db: Database,
  trigger: TriggerRow,
  { prepayMeterId, amountPence }: ConfigRow,
  instructionId: number,
  at: Temporal.Instant,
): Promise<void> {
  await db.transaction(async (tx) => {
    const meter = await tx.read(prepayMeterById, prepayMeterId);
    if (!meter) return;
    // Taken first: of two servers one goes on, and the other finds nothing under way.
    const isOurs = await changeTrigger(tx, trigger.id, { updatedAt: at });
    if (!isOurs) return;
    const paidBy = {
      key: chargeKeyOf(trigger),
      source: 'AUTOMATIC_TOP_UP' as const,
      instructionId,
    };
    const topUp = await topUpPaid(tx, meter, amountPence, paidBy, at);
    if (!topUp) return;
    await changeTrigger(tx, trigger.id, {
      topUpId: topUp.topUp.id,
      updatedAt: at,
      ...(topUp.isReached
        ? { status: 'COMPLETED' as const }
        : {
            status: 'FAILED' as const,
            failure: 'FAILED_TO_TRIGGER_ADD_CREDIT_TO_METER' as const,
          }),
    });
  });
}

/** After the registers of the night are known. */
export const autoTopUpsJob: Job = {
  name: 'payments.auto-top-ups',
  title: 'automatic top-ups of prepayment meters',
  schedule: dailyInLondon('06:30'),
  beginsAfter: async (_db, now) => now,
  async run(tx, dueAt) {
    await beginAutoTopUps(tx, dueAt);
  },
};

/** Charges cards for the top-ups that the job has begun, and sends them to their meters. */
export const autoTopUpsWork: Work = {
  title: 'automatic top-ups of prepayment meters',
  async step(db, clock, observer, { paymentVendor }) {
    try {
      await chargeAutoTopUps(db, paymentVendor, clock.now());
    } catch (error) {
      observer.failed('automatic top-ups', error);
    }
    // What the vendor did not answer is asked about when the next work is looked for.
    return false;
  },
};
