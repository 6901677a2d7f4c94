import type { Database } from '../../database/database.ts';
import type { World } from '../../demo/step.ts';
import { todayInLondon } from '../../kernel/clock.ts';
import { startOfLondonDay } from '../../kernel/london.ts';
import { productPlans } from '../products/catalogue/catalogue.demo.ts';
import { followOns, renewalProducts } from './tables.ts';

/** What follows a product; `from` and `to` count days from the day the world was begun. */
interface FollowOnPlan {
  readonly after: string;
  readonly accountType: 'DOMESTIC' | 'BUSINESS';
  readonly paymentMethod: 'DIRECT_DEBIT' | null;
  readonly from: number;
  readonly to: number | null;
  readonly offered: readonly string[];
}

const flexible = 'VAR-22-11-01';
const home = { accountType: 'DOMESTIC', paymentMethod: null, to: null } as const;

const followOnPlans: readonly FollowOnPlan[] = [
  {
    ...home,
    after: 'FIX-12M-23-09-21',
    from: -460,
    to: 21,
    offered: ['FIX-12M-25-01-14', flexible],
  },
  { ...home, after: 'FIX-12M-23-09-21', from: 21, offered: ['FIX-12M-26-03-31', flexible] },
  {
    ...home,
    after: 'FIX-12M-25-01-14',
    from: -1_500,
    to: 21,
    offered: ['FIX-24M-25-10-11', flexible],
  },
  {
    ...home,
    after: 'FIX-12M-25-01-14',
    from: 21,
    offered: ['FIX-12M-26-03-31', 'FIX-24M-25-10-11', flexible],
  },
  {
    ...home,
    after: 'FIX-12M-25-01-14',
    paymentMethod: 'DIRECT_DEBIT',
    from: 14,
    offered: ['FIX-12M-26-03-31', 'FIX-24M-25-10-11', 'SILVER-24-04-03', flexible],
  },
  { ...home, after: 'FIX-24M-25-10-11', from: -150, offered: ['FIX-24M-25-10-11', flexible] },
  { ...home, after: 'FIX-SEASON-26-01-09', from: -60, offered: ['FIX-24M-25-10-11', flexible] },
  {
    ...home,
    after: 'SILVER-24-04-03',
    paymentMethod: 'DIRECT_DEBIT',
    from: -1_500,
    offered: ['SILVER-24-04-03', 'AGILE-24-10-01', flexible],
  },
  {
    ...home,
    after: 'LP-FIX-12M-25-08-22',
    from: -200,
    offered: ['LP-FIX-12M-25-08-22', 'LP-VAR-22-11-01'],
  },
  {
    after: 'BUS-12M-FIXED-23-09-21',
    accountType: 'BUSINESS',
    paymentMethod: null,
    from: -900,
    to: 200,
    offered: ['BUS-12M-FIXED-23-09-21', 'BUS-VAR-22-11-01'],
  },
];

/** A name for links, such as `fixed-24-months`. */
function slugOf(code: string): string {
  const name = productPlans.find((plan) => plan.code === code)?.displayName ?? code;
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Writes what customers are offered when their agreements end. */
export async function writeFollowOns(
  tx: Database,
  { begunAt }: World,
  productIds: ReadonlyMap<string, number>,
): Promise<void> {
  const today = todayInLondon({ now: () => begunAt });
  const at = (days: number) => startOfLondonDay(today.add({ days }));
  const added = await tx.query
    .insert(followOns)
    .values(
      followOnPlans.map(({ after, accountType, paymentMethod, from, to }) => ({
        productId: productIds.get(after) ?? 0,
        accountType,
        paymentMethod,
        activeFrom: at(from),
        activeTo: to === null ? null : at(to),
        createdAt: at(from - 12).add({ hours: 10, minutes: 30 }),
      })),
    )
    .returning({ id: followOns.id });
  await tx.query.insert(renewalProducts).values(
    followOnPlans.flatMap(({ offered }, index) =>
      offered.map((code, place) => ({
        followOnId: added[index]?.id ?? 0,
        place,
        productId: productIds.get(code) ?? 0,
        slug: slugOf(code),
      })),
    ),
  );
}
