import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { World, WorldStep } from '../../../demo/step.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { accountIdOf } from '../../accounts/index.ts';
import { openLedger } from '../ledgers/ledgers.actions.ts';
import { reverse } from '../ledgers/postings.actions.ts';
import { buyVoucher, type Purchase, redeemVouchers, refund } from './vouchers.actions.ts';
import { redemptionsOfVoucher } from './vouchers.store.ts';

type Event =
  | {
      readonly what: 'BUY';
      readonly voucher: Pick<Purchase, 'type' | 'displayName' | 'valuePence' | 'chargePence'>;
      readonly isMoved?: true;
      readonly availableInDays?: number;
      readonly key?: string;
    }
  | { readonly what: 'REDEEM'; readonly pence: number }
  | { readonly what: 'TAKE_BACK'; readonly voucher: number }
  | { readonly what: 'REFUND'; readonly voucher: number };

/** What the richest household did with vouchers, by how many days before the world was begun. */
const events: readonly (readonly [daysAgo: number, event: Event])[] = [
  [210, buy('GIFT_CARD', 'Fifty pounds from the neighbours', 5000, 5000)],
  [180, { what: 'REDEEM', pence: 3200 }],
  [150, { what: 'REDEEM', pence: 1800 }],
  [140, buy('PROMOTION', 'A year with us', 1000, 0)],
  [120, { what: 'REDEEM', pence: 400 }],
  [110, { ...buy('ENERGY_CREDIT', 'Energy with the car charger', 2500, 2400), isMoved: true }],
  [90, { what: 'REDEEM', pence: 1600 }],
  [85, { what: 'TAKE_BACK', voucher: 3 }],
  [60, buy('GIFT_CARD', 'Twenty pounds for the house', 2000, 2000)],
  [55, { what: 'REFUND', voucher: 4 }],
  [20, { ...buy('PROMOTION', 'Winter promotion', 1500, 0), key: 'winter-promotion' }],
  [10, { ...buy('ENERGY_CREDIT', 'Energy for next month', 3000, 2850), availableInDays: 30 }],
];

function buy(type: Purchase['type'], displayName: string, valuePence: number, chargePence: number) {
  return { what: 'BUY', voucher: { type, displayName, valuePence, chargePence } } as const;
}

export const vouchersDemo: WorldStep = {
  name: 'vouchers',
  title: 'vouchers',
  async write(tx, { plan, begunAt }: World) {
    const household = plan.households.find(({ kind }) => kind === 'everything');
    const accountId = household && (await accountIdOf(tx, household.account.number));
    if (accountId == null) throw new Error('The town has no household with everything');
    const today = todayInLondon({ now: () => begunAt });
    const bought: number[] = [];
    for (const [daysAgo, event] of events) {
      const on = today.subtract({ days: daysAgo });
      const at = startOfLondonDay(on).add({ hours: 14, minutes: daysAgo % 60 });
      if (event.what === 'BUY') bought.push(await purchased(tx, accountId, event, on, at));
      else await done(tx, accountId, event, bought, on, at);
    }
  },
};

async function purchased(
  tx: Database,
  accountId: number,
  { voucher, isMoved, availableInDays = 0, key }: Event & { readonly what: 'BUY' },
  on: Temporal.PlainDate,
  at: Temporal.Instant,
): Promise<number> {
  const made = await buyVoucher(
    tx,
    {
      ...voucher,
      accountId,
      chargedLedger: isMoved ? await openLedger(tx, { accountId, kind: 'GOODS' }, at) : null,
      purchasedAt: at,
      availableFrom: on.add({ days: availableInDays }),
      clientParams: isMoved ? { order: 'CH-20417' } : {},
      idempotencyKey: key ?? null,
      paymentId: null,
    },
    at,
  );
  if (!made || made === 'TOO_MUCH') throw new Error('A voucher was bought twice, or is too large');
  return made.id;
}

async function done(
  tx: Database,
  accountId: number,
  event: Exclude<Event, { readonly what: 'BUY' }>,
  bought: readonly number[],
  on: Temporal.PlainDate,
  at: Temporal.Instant,
): Promise<void> {
  if (event.what === 'REDEEM') {
    await redeemVouchers(tx, accountId, event.pence, at);
    return;
  }
  const id = bought[event.voucher - 1] ?? 0;
  if (event.what === 'REFUND') {
    await refund(tx, id, at);
    return;
  }
  const last = (await tx.read(redemptionsOfVoucher, id)).at(-1);
  if (!last) throw new Error('A voucher was not redeemed');
  await reverse(tx, last.creditId, { postedOn: on, at });
}
