import type { Temporal } from 'temporal-polyfill';
import type { WorldStep } from '../../../demo/step.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { planKeysOf } from '../../accounts/account/plan-keys.demo.ts';
import { accountOf } from '../../accounts/index.ts';
import { openLedger } from '../ledgers/ledgers.actions.ts';
import { holdDeposit, returnDeposits } from './deposits.actions.ts';
import { daysOfAcceptance, returnStrategyFor } from './deposits.rules.ts';
import { depositAgreements } from './deposits.tables.ts';

interface DepositPlan {
  readonly place: string;
  readonly depositKey: string;
  readonly reason: string;
  readonly amountPence: number;
  /** In days before the day the world was begun. */
  readonly asked: number;
  readonly accepted: number | null;
  readonly paid: number | null;
}

const deposits: readonly DepositPlan[] = [
  {
    place: 'business-bakery-site-1',
    depositKey: 'bakery-opening',
    reason: 'A business without a history of payments.',
    amountPence: 90_000,
    asked: 300,
    accepted: 298,
    paid: 290,
  },
  {
    place: 'household-032',
    depositKey: 'missed-payments',
    reason: 'Two bills were paid late.',
    amountPence: 18_000,
    asked: 392,
    accepted: 390,
    paid: 384,
  },
  {
    place: 'household-033',
    depositKey: 'missed-payments',
    reason: 'Three bills were paid late.',
    amountPence: 15_000,
    asked: 9,
    accepted: 6,
    paid: null,
  },
  {
    place: 'business-workshop-site-1',
    depositKey: 'workshop-winter',
    reason: 'A bill is overdue.',
    amountPence: 60_000,
    asked: 4,
    accepted: null,
    paid: null,
  },
];

/** Homes that had a deposit back had paid all that they were asked for. */
const nothingExpected = async () => [];

export const depositsDemo: WorldStep = {
  name: 'deposits',
  title: 'deposits that are held, and one that went back',
  async write(tx, world) {
    const keys = await planKeysOf(tx, world);
    const today = todayInLondon({ now: () => world.begunAt });
    const daysAgo = (days: number): Temporal.Instant =>
      startOfLondonDay(today.subtract({ days })).add({ hours: 10 });
    const returnsOn: number[] = [];
    for (const { place, asked, accepted, paid, ...plan } of deposits) {
      const accountId = keys.accountIdOf(place);
      const account = await accountOf(tx, accountId);
      if (!account) throw new Error(`The world has no account of ${place}`);
      const ledger = await openLedger(tx, { accountId, kind: 'MAIN' }, account.createdAt);
      const [deposit] = await tx.query
        .insert(depositAgreements)
        .values({
          ...plan,
          accountId,
          ledgerId: ledger.id,
          returnStrategy: returnStrategyFor(account.accountType),
          createdAt: daysAgo(asked),
          ...(accepted !== null && {
            acceptedAt: daysAgo(accepted),
            ...daysOfAcceptance(daysAgo(accepted)),
          }),
        })
        .returning();
      if (!deposit || paid === null) continue;
      const payment = { paymentType: 'BACS_DEPOSIT', book: 'CASH_BANK_TRANSFER' } as const;
      await holdDeposit(tx, deposit, payment, daysAgo(paid));
      if (paid > 366) returnsOn.push(paid - 366);
    }
    // As the job has given it back, a year after it was paid.
    for (const days of returnsOn) await returnDeposits(tx, daysAgo(days), nothingExpected);
  },
};
