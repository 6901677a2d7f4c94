import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { demoCollectionProcessNumber } from '../../../demo/references.ts';
import type { World, WorldStep } from '../../../demo/step.ts';
import type { CollectionPath, CompletionType, LedgerKind } from '../../../kernel/books.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import { type PlanKeys, planKeysOf } from '../../accounts/account/plan-keys.demo.ts';
import { accountOf } from '../../accounts/index.ts';
import { expectedPaymentsOf } from '../../payments/index.ts';
import { openLedger } from '../ledgers/ledgers.actions.ts';
import type { LedgerRow } from '../ledgers/ledgers.store.ts';
import { arrearsDetails, overduePence } from './arrears.rules.ts';
import { arrearsOfLedger } from './debt.actions.ts';
import {
  collectionAgencies,
  collectionCampaigns,
  collectionItems,
  collectionPauses,
  collectionProceedings,
  collectionProcesses,
} from './debt.tables.ts';

const agencies = [
  { code: 'ARDLEY', name: 'Ardley Recoveries', isActive: true },
  { code: 'STONEBRIDGE', name: 'Stonebridge and Partners', isActive: false },
];

const campaigns = [
  { code: 'DEBT_COLLECTION_AGENCY', displayName: 'Letters and calls', requiresFieldVisit: false },
  { code: 'HOME_VISIT', displayName: 'A visit at home', requiresFieldVisit: true },
  { code: 'LIVE_B2B', displayName: 'A business that is supplied', requiresFieldVisit: false },
] as const;

/** A process of the town; times are days before the day the world was begun. */
interface ProcessPlan {
  readonly key: string;
  readonly place: string;
  readonly path: CollectionPath;
  readonly started: number;
  /** Whose supply point would be cut off: that of the place, or one that nobody knows. */
  readonly supplyPoint?: 'ITS_OWN' | 'UNKNOWN';
  readonly steps: readonly (readonly [name: string, daysAgo: number])[];
  readonly pauses: readonly {
    readonly name: string;
    readonly reason: string;
    readonly from: number;
    readonly days: number;
    readonly resumed?: { readonly daysAgo: number; readonly reason: string };
  }[];
  readonly completed?: { readonly daysAgo: number; readonly type: CompletionType };
}

const processes: readonly ProcessPlan[] = [
  {
    key: 'debtor',
    place: 'household-debt',
    path: 'DUNNING',
    started: 60,
    // Ten of the days were Breathing Space.
    steps: [
      ['REMINDER', 60],
      ['SECOND_REMINDER', 53],
      ['FINAL_REMINDER', 36],
      ['NOTICE_OF_COLLECTION', 22],
      ['PROCEEDING', 8],
    ],
    pauses: [
      {
        name: 'MANUAL',
        reason: 'Breathing Space, registered by an adviser.',
        from: 50,
        days: 60,
        resumed: { daysAgo: 40, reason: 'The adviser ended it.' },
      },
    ],
  },
  {
    key: 'paid',
    place: 'household-018',
    path: 'DUNNING',
    started: 170,
    steps: [
      ['REMINDER', 170],
      ['SECOND_REMINDER', 163],
    ],
    pauses: [],
    completed: { daysAgo: 160, type: 'ENDED' },
  },
  {
    key: 'workshop',
    place: 'business-workshop-site-1',
    path: 'B2B_DISCONNECTION_PROCESS',
    started: 20,
    supplyPoint: 'ITS_OWN',
    steps: [['NOTICE_OF_DISCONNECTION', 20]],
    pauses: [{ name: 'MANUAL', reason: 'An offer to pay is looked at.', from: 5, days: 60 }],
  },
  {
    key: 'hall',
    place: 'business-hall-site-1',
    path: 'B2B_DISCONNECTION_PROCESS',
    started: 30,
    supplyPoint: 'UNKNOWN',
    steps: [['NOTICE_OF_DISCONNECTION', 30]],
    pauses: [],
  },
];

const unknownMpan = '1900000000017';

