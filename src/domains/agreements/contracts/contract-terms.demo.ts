import type { Temporal } from 'temporal-polyfill';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import { seededRandom } from '../../../kernel/random.ts';
import type { Place } from '../../metering/places/places.demo.ts';
import type { ContractPlan } from './contract-plans.demo.ts';
import type { TermContent } from './contracts.tables.ts';

/** A term as a version of a contract of the town has it. */
interface PlannedTerm {
  readonly content: TermContent;
  readonly isVariable: boolean;
}

/** What a contract lays down about some places; of a business more than of a home. */
export function termsAbout(plan: ContractPlan, places: readonly Place[]): PlannedTerm[] {
  return plan.businessKey === null ? termsOfHome(plan) : termsOfBusiness(plan, places);
}

function termsOfHome(plan: ContractPlan): PlannedTerm[] {
  return [
    ...lengthOf(plan),
    { content: { kind: 'BILL_DUE_DATE', days: 14, typeOfDays: 'CALENDAR' }, isVariable: false },
    directDebitOf(plan),
    ...ratesOf(plan),
  ];
}

function termsOfBusiness(plan: ContractPlan, places: readonly Place[]): PlannedTerm[] {
  const orders = seededRandom(`halfhour purchase order ${plan.key}`);
  return [
    ...lengthOf(plan),
    { content: { kind: 'BILL_DUE_DATE', days: 10, typeOfDays: 'WORKING' }, isVariable: true },
    {
      // Late Payment of Commercial Debts (Interest) Act 1998: 8 % above base rate, £40 and more.
      content: {
        kind: 'LATE_PAYMENT_FEES',
        flatFeePence: 4_000,
        percentageFee: '8',
        intervalDays: 365,
        interestPolicyName: 'Above the base rate of the Bank of England',
      },
      isVariable: false,
    },
    directDebitOf(plan),
    { content: { kind: 'CONTRACTED_VOLUME', periods: volumesOf(plan, places) }, isVariable: true },
    ...ratesOf(plan),
    {
      content: {
        kind: 'METADATA',
        metadata: {
          purchaseOrder: `PO-${orders.integer(10_000, 99_999)}`,
          noticePeriod: places.length > 1 ? 'three months' : 'one month',
        },
      },
      isVariable: true,
    },
  ];
}

/** How long the products last that were agreed on, where all of them last as long. */
function lengthOf({ made, validFrom, agreedTo }: ContractPlan): PlannedTerm[] {
  const [months, ...others] = new Set(
    made.length > 0
      ? made.map(({ termMonths }) => termMonths)
      : [monthsBetween(validFrom, agreedTo)],
  );
  if (!months || others.length > 0) return [];
  return [{ content: { kind: 'MINIMUM_CONTRACT_LENGTH', months }, isVariable: false }];
}

function monthsBetween(from: Temporal.Instant, to: Temporal.Instant | null): number | null {
  if (to === null) return null;
  return londonDateOf(from).until(londonDateOf(to), { largestUnit: 'month' }).months;
}

function directDebitOf({ made }: ContractPlan): PlannedTerm {
  const isPaying = made.every(({ paymentMethod }) => paymentMethod === 'DIRECT_DEBIT');
  return { content: { kind: 'PAYS_BY_DIRECT_DEBIT', isPaying }, isVariable: true };
}

function ratesOf({ made }: ContractPlan): PlannedTerm[] {
  return made.some(({ hasFixedRates }) => hasFixedRates)
    ? [{ content: { kind: 'BESPOKE_RATES' }, isVariable: false }]
    : [];
}

/** What the town's meters turn over in a year, see the profiles of its places. */
const electricityWhPerSize = 6_900 * 365;
const gasWhPerSize = 4 * electricityWhPerSize;
const roundedToWh = 100_000;

/** A year for each fuel that is supplied, from the beginning to the end, or for the first years. */
function volumesOf({ validFrom, agreedTo }: ContractPlan, places: readonly Place[]) {
  const size = places.reduce((sum, { traits }) => sum + traits.size, 0);
  const gasSize = places
    .filter(({ supply }) => supply.gas)
    .reduce((sum, { traits }) => sum + traits.size, 0);
  const rounded = (wh: number) => Math.round(wh / roundedToWh) * roundedToWh;
  return yearsBetween(validFrom, agreedTo).flatMap(({ from, to }) => {
    const year = { validFrom: from.toString(), validTo: to.toString() };
    const electricity = {
      ...year,
      marketName: 'GBR_ELECTRICITY' as const,
      volumeWh: rounded(size * electricityWhPerSize),
    };
    const gas = {
      ...year,
      marketName: 'GBR_GAS' as const,
      volumeWh: rounded(gasSize * gasWhPerSize),
    };
    return gasSize > 0 ? [electricity, gas] : [electricity];
  });
}

/** How many years ahead are planned where a contract holds until further notice. */
const foreseenYears = 3;

function yearsBetween(from: Temporal.Instant, to: Temporal.Instant | null) {
  const first = londonDateOf(from);
  const years =
    to === null ? foreseenYears : first.until(londonDateOf(to), { largestUnit: 'year' }).years;
  return Array.from({ length: Math.max(1, years) }, (_, place) => ({
    from: startOfLondonDay(first.add({ years: place })),
    to: startOfLondonDay(first.add({ years: place + 1 })),
  }));
}
