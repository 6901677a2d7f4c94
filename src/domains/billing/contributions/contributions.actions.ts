import { Temporal } from 'temporal-polyfill';
import type { Raise } from '../../../contract/errors.ts';
import type { Viewer } from '../../../contract/viewer.ts';
import type { Database } from '../../../database/database.ts';
import type { Job } from '../../../engine/jobs.ts';
import { intKey } from '../../../engine/nodes.ts';
import type { CreateContributionAgreementInput } from '../../../engine/schema.generated.ts';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import { dailyInLondon } from '../../../kernel/schedules.ts';
import { accountOf, admittedAccount, permissionsOnAccount } from '../../accounts/index.ts';
import { vatPercentOf } from '../charges/amounts.actions.ts';
import { contributionReason, partedGross } from '../charges/reasons.rules.ts';
import { openLedger } from '../ledgers/ledgers.actions.ts';
import { post } from '../ledgers/postings.actions.ts';
import { lockLedgers } from '../ledgers/postings.store.ts';
import {
  type ContributionSpan,
  largestContributionPence,
  overlap,
  spansBegunBy,
} from './contributions.rules.ts';
import {
  type AgreementRow,
  addAgreement,
  addPeriods,
  agreementsToCharge,
  chargedTimes,
  chargedTimesOfAgreement,
  contributionAgreementById,
  contributionsOfAccount,
  endAgreement,
  everyScheme,
  lockAgreement,
  type SchemeRow,
  schemeById,
} from './contributions.store.ts';

type CreateCode = 'KT-CT-4123' | 'KT-CT-9601' | 'KT-CT-9602' | 'KT-CT-9605' | 'KT-CT-9606';

const { compare } = Temporal.Instant;

/** How long ago an agreement may begin, in hours, so that "now" of a client is taken. */
const latestHours = 24;

/** How far ahead it may begin, in hours: a hundred years. */
const furthestHours = 24 * 36_525;

function toMs(instant: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(instant.epochMilliseconds);
}

/**
 * Agrees that an account gives to a scheme. One that is there with the same terms is not made again.
 *
 * @throws CodedError by `raise` for what makes no sense, a scheme that is closed, an account that is not
 *   active, or another agreement on the scheme at the same time.
 */
export async function agreeOnContribution(
  db: Database,
  input: CreateContributionAgreementInput,
  now: Temporal.Instant,
  raise: Raise<CreateCode>,
): Promise<AgreementRow> {
  const { accountNumber, schemeCode, interval, amount: amountPence } = input;
  const activeFrom = toMs(input.activeFrom);
  const activeTo = input.activeTo == null ? null : toMs(input.activeTo);
  if (amountPence <= 0) raise('KT-CT-9605');
  const wrong = (member: string, message: string): never =>
    raise('KT-CT-9601', {
      detail: message,
      validationErrors: [{ message, inputPath: ['input', member] }],
    });
  if (amountPence > largestContributionPence) wrong('amount', 'It is at most £1,000.');
  if (compare(activeFrom, now.subtract({ hours: latestHours })) < 0) {
    wrong('activeFrom', 'It begins more than a day ago.');
  }
  if (compare(activeFrom, now.add({ hours: furthestHours })) > 0) {
    wrong('activeFrom', 'It begins too far ahead.');
  }
  if (activeTo !== null && compare(activeTo, activeFrom) <= 0) {
    wrong('activeTo', 'It ends after it begins.');
  }
  const scheme = (await everyScheme(db)).find(({ code }) => code === schemeCode);
  if (!scheme) return wrong('schemeCode', 'No scheme has this code.');
  const account = (await admittedAccount(db, accountNumber)) ?? raise('KT-CT-4123');
  return db.transaction(async (tx) => {
    const ledger = await openLedger(tx, { accountId: account.id, kind: 'MAIN' }, now);
    await lockLedgers(tx, [ledger.id]);
    const others = (await tx.read(contributionsOfAccount, account.id)).filter(
      ({ schemeId }) => schemeId === scheme.id,
    );
    const same = others.find(
      (each) =>
        each.amountPence === amountPence &&
        each.interval === interval &&
        each.activeFrom.equals(activeFrom) &&
        (each.activeTo === null ? activeTo === null : activeTo?.equals(each.activeTo)),
    );
    if (same) return same;
    if (!scheme.acceptsContributions) raise('KT-CT-9606');
    const terms = { activeFrom, activeTo };
    if (account.status !== 'ACTIVE' || others.some((each) => overlap(each, terms))) {
      raise('KT-CT-9602');
    }
    const written = await addAgreement(tx, {
      ...terms,
      accountId: account.id,
      ledgerId: ledger.id,
      schemeId: scheme.id,
      amountPence,
      interval,
      createdAt: now,
    });
    return written ?? raise('KT-CT-9602');
  });
}

type EndCode = 'KT-CT-4123' | 'KT-CT-9603' | 'KT-CT-9604';

/**
 * Ends an agreement, now or later. What was charged stays charged.
 *
 * @throws CodedError by `raise` where there is none within the viewer's reach, the viewer may not
 *   manage it, or it cannot end then.
 */
