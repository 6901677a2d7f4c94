import type { Temporal } from 'temporal-polyfill';
import type { Context } from '../../engine/context.ts';
import { todayInLondon } from '../../kernel/clock.ts';
import { startOfLondonDay } from '../../kernel/london.ts';
import { putOnto } from '../agreements/index.ts';
import { pointsOfAccount } from '../metering/index.ts';
import { fittingTariff, type ProductRow, productOf, type TermsRow } from '../products/index.ts';
import { candidateFor, isSupplied, type Point } from './eligibility.actions.ts';
import { type IneligibilityCode, reasonsAgainst } from './eligibility.rules.ts';
import {
  firstDayOnProduct,
  firstSteps,
  isAgreementDue,
  isTermsOpen,
  isUnderWay,
  withTermsAccepted,
} from './enrolments.rules.ts';
import {
  closeEnrolment,
  type EnrolmentRow,
  insertEnrolment,
  insertSteps,
  lockEnrolment,
  lockMeterPoint,
  openEnrolmentAt,
  recordAcceptance,
  stepsOfEnrolment,
  updateStep,
} from './enrolments.store.ts';
import type { ExportDetails } from './export.rules.ts';

type Account = Parameters<typeof candidateFor>[1];

/** What a customer asks for who wants a product for smart meters. */
export interface OnboardingRequest {
  readonly account: Account;
  readonly point: Point;
  readonly points: readonly Point[];
  readonly product: ProductRow;
  readonly terms: TermsRow;
  readonly hasAccepted: boolean;
  readonly isNewAccount: boolean;
  readonly targetOn: Temporal.PlainDate | null;
  /** Null for import. */
  readonly exportDetails: ExportDetails | null;
}

/** A reason against beginning an enrolment, or that the supply has ended. */
type Obstacle = IneligibilityCode | 'SUPPLY_ENDED';

/**
 * Begins an enrolment, or returns the one on the same product that is under way. A missing smart
 * meter is installed as one of the steps; an account that was opened for this need not be active
 * yet.
 *
 * @returns the enrolment, or what stands against it: the rules of `productEligibilityV2`.
 */
export async function beginEnrolment(
  { db, clock, contributions }: Pick<Context, 'db' | 'clock' | 'contributions'>,
  request: OnboardingRequest,
): Promise<EnrolmentRow | readonly Obstacle[]> {
  const {
    account,
    point,
    points,
    product,
    terms,
    hasAccepted,
    isNewAccount,
    targetOn,
    exportDetails,
  } = request;
  return db.transaction(async (tx) => {
    const now = clock.now();
    const context = { db: tx, clock, contributions };
    await lockMeterPoint(tx, point.id);
    const underWay = await openEnrolmentAt(tx, point.id, now);
    if (underWay?.productId === product.id && underWay.accountId === account.id) return underWay;
    if (!(await isSupplied(context, account, point))) return ['SUPPLY_ENDED'];
    const candidate = await candidateFor(context, account, point, points, product);
    const reasons = reasonsAgainst('FULL', candidate, product, now).filter(
      (reason) => reason !== 'NO_SMART_METER' && !(isNewAccount && reason === 'ACCOUNT_NOT_ACTIVE'),
    );
    if (reasons.length > 0) return reasons;
    const added = await insertEnrolment(tx, {
      accountId: account.id,
      meterPointId: point.id,
      productId: product.id,
      termsVersion: terms.version,
      acceptedVersion: hasAccepted ? terms.version : null,
      acceptedAt: hasAccepted ? now : null,
      targetOn,
      isNewAccount,
      exportDetails,
      createdAt: now,
    });
    // Another transaction has begun one since this one looked.
    if (!added) return ['ENROLMENT_IN_PROGRESS'];
    const steps = firstSteps({
      isSmart: candidate.isSmart,
      hasHalfHours: candidate.isSmart && candidate.granularity === 'HALF_HOURLY',
      needsHalfHours: product.isChargedHalfHourly,
      hasAccepted,
    });
    await insertSteps(tx, added.id, steps, now);
    if (isAgreementDue(steps)) await changeAgreement(context, added, account, point, product);
    return added;
  });
}

/** What became of accepting terms. */
type Acceptance = 'ACCEPTED' | 'NOT_FOUND' | 'CLOSED' | 'OTHER_VERSION';

/**
 * Accepts the terms of an enrolment of an account. Accepting the same version again changes
 * nothing.
 */
export async function acceptTerms(
  { db, clock, contributions }: Pick<Context, 'db' | 'clock' | 'contributions'>,
  account: Account,
  enrolmentId: number,
  version: string,
): Promise<Acceptance> {
  return db.transaction(async (tx) => {
    const enrolment = await lockEnrolment(tx, account.id, enrolmentId);
    if (!enrolment) return 'NOT_FOUND';
    if (enrolment.acceptedVersion === version) return 'ACCEPTED';
    const steps = await tx.read(stepsOfEnrolment, enrolment.id);
    if (!isUnderWay(enrolment, clock.now()) || !isTermsOpen(steps)) return 'CLOSED';
    if (enrolment.termsVersion !== version) return 'OTHER_VERSION';
    const now = clock.now();
    await recordAcceptance(tx, enrolment.id, version, now);
    const next = withTermsAccepted(steps);
    for (const [place, { key, status }] of next.entries()) {
      if (status !== steps[place]?.status) await updateStep(tx, enrolment.id, key, status, now);
    }
    if (isAgreementDue(next)) {
      const [points, product] = await Promise.all([
        pointsOfAccount(tx, account.id),
        productOf(tx, enrolment.productId),
      ]);
      const point = points.find(({ id }) => id === enrolment.meterPointId);
      if (point && product) {
        const context = { db: tx, clock, contributions };
        await changeAgreement(context, enrolment, account, point, product);
      }
    }
    return 'ACCEPTED';
  });
}

/** Separates an agreement that cannot be changed from faults of the platform. */
class NotChanged extends Error {}

/**
 * Puts the meter point onto the product from the day on which it shall begin, and ends the
 * enrolment on that day. Where the account has no agreement to change, the step is marked as
 * errored, so that staff look at it.
 */
async function changeAgreement(
  { db: tx, clock, contributions }: Pick<Context, 'db' | 'clock' | 'contributions'>,
  enrolment: EnrolmentRow,
  account: Account,
  point: Point,
  product: ProductRow,
): Promise<void> {
  const now = clock.now();
  const switchOn = firstDayOnProduct(enrolment.targetOn, todayInLondon(clock));
  const isBusiness = account.accountType === 'BUSINESS';
  const fitting = await fittingTariff(tx, product, { point, isBusiness }, true);
  try {
    const chosen = fitting ? [{ point, ...fitting }] : [];
    await putOnto({ db: tx, contributions }, { account, chosen, switchOn }, now, () => {
      throw new NotChanged();
    });
  } catch (error) {
    if (!(error instanceof NotChanged)) throw error;
    return updateStep(tx, enrolment.id, 'AGREEMENT_CHANGED', 'ERRORED', now);
  }
  const beginsAt = startOfLondonDay(switchOn);
  await updateStep(tx, enrolment.id, 'AGREEMENT_CHANGED', 'COMPLETED', now);
  await updateStep(tx, enrolment.id, 'TARIFF_BEGUN', 'COMPLETED', beginsAt);
  await closeEnrolment(tx, enrolment.id, beginsAt);
}
