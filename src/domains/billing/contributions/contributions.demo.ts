import { Temporal } from 'temporal-polyfill';
import type { WorldStep } from '../../../demo/step.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { planKeysOf } from '../../accounts/account/plan-keys.demo.ts';
import { accountOf } from '../../accounts/index.ts';
import { openLedger } from '../ledgers/ledgers.actions.ts';
import { chargeContributions } from './contributions.actions.ts';
import { spansBegunBy } from './contributions.rules.ts';
import { contributionAgreements, contributionSchemes } from './contributions.tables.ts';

const schemes = [
  { code: 'CARBON_OFFSET', displayName: 'Offset your gas', isTaxable: true, isOpen: true },
  { code: 'COMMUNITY_FUND', displayName: 'Community energy fund', isTaxable: false, isOpen: true },
  { code: 'TREE_PLANTING', displayName: 'A tree a month', isTaxable: false, isOpen: false },
] as const;

interface GiftPlan {
  readonly place: string;
  readonly scheme: (typeof schemes)[number]['code'];
  readonly amountPence: number;
  readonly interval: 'MONTHLY' | 'QUARTERLY';
  /** In days from the day the world was begun. */
  readonly from: number;
  readonly to: number | null;
}

/** Agreements are numbered in this order. */
const gifts: readonly GiftPlan[] = [
  {
    place: 'household-everything',
    scheme: 'CARBON_OFFSET',
    amountPence: 493,
    interval: 'MONTHLY',
    from: -310,
    to: null,
  },
  {
    place: 'household-everything',
    scheme: 'TREE_PLANTING',
    amountPence: 300,
    interval: 'QUARTERLY',
    from: -350,
    to: -60,
  },
  {
    place: 'household-plain',
    scheme: 'COMMUNITY_FUND',
    amountPence: 250,
    interval: 'MONTHLY',
    from: -100,
    to: null,
  },
  {
    place: 'business-bakery-site-1',
    scheme: 'CARBON_OFFSET',
    amountPence: 1_200,
    interval: 'QUARTERLY',
    from: -200,
    to: null,
  },
  // Agreed, and charged for the first time tomorrow.
  {
    place: 'business-workshop-site-1',
    scheme: 'CARBON_OFFSET',
    amountPence: 900,
    interval: 'MONTHLY',
    from: 1,
    to: null,
  },
];

export const contributionsDemo: WorldStep = {
  name: 'contributions',
  title: 'who gives to good causes',
  async write(tx, world) {
    const keys = await planKeysOf(tx, world);
    const today = todayInLondon({ now: () => world.begunAt });
    const written = await tx.query
      .insert(contributionSchemes)
      .values(schemes.map(({ isOpen, ...scheme }) => ({ ...scheme, acceptsContributions: isOpen })))
      .returning({ id: contributionSchemes.id, code: contributionSchemes.code });
    const schemeIds = new Map(written.map(({ code, id }) => [code, id]));
    const onDay = (days: number) => startOfLondonDay(today.add({ days }));
    const moments: Temporal.Instant[] = [];
    for (const { place, scheme, from, to, ...terms } of gifts) {
      const accountId = keys.accountIdOf(place);
      const account = await accountOf(tx, accountId);
      const openedAt = account?.createdAt ?? world.begunAt;
      const ledger = await openLedger(tx, { accountId, kind: 'MAIN' }, openedAt);
      const agreement = {
        ...terms,
        activeFrom: onDay(from),
        activeTo: to === null ? null : onDay(to),
      };
      await tx.query.insert(contributionAgreements).values({
        ...agreement,
        accountId,
        ledgerId: ledger.id,
        schemeId: schemeIds.get(scheme) ?? 0,
        createdAt: agreement.activeFrom,
      });
      moments.push(...spansBegunBy(agreement, world.begunAt).map(({ fromAt }) => fromAt));
    }
    // As the job has charged them, each on its day.
    for (const at of moments.toSorted(Temporal.Instant.compare)) await chargeContributions(tx, at);
  },
};
