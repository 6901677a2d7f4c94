import type { WorldStep } from '../../../demo/step.ts';
import { planKeysOf } from '../account/plan-keys.demo.ts';
import { accountNotes, accountReminders } from './account-events.tables.ts';

interface NotePlan {
  readonly place: string;
  readonly body: string;
  readonly daysAgo: number;
  /** In how many days the pin comes off; null for good, undefined where it was never pinned. */
  readonly unpinInDays?: number | null;
}

const notes: readonly NotePlan[] = [
  {
    place: 'household-everything',
    body: 'The installer of the battery has the right to ask about the export meter.',
    daysAgo: 200,
    unpinInDays: null,
  },
  {
    place: 'household-everything',
    body: 'Away until the end of the month; the neighbour has the key to the meter cupboard.',
    daysAgo: 12,
    unpinInDays: 18,
  },
  {
    place: 'household-everything',
    body: 'Asked which hours the car is charged in; the answer was sent by email.',
    daysAgo: 40,
  },
  {
    place: 'household-plain',
    body: 'Prefers to be called in the evening.',
    daysAgo: 90,
    unpinInDays: -30,
  },
  { place: 'household-debt', body: 'The adviser on debt speaks for the customer.', daysAgo: 60 },
  {
    place: 'household-017',
    body: 'Bereavement: letters go to the executor from now on.',
    daysAgo: 150,
    unpinInDays: null,
  },
  {
    place: 'business-bakery-site-1',
    body: 'The ovens start at three in the morning.',
    daysAgo: 33,
  },
];

interface ReminderPlan {
  readonly place: string;
  readonly typeName: string;
  readonly content: string;
  readonly params: Readonly<Record<string, unknown>> | null;
  readonly assignee: readonly [id: number, username: string] | null;
  readonly team: readonly [id: number, name: string] | null;
  readonly isPlatformManaged: boolean;
  readonly reopensConversation: boolean;
  readonly daysAgo: number;
  readonly dueInDays: number;
}

const reminders: readonly ReminderPlan[] = [
  {
    place: 'household-everything',
    typeName: 'Call back',
    content: 'Call about the second battery.',
    params: { preferredHour: 18 },
    assignee: [4107, 'o.adeyemi'],
    team: null,
    isPlatformManaged: false,
    reopensConversation: true,
    daysAgo: 2,
    dueInDays: 3,
  },
  {
    place: 'household-everything',
    typeName: 'Certificate check',
    content: 'The certificate of the solar panels is still missing.',
    params: { documents: ['MCS certificate'] },
    assignee: null,
    team: [12, 'Export'],
    isPlatformManaged: true,
    reopensConversation: false,
    daysAgo: 25,
    dueInDays: 10,
  },
  {
    place: 'household-plain',
    typeName: 'Tariff ends soon',
    content: 'The fixed price ends; offer another.',
    params: null,
    assignee: null,
    team: [7, 'Tariffs'],
    isPlatformManaged: true,
    reopensConversation: false,
    daysAgo: 1,
    dueInDays: 30,
  },
  {
    place: 'household-debt',
    typeName: 'Payment plan review',
    content: 'See whether the plan still fits what the customer can pay.',
    params: { instalmentsPaid: 4 },
    assignee: [4112, 'p.novak'],
    team: [3, 'Collections'],
    isPlatformManaged: false,
    reopensConversation: true,
    daysAgo: 28,
    dueInDays: -2,
  },
  {
    place: 'business-bakery-site-1',
    typeName: 'Meter visit',
    content: 'Agree a day on which the supply may be off.',
    params: { visitHours: 2 },
    assignee: [4120, 'd.llewellyn'],
    team: [9, 'Field work'],
    isPlatformManaged: false,
    reopensConversation: false,
    daysAgo: 6,
    dueInDays: 14,
  },
];

export const accountEventsDemo: WorldStep = {
  name: 'account-events',
  title: 'notes and reminders',
  async write(tx, world) {
    const keys = await planKeysOf(tx, world);
    const inDays = (days: number) => world.begunAt.add({ hours: 24 * days });
    await tx.query.insert(accountNotes).values(
      notes.map(({ place, body, daysAgo, unpinInDays }) => ({
        accountId: keys.accountIdOf(place),
        body,
        wasPinned: unpinInDays !== undefined,
        unpinAt: unpinInDays == null ? null : inDays(unpinInDays),
        createdAt: inDays(-daysAgo),
      })),
    );
    await tx.query.insert(accountReminders).values(
      reminders.map(({ place, assignee, team, daysAgo, dueInDays, ...reminder }) => ({
        ...reminder,
        accountId: keys.accountIdOf(place),
        assigneeId: assignee?.[0] ?? null,
        assigneeUsername: assignee?.[1] ?? null,
        assigneeTeamId: team?.[0] ?? null,
        assigneeTeamName: team?.[1] ?? null,
        createdAt: inDays(-daysAgo),
        dueAt: inDays(dueInDays),
      })),
    );
  },
};
