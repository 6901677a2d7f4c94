import type { Temporal } from 'temporal-polyfill';
import type { TownPlan } from '../../../demo/plan.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import type { ImportedFigures } from '../../../kernel/printed-documents.ts';
import { seededRandom } from '../../../kernel/random.ts';
import type { documents } from '../ledgers/documents.tables.ts';

/** The homes whose bills of an earlier system are kept. */
const keptOf: readonly string[] = ['household-everything', 'household-plain', 'household-debt'];
const quarters = 3;

/** Bills of an earlier system, of quarters that ended before the town's own statements begin. */
export function earlierBills(
  plan: TownPlan,
  accountIds: ReadonlyMap<string, number>,
  today: Temporal.PlainDate,
): (typeof documents.$inferInsert)[] {
  return plan.households
    .filter(({ key }) => keptOf.includes(key))
    .flatMap(({ key, account }) => {
      const accountId = accountIds.get(account.number);
      if (accountId === undefined) return [];
      const random = seededRandom(`halfhour earlier bills ${account.number}`);
      return Array.from({ length: quarters }, (_, index) => {
        const drawn = random.fork(String(index));
        const fromOn = today.subtract({ days: 400 + 91 * (quarters - index) });
        const toOn = fromOn.add({ days: 90 });
        const imported = figuresOf(drawn, key === 'household-everything', index === 0);
        const issuedAt = startOfLondonDay(toOn.add({ days: 6 })).add({ hours: 9 });
        const identifier = `OLD-${drawn.fork('number').integer(10_000_000, 99_999_999)}`;
        return {
          kind: 'PRE_KRAKEN' as const,
          accountId,
          identifier,
          fromOn,
          toOn,
          closedAt: issuedAt,
          issuedAt,
          imported,
          opaqueKey: drawn.fork('key').hex(22),
          chargesNetPence: imported.grossPence,
          chargesTaxPence: 0,
          content: {
            kind: 'PRE_KRAKEN' as const,
            identifier,
            customerNumber: account.number,
            billingName: '',
            addressLines: [],
            fromOn: fromOn.toString(),
            toOn: toOn.toString(),
            issuedOn: toOn.add({ days: 6 }).toString(),
            dueOn: null,
            isFinal: false,
            openingBalancePence: null,
            closingBalancePence: null,
            chargesNetPence: imported.grossPence,
            chargesTaxPence: 0,
            creditsNetPence: 0,
            creditsTaxPence: 0,
            paymentsPence: 0,
            refundsPence: 0,
            lines: [],
          },
          createdAt: issuedAt,
        };
      });
    });
}

function figuresOf(
  random: ReturnType<typeof seededRandom>,
  feedsIn: boolean,
  isReversed: boolean,
): ImportedFigures {
  const consumptionKwh = random.fork('kwh').integer(550, 980);
  const consumptionCostPence = Math.round(consumptionKwh * 24.6);
  const supplyCostPence = 91 * 52;
  const feedInKwh = feedsIn ? random.fork('export').integer(90, 320) : 0;
  const feedInCostPence = Math.round(feedInKwh * 4.1);
  return {
    grossPence: consumptionCostPence + supplyCostPence - feedInCostPence,
    consumptionKwh,
    consumptionCostPence,
    supplyCostPence,
    feedInKwh,
    feedInCostPence,
    isReversed,
    params: { batch: `Q${random.fork('batch').integer(100, 999)}`, source: 'migration' },
  };
}
