import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import type { Span } from '../../../kernel/spans.ts';
import type { NightRateHalfHours } from '../../usage/index.ts';
import { type Posted, post } from '../ledgers/postings.actions.ts';
import type { Posting } from '../ledgers/postings.rules.ts';
import { lockLedgers } from '../ledgers/postings.store.ts';
import { addChargeDetails, levyRatesOf, standingCharges } from './charges.store.ts';
import { type ComputedCharge, computedCharge, suppliedWithin } from './drafts.actions.ts';
import type { LevyRate } from './levy.rules.ts';
import {
  cutAt,
  type Days,
  daysNotCovered,
  daysOfSpan,
  firstChargeableDay,
  spanOfDays,
} from './pieces.rules.ts';
import { backBillingReason } from './reasons.rules.ts';
import { type PreparedSupply, prepareSupply } from './supplies.actions.ts';

/** Whom and what a charge is for. */
export interface ChargeDraft extends ComputedCharge, Days {
  readonly ledgerId: number;
  readonly meterPointId: number;
  readonly agreementId: number;
  readonly fuel: 'ELECTRICITY' | 'GAS';
  readonly isExport: boolean;
  /** Used too long before it is billed to be charged for: the charge is credited at once. */
  readonly isTooOld: boolean;
  readonly readingIds: readonly number[];
}

/** How a customer is billed, as far as charges depend on it. */
export interface BillingTerms {
  readonly ledgerId: number;
  readonly accountId: number;
  /** Homes and microbusinesses that did not obstruct: nothing older than twelve months is charged. */
  readonly isProtected: boolean;
}

/** Rates of the Climate Change Levy, read once for many charges. */
export interface LevyTables {
  readonly ELECTRICITY: readonly LevyRate[];
  readonly GAS: readonly LevyRate[];
}

/** The rates of the Climate Change Levy of both fuels. */
export async function levyTables(db: Database): Promise<LevyTables> {
  const [electricity, gas] = await Promise.all([
    levyRatesOf(db, 'ELECTRICITY'),
    levyRatesOf(db, 'GAS'),
  ]);
  return { ELECTRICITY: electricity, GAS: gas };
}

/**
 * The charges for the days of a window, a charge for each agreement, price and meter.
 *
 * @param billedOn the London day of the bill, from which the twelve months of back-billing count.
 * @returns in order of time; a span whose prices are not all known is left out, and is charged later.
 */
export function draftCharges(
  supply: PreparedSupply,
  days: Days,
  { ledgerId, isProtected }: BillingTerms,
  billedOn: Temporal.PlainDate,
  levy: LevyTables,
): ChargeDraft[] {
  const window = spanOfDays(days);
  const oldest = startOfLondonDay(firstChargeableDay(billedOn)).epochMilliseconds;
  const limited = isProtected && !supply.isExport;
  const changes = limited ? [...supply.changes, oldest] : supply.changes;
  return supply.agreed.flatMap((agreed) => {
    const span = {
      fromMs: Math.max(agreed.fromMs, window.fromMs),
      toMs: Math.min(agreed.toMs, window.toMs),
    };
    if (span.fromMs >= span.toMs) return [];
    const levyRates = agreed.product.isBusiness && !supply.isExport ? levy[supply.fuel] : [];
    return cutAt(span, changes).flatMap((cut): ChargeDraft[] => {
      const { isExport } = supply;
      const piece = suppliedWithin(supply.sheets, cut);
      if (!piece) return [];
      const computed = computedCharge(supply.sheets, { ...piece, isExport, levyRates });
      if (!computed) return [];
      return [
        {
          ...computed,
          ...daysOfSpan(piece),
          ledgerId,
          meterPointId: supply.meterPointId,
          agreementId: agreed.agreement.id,
          fuel: supply.fuel,
          isExport,
          isTooOld: limited && piece.fromMs < oldest,
          readingIds: readingsFor(supply, piece, startOfLondonDay(billedOn.add({ days: 1 }))),
        },
      ];
    });
  });
}

