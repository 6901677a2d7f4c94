import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Job } from '../../../engine/jobs.ts';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import { dailyInLondon } from '../../../kernel/schedules.ts';
import {
  type AgreementRow,
  agreementById,
  agreementsEndingBetween,
} from '../agreements/agreements.store.ts';
import { planRollover } from '../agreements/timeline.rules.ts';
import { lastEndToSchedule, noticeOn, rolloverNumber } from './rollovers.rules.ts';
import {
  agreementsWithRollovers,
  findRollover,
  type RolloverRow,
  rolloversDue,
  writeOutcome,
  writeRollover,
} from './rollovers.store.ts';
import { beginDefault, defaultOf, suppliedTo } from './switches.actions.ts';
import { lockedAgreements } from './switches.store.ts';

const nothingFollows = 'No default product is sold at the meter point.';
const longAgo = Temporal.Instant.fromEpochMilliseconds(0);

/**
 * Schedules the roll-over of fixed terms that end within 49 London days, and carries out those that
 * are due: where nothing was agreed for afterwards, the default product follows at the end of the
 * term. A second run changes nothing; a late run does what was missed.
 *
 * @returns how many were scheduled, and how many agreements were begun.
 */
export async function rollOver(
  db: Database,
  now: Temporal.Instant,
): Promise<{ readonly scheduled: number; readonly begun: number }> {
  const today = londonDateOf(now);
  const to = startOfLondonDay(lastEndToSchedule(today).add({ days: 1 }));
  const ending = await agreementsEndingBetween(db, longAgo, to, 'EVERY_ACCOUNT');
  const idsWithRollovers = await agreementsWithRollovers(
    db,
    ending.map(({ id }) => id),
  );
  const fresh = ending.filter(({ id }) => !idsWithRollovers.has(id));
  for (const agreement of fresh) await scheduleRollover(db, agreement, now);
  let begun = 0;
  for (const rollover of await rolloversDue(db, today)) {
    if (await carryOut(db, rollover, now)) begun += 1;
  }
  return { scheduled: fresh.length, begun };
}

async function scheduleRollover(
  db: Database,
  agreement: AgreementRow,
  now: Temporal.Instant,
): Promise<void> {
  const { id, validTo } = agreement;
  if (validTo === null) return;
  const endsOn = londonDateOf(validTo);
  const following = await defaultOf(db, agreement);
  await writeRollover(db, {
    number: rolloverNumber(id, endsOn),
    agreementId: id,
    rolloverType: 'DEFAULT',
    status: following ? 'PENDING' : 'ERROR',
    productCode: following?.product.code ?? '',
    rolloverOn: endsOn,
    expectedSendOn: noticeOn(endsOn),
    failureReason: following ? '' : nothingFollows,
    suppressComms: false,
    tags: following ? [following.tariff.fuel.toLowerCase()] : [],
    params: {},
    createdAt: now,
    updatedAt: now,
  });
}

/** Does a roll-over that is due, or calls it off where something follows already. */
function carryOut(db: Database, rollover: RolloverRow, now: Temporal.Instant): Promise<boolean> {
  return db.transaction(async (tx) => {
    const agreement = await tx.read(agreementById, rollover.agreementId);
    if (!agreement) return false;
    const ofPoint = await lockedAgreements(tx, [agreement.meterPointId]);
    const timeline = ofPoint.filter(({ accountId }) => accountId === agreement.accountId);
    // Another server may have done it while this one waited.
    if ((await findRollover(tx, rollover.number))?.status !== 'PENDING') return false;
    const span = planRollover(timeline, agreement.id, now, await suppliedTo(tx, agreement));
    const rolledOnToId = span && (await beginDefault(tx, agreement, span, now));
    const isStuck = span !== null && rolledOnToId === null;
    await writeOutcome(tx, rollover.id, {
      status: isStuck ? 'ERROR' : span ? 'DONE' : 'REVOKED',
      rolledOnToId,
      failureReason: isStuck ? nothingFollows : '',
      updatedAt: now,
    });
    return rolledOnToId !== null;
  });
}

/** Terms end at midnight, and what follows begins at the same moment. */
export const rollOverJob = {
  name: 'agreements.roll-over',
  title: 'what follows the terms that end',
  schedule: dailyInLondon('00:00'),
  beginsAfter: async (_db, now) => now,
  async run(tx, dueAt) {
    await rollOver(tx, dueAt);
  },
} satisfies Job;
