import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import type { TownPlan } from '../../demo/plan.ts';
import type { WorldStep } from '../../demo/step.ts';
import { todayInLondon } from '../../kernel/clock.ts';
import { londonDateOf, startOfLondonDay } from '../../kernel/london.ts';
import { type Random, seededRandom } from '../../kernel/random.ts';
import { accountIdsByNumber } from '../accounts/index.ts';
import { meterPointIds } from '../metering/index.ts';
import { placesOf } from '../metering/places/places.demo.ts';
import { type CatalogueEntry, catalogueOf } from '../products/index.ts';
import { rescissionDeadlineAt } from './agreements/agreements.rules.ts';
import {
  type AgreementPlan,
  everyPlan,
  suppliesOf,
  type TownSupply,
} from './agreements/plans.demo.ts';
import { rolloversOf, upliftsOf } from './agreements/renewals.demo.ts';
import { unitRateUplifts } from './agreements/uplifts.tables.ts';
import { agreementRollovers } from './changes/rollovers.tables.ts';
import { agreements } from './tables.ts';

export const agreementsDemo: WorldStep = {
  name: 'agreements',
  title: 'what everyone has agreed to pay',
  async write(tx, { plan, begunAt }) {
    const today = todayInLondon({ now: () => begunAt });
    const [accountIds, pointIds, catalogue] = await Promise.all([
      accountIdsByNumber(tx),
      meterPointIds(tx),
      catalogueOf(tx),
    ]);
    const planned = placesOf(plan).flatMap((place) =>
      suppliesOf(place).flatMap((supply) => {
        const random = seededRandom(`halfhour agreement dates ${supply.identifier}`);
        const plans = everyPlan(supply, today);
        return plans.map((agreement, index) => ({
          supply,
          agreement,
          index,
          next: plans[index + 1] ?? null,
          row: {
            accountId: accountIds.get(place.accountNumber) ?? 0,
            meterPointId: pointIds.get(supply.identifier) ?? 0,
            ...rowOf(supply, agreement, entryFor(catalogue, supply, agreement), random, begunAt),
          },
        }));
      }),
    );
    const ids = await writeAgreements(
      tx,
      planned.map(({ row }) => row),
    );
    // The last, so that the agreements before them keep their numbers.
    await writeAgreements(
      tx,
      landlordsAgreements(plan, { accountIds, pointIds, catalogue, begunAt }),
    );
    const written = planned.map((each, place) => ({
      ...each,
      id: ids[place] ?? 0,
      nextId: ids[place + 1] ?? 0,
    }));
    await tx.query.insert(unitRateUplifts).values(written.flatMap(upliftsOf));
    await tx.query
      .insert(agreementRollovers)
      .values(written.flatMap((each) => rolloversOf(each, today)));
  },
};

/** What the landlord of a let home had agreed on for it, until somebody lived there without a word. */
function landlordsAgreements(
  plan: TownPlan,
  {
    accountIds,
    pointIds,
    catalogue,
    begunAt,
  }: {
    readonly accountIds: ReadonlyMap<string, number>;
    readonly pointIds: ReadonlyMap<string, number>;
    readonly catalogue: readonly CatalogueEntry[];
    readonly begunAt: Temporal.Instant;
  },
) {
  const landlord = plan.households.find(({ key }) => key === 'household-018');
  const letHome = placesOf(plan).find(({ kind }) => kind === 'occupier');
  if (!landlord || !letHome) return [];
  const agreement: AgreementPlan = {
    productCode: 'VAR-22-11-01',
    from: landlord.account.createdOn,
    to: letHome.suppliedFrom,
    agreedTo: null,
  };
  return suppliesOf(letHome).map((supply) => {
    const random = seededRandom(`halfhour landlord's agreement ${supply.identifier}`);
    return {
      accountId: accountIds.get(landlord.account.number) ?? 0,
      meterPointId: pointIds.get(supply.identifier) ?? 0,
      // The landlord pays for it as for the own home, and who lived there later does not.
      ...rowOf(
        { ...supply, kind: landlord.kind },
        agreement,
        entryFor(catalogue, supply, agreement),
        random,
        begunAt,
      ),
    };
  });
}

