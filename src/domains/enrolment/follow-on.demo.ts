import type { Database } from '../../database/database.ts';
import type { World } from '../../demo/step.ts';
import { todayInLondon } from '../../kernel/clock.ts';
import { startOfLondonDay } from '../../kernel/london.ts';
import { productPlans } from '../products/catalogue.demo.ts';
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
  { ...home, after: 'FIX-12M-A', from: -460, to: 21, offered: ['FIX-12M-B', flexible] },
  { ...home, after: 'FIX-12M-A', from: 21, offered: ['FIX-12M-C', flexible] },
  { ...home, after: 'FIX-12M-B', from: -1_500, to: 21, offered: ['FIX-24M-A', flexible] },
  { ...home, after: 'FIX-12M-B', from: 21, offered: ['FIX-12M-C', 'FIX-24M-A', flexible] },
  {
    ...home,
    after: 'FIX-12M-B',
    paymentMethod: 'DIRECT_DEBIT',
    from: 14,
    offered: ['FIX-12M-C', 'FIX-24M-A', 'SILVER-24-04-03', flexible],
  },
  { ...home, after: 'FIX-24M-A', from: -150, offered: ['FIX-24M-A', flexible] },
  { ...home, after: 'FIX-SEASON-A', from: -60, offered: ['FIX-24M-A', flexible] },
  {
    ...home,
    after: 'SILVER-24-04-03',
    paymentMethod: 'DIRECT_DEBIT',
    from: -1_500,
    offered: ['SILVER-24-04-03', 'AGILE-24-10-01', flexible],
  },
  { ...home, after: 'LP-FIX-12M-A', from: -200, offered: ['LP-FIX-12M-A', 'LP-VAR-22-11-01'] },
  {
    after: 'BUS-12M-FIXED-A',
    accountType: 'BUSINESS',
    paymentMethod: null,
    from: -900,
    to: 200,
    offered: ['BUS-12M-FIXED-A', 'BUS-VAR-22-11-01'],
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