/**
 * The readings that a span rests on: those within it, and the last before it of each meter, as far as
 * they had been received when it was billed.
 */
function readingsFor(
  { readings }: PreparedSupply,
  { fromMs, toMs }: Span,
  before: Temporal.Instant,
): number[] {
  const received = readings.filter(
    ({ receivedAt }) => Temporal.Instant.compare(receivedAt, before) < 0,
  );
  const within = received.filter(
    ({ readAt }) => readAt.epochMilliseconds > fromMs && readAt.epochMilliseconds <= toMs,
  );
  const opening = new Map<number, number>();
  for (const { meterId, id, readAt } of received) {
    if (readAt.epochMilliseconds <= fromMs) opening.set(meterId, id);
  }
  return [...opening.values(), ...within.map(({ id }) => id)].toSorted((a, b) => a - b);
}

/** A part of a charge that is given back at once. */
interface ChargeCredit {
  readonly netPence: number;
  readonly taxPence: number;
}

/** A charge that is to be booked, and what of it was used too long ago to be paid for. */
export interface CreditedDraft {
  readonly draft: ChargeDraft;
  readonly credit: ChargeCredit | null;
}

/** The key of the credit that belongs to a charge, by which it is found when the charge is reversed. */
export function creditKeyOf(transactionId: number): string {
  return `billing.back-billing ${transactionId}`;
}

/**
 * Books charges with what they are for, on any number of ledgers. What was used too long ago is
 * charged and credited at once, so that it shows.
 *
 * @param at when they are booked.
 * @returns the charges in order, and then the credits.
 */
export async function bookCharges(
  tx: Database,
  drafts: readonly CreditedDraft[],
  at: Temporal.Instant,
): Promise<Posted[]> {
  if (drafts.length === 0) return [];
  const posted = await post(
    tx,
    drafts.map(({ draft }) => chargeOf(draft)),
    at,
  );
  const booked = drafts.map(({ draft, credit }, place) => ({
    draft,
    credit,
    transactionId: posted[place]?.transactionId ?? 0,
  }));
  await addDetails(tx, booked);
  const credits = booked.flatMap(({ draft, credit, transactionId }) =>
    credit ? [creditOf(draft, credit, transactionId)] : [],
  );
  return credits.length === 0 ? posted : [...posted, ...(await post(tx, credits, at))];
}

/** Writes what charges are for that have been posted. */
export async function addDetails(
  tx: Database,
  booked: readonly { readonly draft: ChargeDraft; readonly transactionId: number }[],
): Promise<void> {
  await addChargeDetails(tx, {
    charges: booked.map(({ draft, transactionId }) => ({
      transactionId,
      ledgerId: draft.ledgerId,
      meterPointId: draft.meterPointId,
      agreementId: draft.agreementId,
      fuel: draft.fuel,
      isExport: draft.isExport,
      fromOn: draft.fromOn,
      toOn: draft.toOn,
      energyWh: draft.energyWh,
      estimatedWh: draft.estimatedWh,
      usagePence: draft.usagePence,
      standingPence: draft.standingPence,
      levyPence: draft.levyPence,
    })),
    lines: booked.flatMap(({ draft, transactionId }) =>
      draft.lines.map(({ fromMs, toMs, ...line }, place) => ({
        transactionId,
        place,
        fromAt: Temporal.Instant.fromEpochMilliseconds(fromMs),
        toAt: Temporal.Instant.fromEpochMilliseconds(toMs),
        ...line,
      })),
    ),
    readings: booked.flatMap(({ draft, transactionId }) =>
      draft.readingIds.map((readingId) => ({ transactionId, readingId })),
    ),
  });
}