/** Businesses that pay their bills by transfer or cheque. */
function paysItself(key: string): boolean {
  return key.startsWith('business-group') || key.startsWith('business-hall');
}

/** The tariff of a product for a meter point: of its region, and of its rates where it has them. */
function entryFor(
  catalogue: readonly CatalogueEntry[],
  { fuel, gspGroup, kind }: TownSupply,
  { productCode }: AgreementPlan,
): CatalogueEntry {
  const fitting = catalogue.filter(
    (each) =>
      each.productCode === productCode && each.fuel === fuel && each.gspGroupId === gspGroup,
  );
  const shape =
    kind === 'day-night' ? 'TWO_RATE' : kind === 'three-rate' ? 'THREE_RATE' : 'ONE_RATE';
  const entry = fitting.find((each) => each.shape === shape) ?? fitting[0];
  if (!entry) throw new Error(`${productCode} has no tariff of ${fuel} in ${gspGroup}`);
  return entry;
}

function rowOf(
  { key, kind, brand }: TownSupply,
  { productCode, from, to, agreedTo, isRevoked = false }: AgreementPlan,
  { productId, tariffId }: CatalogueEntry,
  random: Random,
  begunAt: Temporal.Instant,
) {
  // Those who have just taken two years can still think again.
  const mostDays = productCode === 'FIX-24M-25-10-11' ? 6 : 20;
  const planned = from.subtract({ days: random.integer(3, mostDays) });
  // What begins in months was agreed by yesterday, or it would not be there.
  const yesterday = londonDateOf(begunAt).subtract({ days: 1 });
  const agreedOn = planned.until(yesterday).sign < 0 ? yesterday : planned;
  const agreedAt = startOfLondonDay(agreedOn).add({ minutes: random.integer(8 * 60, 21 * 60) });
  const at = (date: Temporal.PlainDate | null) => date && startOfLondonDay(date);
  const validTo = at(to);
  const isOver = validTo !== null && validTo.epochMilliseconds <= begunAt.epochMilliseconds;
  const isEarly = agreedTo === null ? to !== null : to !== null && to.until(agreedTo).days > 0;
  return {
    productId,
    tariffId,
    paymentMethod:
      kind === 'prepay'
        ? ('PREPAYMENT' as const)
        : kind === 'debt' || brand === 'EBICO_LIVING' || kind === 'occupier' || paysItself(key)
          ? ('NON_DIRECT_DEBIT' as const)
          : ('DIRECT_DEBIT' as const),
    validFrom: startOfLondonDay(from),
    validTo,
    agreedFrom: startOfLondonDay(from),
    agreedTo: at(agreedTo),
    agreedAt,
    ratesAgreedAt: agreedAt,
    rescissionDeadlineAt: kind === 'business' ? null : rescissionDeadlineAt(agreedAt),
    terminatedAt: isOver && isEarly ? validTo : null,
    isRevoked,
    revokedAt: isRevoked ? agreedAt.add({ hours: 5 * 24 }) : null,
    params: {},
    createdAt: agreedAt,
    updatedAt: isOver ? validTo : agreedAt,
  };
}

/** Writes agreements and answers their identifiers, in the same order. */
async function writeAgreements(
  tx: Database,
  rows: readonly (typeof agreements.$inferInsert)[],
): Promise<number[]> {
  const perStatement = 500;
  const ids: number[] = [];
  for (let start = 0; start < rows.length; start += perStatement) {
    const written = await tx.query
      .insert(agreements)
      .values(rows.slice(start, start + perStatement))
      .returning({ id: agreements.id });
    ids.push(...written.map(({ id }) => id));
  }
  return ids;
}