export async function endContribution(
  db: Database,
  viewer: Viewer,
  request: { readonly id: string; readonly endAt: Temporal.Instant | null },
  now: Temporal.Instant,
  raise: Raise<EndCode>,
): Promise<AgreementRow> {
  const id = intKey(request.id);
  const found = id === null ? null : await db.read(contributionAgreementById, id);
  const held = found && (await permissionsOnAccount({ db }, viewer, found.accountId));
  if (!found || !held) return raise('KT-CT-9603');
  if (!held.has('CAN_MANAGE_CONTRIBUTION_AGREEMENTS')) raise('KT-CT-4123');
  const endAt = toMs(request.endAt ?? now);
  return db.transaction(async (tx) => {
    const agreement = (await lockAgreement(tx, found.id)) ?? raise('KT-CT-9603');
    const { activeFrom, activeTo } = agreement;
    if (activeTo?.equals(endAt)) return agreement;
    const isOver = activeTo !== null && compare(activeTo, now) <= 0;
    const isPast = request.endAt !== null && compare(endAt, now) < 0;
    // One that has not begun can be called off: it then ends as it would begin.
    const end = compare(endAt, activeFrom) < 0 && request.endAt === null ? activeFrom : endAt;
    if (isOver || isPast || compare(end, activeFrom) < 0) raise('KT-CT-9604');
    await endAgreement(tx, agreement.id, end);
    return { ...agreement, activeTo: end };
  });
}

/** A contribution that is to be charged. Amounts in pence. */
export interface ContributionItem {
  readonly schemeCode: string;
  readonly netPence: number;
  readonly taxPence: number;
}

/**
 * What an account is yet to be charged of its contributions up to the end of a London day, the agreement
 * that began first coming first.
 */
export async function contributionsToCome(
  db: Database,
  accountId: number,
  toOn: Temporal.PlainDate,
): Promise<ContributionItem[]> {
  const [account, agreements] = await Promise.all([
    accountOf(db, accountId),
    db.read(contributionsOfAccount, accountId),
  ]);
  if (!account) return [];
  const end = startOfLondonDay(toOn.add({ days: 1 })).subtract({ milliseconds: 1 });
  const items = await Promise.all(
    agreements.toReversed().map(async (agreement): Promise<ContributionItem[]> => {
      const [scheme, charged] = await Promise.all([
        db.read(schemeById, agreement.schemeId),
        db.read(chargedTimesOfAgreement, agreement.id),
      ]);
      if (!scheme) return [];
      const done = new Set(charged.map(({ fromAt }) => fromAt.epochMilliseconds));
      const open = spansBegunBy(agreement, end).filter(
        ({ fromAt }) => !done.has(fromAt.epochMilliseconds),
      );
      return Promise.all(
        open.map(async ({ fromAt }) => ({
          schemeCode: scheme.code,
          ...(await partsOf(db, account, agreement, scheme, fromAt)),
        })),
      );
    }),
  );
  return items.flat();
}

/** What is charged each time, without VAT and the VAT, by the percentage of the time's begin. */
async function partsOf(
  db: Database,
  account: Parameters<typeof vatPercentOf>[1],
  { amountPence }: AgreementRow,
  { isTaxable }: SchemeRow,
  fromAt: Temporal.Instant,
) {
  const percent = await vatPercentOf(db, account, fromAt);
  return partedGross(amountPence, { isTaxExempt: !isTaxable }, percent);
}

/** Charges the times of agreements that have begun and were not charged for. A second run does nothing. */
export async function chargeContributions(tx: Database, at: Temporal.Instant): Promise<void> {
  const agreements = await agreementsToCharge(tx, at);
  if (agreements.length === 0) return;
  const [schemes, charged] = await Promise.all([
    everyScheme(tx),
    chargedTimes(
      tx,
      agreements.map(({ id }) => id),
    ),
  ]);
  const done = new Set(charged.map(({ agreementId, fromAt }) => `${agreementId} ${fromAt}`));
  const due: { agreement: AgreementRow; span: ContributionSpan }[] = agreements.flatMap(
    (agreement) =>
      spansBegunBy(agreement, at)
        .filter(({ fromAt }) => !done.has(`${agreement.id} ${fromAt}`))
        .map((span) => ({ agreement, span })),
  );
  const postings = await Promise.all(
    due.map(async ({ agreement, span }) => {
      const scheme = schemes.find(({ id }) => id === agreement.schemeId);
      const account = await accountOf(tx, agreement.accountId);
      if (!scheme || !account) throw new Error(`Agreement ${agreement.id} is about nothing`);
      const { netPence, taxPence } = await partsOf(tx, account, agreement, scheme, span.fromAt);
      return {
        ledgerId: agreement.ledgerId,
        kind: 'CHARGE' as const,
        postedOn: londonDateOf(span.fromAt),
        netPence,
        taxPence,
        reasonCode: contributionReason,
        displayNote: scheme.displayName,
        idempotencyKey: `contribution ${agreement.id} ${span.fromAt}`,
        books: [
          { book: 'CONTRIBUTIONS' as const, amountPence: netPence },
          { book: 'VAT' as const, amountPence: taxPence },
        ],
      };
    }),
  );
  const posted = await post(tx, postings, at);
  await addPeriods(
    tx,
    due.flatMap(({ agreement, span }, place) => {
      const transactionId = posted[place]?.transactionId;
      if (transactionId === undefined) return [];
      return [{ ...span, agreementId: agreement.id, fulfilledAt: at, transactionId }];
    }),
  );
}

/** Before bills are made. */
export const chargeContributionsJob: Job = {
  name: 'billing.contributions',
  title: 'contributions to schemes',
  schedule: dailyInLondon('01:00'),
  beginsAfter: async (_db, now) => now,
  run: (tx, dueAt) => chargeContributions(tx, dueAt),
};