/** A charge as it is posted: under the last day that it covers. */
export function chargeOf(draft: ChargeDraft): Posting {
  const { ledgerId, toOn, netPence, taxPence, levyPence, fuel, isExport } = draft;
  const revenue = isExport
    ? ('ENERGY_BOUGHT_BACK' as const)
    : fuel === 'GAS'
      ? ('REVENUE_GAS' as const)
      : ('REVENUE_ELECTRICITY' as const);
  return {
    ledgerId,
    kind: 'CHARGE',
    postedOn: toOn,
    netPence,
    taxPence,
    books: [
      { book: revenue, amountPence: netPence - levyPence },
      { book: 'CCL', amountPence: levyPence },
      { book: 'VAT', amountPence: taxPence },
    ],
  };
}

function creditOf(
  { ledgerId, toOn }: ChargeDraft,
  { netPence, taxPence }: ChargeCredit,
  chargeId: number,
): Posting {
  return {
    ledgerId,
    kind: 'CREDIT',
    postedOn: toOn,
    netPence,
    taxPence,
    reasonCode: backBillingReason,
    idempotencyKey: creditKeyOf(chargeId),
    books: [
      { book: 'WRITE_OFF', amountPence: -netPence || 0 },
      { book: 'VAT', amountPence: -taxPence || 0 },
    ],
  };
}

/** The days that a meter point of a ledger is charged for. */
export interface DaysToCharge {
  readonly terms: BillingTerms;
  readonly meterPointId: number;
  readonly days: Days;
}

export interface Billing {
  readonly at: Temporal.Instant;
  readonly billedOn: Temporal.PlainDate;
  readonly nightRateHalfHours: NightRateHalfHours;
}

/**
 * Charges the days of a window that no standing charge covers yet, for one meter point. Called twice
 * it charges once: the ledger is locked while it looks.
 */
export function chargeDays(
  tx: Database,
  terms: BillingTerms,
  meterPointId: number,
  days: Days,
  billing: Billing,
): Promise<Posted[]> {
  return chargeAll(tx, [{ terms, meterPointId, days }], billing);
}

/**
 * Charges as `chargeDays` any number of meter points of any number of ledgers: all are read together
 * and booked by one posting.
 */
export async function chargeAll(
  tx: Database,
  wanted: readonly DaysToCharge[],
  { at, billedOn, nightRateHalfHours }: Billing,
): Promise<Posted[]> {
  if (wanted.length === 0) return [];
  await lockLedgers(
    tx,
    wanted.map(({ terms }) => terms.ledgerId),
  );
  const levy = await levyTables(tx);
  const drafts = await Promise.all(
    wanted.map(async ({ terms, meterPointId, days }) => {
      const standing = await tx.read(standingCharges, { ledgerId: terms.ledgerId, meterPointId });
      const open = daysNotCovered(days, standing);
      if (open.length === 0) return [];
      const supply = await prepareSupply(
        tx,
        terms.accountId,
        meterPointId,
        spanOfDays(days),
        at,
        nightRateHalfHours,
      );
      if (!supply) return [];
      return open.flatMap((each) => draftCharges(supply, each, terms, billedOn, levy));
    }),
  );
  return bookCharges(
    tx,
    drafts.flat().map((draft) => ({ draft, credit: draft.isTooOld ? draft : null })),
    at,
  );
}

/** Whether a charge comes to the same as before. */
export function isAsBefore(
  charge: Pick<ChargeDraft, 'agreementId' | 'energyWh' | 'estimatedWh' | 'netPence' | 'taxPence'> &
    Days,
  drafts: readonly ChargeDraft[],
): boolean {
  const [only, other] = drafts;
  return (
    only !== undefined &&
    other === undefined &&
    only.agreementId === charge.agreementId &&
    only.energyWh === charge.energyWh &&
    only.estimatedWh === charge.estimatedWh &&
    only.netPence === charge.netPence &&
    only.taxPence === charge.taxPence &&
    only.fromOn.equals(charge.fromOn) &&
    only.toOn.equals(charge.toOn)
  );
}