export const collectionsDemo: WorldStep = {
  name: 'collections',
  title: 'what is done about debts',
  async write(tx, world) {
    const keys = await planKeysOf(tx, world);
    const agencyRows = await tx.query.insert(collectionAgencies).values(agencies).returning();
    const campaignRows = await tx.query
      .insert(collectionCampaigns)
      .values([
        ...campaigns,
        {
          code: 'FINAL_DEBT_COLLECTION_2',
          displayName: 'A second agency',
          requiresFieldVisit: false,
          deprecatedAt: daysAgo(world, 250),
        },
      ])
      .returning();
    for (const plan of processes) await writeProcess(tx, world, keys, plan);
    const debtor = await ledgerOf(tx, world, keys, 'household-debt');
    const idOf = (rows: readonly { readonly code: string; readonly id: number }[], code: string) =>
      rows.find((row) => row.code === code)?.id ?? 0;
    await tx.query.insert(collectionProceedings).values([
      {
        accountId: debtor.accountId,
        ledgerId: debtor.id,
        agencyId: idOf(agencyRows, 'STONEBRIDGE'),
        campaignId: idOf(campaignRows, 'FINAL_DEBT_COLLECTION_2'),
        amountPence: 23_750,
        startedAt: daysAgo(world, 330),
        stoppedAt: daysAgo(world, 285),
        stopReason: 'PAYMENT_PLAN_AGREED',
      },
      {
        accountId: debtor.accountId,
        ledgerId: debtor.id,
        agencyId: idOf(agencyRows, 'ARDLEY'),
        campaignId: idOf(campaignRows, 'DEBT_COLLECTION_AGENCY'),
        amountPence: await owedAt(tx, debtor, daysAgo(world, 8)),
        startedAt: daysAgo(world, 8),
      },
    ]);
  },
};

/** The morning of a London day before the world was begun. */
function daysAgo({ begunAt }: World, days: number) {
  const today = todayInLondon({ now: () => begunAt });
  return startOfLondonDay(today.subtract({ days })).add({ hours: 6 });
}

async function ledgerOf(
  tx: Database,
  world: World,
  keys: PlanKeys,
  place: string,
  kind: LedgerKind = 'MAIN',
): Promise<LedgerRow> {
  const accountId = keys.accountIdOf(place);
  const account = await accountOf(tx, accountId);
  return openLedger(tx, { accountId, kind }, account?.createdAt ?? world.begunAt);
}

/** What was overdue at an instant, in pence; at least a penny, which a proceeding is about. */
async function owedAt(tx: Database, { id }: LedgerRow, at: Temporal.Instant): Promise<number> {
  const arrears = await arrearsOfLedger(tx, id, londonDateOf(at), expectedPaymentsOf);
  return Math.max(1, overduePence(arrears));
}

async function writeProcess(
  tx: Database,
  world: World,
  keys: PlanKeys,
  plan: ProcessPlan,
): Promise<void> {
  const { place, path, supplyPoint, completed } = plan;
  const ledger = await ledgerOf(tx, world, keys, place);
  const isHome = path === 'DUNNING';
  const account = await accountOf(tx, ledger.accountId);
  const site = world.plan.businesses.flatMap(({ sites }) => sites).find(({ key }) => key === place);
  const [process] = await tx.query
    .insert(collectionProcesses)
    .values({
      number: demoCollectionProcessNumber(plan.key),
      path,
      accountId: ledger.accountId,
      ledgerId: ledger.id,
      targetType: isHome ? 'ACCOUNT' : 'LEDGER',
      targetIdentifier: isHome ? (account?.number ?? '') : ledger.number,
      supplyPointIdentifier:
        supplyPoint === 'UNKNOWN' ? unknownMpan : (site?.supply.electricity.mpan ?? null),
      startedAt: daysAgo(world, plan.started),
      ...(completed && {
        completedAt: daysAgo(world, completed.daysAgo),
        completionType: completed.type,
      }),
    })
    .returning();
  if (!process) return;
  await tx.query.insert(collectionItems).values(
    await Promise.all(
      plan.steps.map(async ([reference, days]) => {
        const occurredAt = daysAgo(world, days);
        const on = londonDateOf(occurredAt);
        const arrears = await arrearsOfLedger(tx, ledger.id, on, expectedPaymentsOf);
        return {
          processId: process.id,
          itemType:
            reference === 'PROCEEDING'
              ? 'DEBT_COLLECTION_PROCEEDING'
              : 'TRANSACTIONAL_MESSAGING_TRIGGER',
          reference,
          occurredAt,
          details: arrearsDetails(arrears, on),
        };
      }),
    ),
  );
  if (plan.pauses.length === 0) return;
  await tx.query.insert(collectionPauses).values(
    plan.pauses.map(({ name, reason, from, days, resumed }) => ({
      processId: process.id,
      name,
      reason,
      pausedAt: daysAgo(world, from),
      endsAt: daysAgo(world, from).add({ hours: 24 * days }),
      ...(resumed && {
        resumedAt: daysAgo(world, resumed.daysAgo),
        resumedReason: resumed.reason,
      }),
    })),
  );
}
