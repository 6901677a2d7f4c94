import { createHash } from 'node:crypto';
import type { Database } from '../../database/database.ts';
import { demoTaskId } from '../../demo/credentials.ts';
import type { HouseholdPlan } from '../../demo/households.plan.ts';
import type { World, WorldStep } from '../../demo/step.ts';
import { londonDateOf } from '../../kernel/london.ts';
import { everyBankHolidayByRule } from '../../outside/bank-holidays/by-rule.ts';
import { knownYears } from './bank-holidays.actions.ts';
import { replaceBankHolidays } from './bank-holidays.store.ts';
import {
  apiCalls,
  apiExceptionEvents,
  apiExceptionNotes,
  apiExceptions,
  brownouts,
  tasks,
} from './tables.ts';

export const platformDemo: WorldStep = {
  name: 'platform',
  title: 'brownouts, tasks, exceptions and bank holidays',
  async write(tx, world) {
    await writeBrownouts(tx, world);
    await writeTasks(tx, world);
    await writeExceptions(tx, world);
    const years = knownYears(world.begunAt);
    await replaceBankHolidays(tx, ...years, everyBankHolidayByRule(...years));
  },
};

/** The fields that are to go are switched off for an hour now and then, so that clients notice. */
async function writeBrownouts(tx: Database, { begunAt }: World): Promise<void> {
  const hours = (count: number) => begunAt.add({ hours: count });
  const field = 'ObtainKrakenJSONWebToken.possibleErrors';
  const window = (startsIn: number, lengthHours: number) => ({
    startsAt: hours(startsIn),
    endsAt: hours(startsIn + lengthHours),
  });
  await tx.query.insert(brownouts).values([
    { apiType: 'GRAPHQL', disablesRequestsTo: field, ...window(-24 * 60, 1) },
    {
      apiType: 'GRAPHQL',
      disablesRequestsTo: field,
      ...window(-24 * 30, 4),
      abortedAt: hours(-719),
    },
    { apiType: 'REST', disablesRequestsTo: '/v1/accounts/', ...window(-24 * 7, 24 * 14) },
    {
      apiType: 'GRAPHQL',
      disablesRequestsTo: field,
      ...window(24 * 20, 24),
      cancelledAt: hours(-48),
    },
    { apiType: 'GRAPHQL', disablesRequestsTo: field, ...window(24 * 60, 24) },
  ]);
}

async function writeTasks(tx: Database, { plan, begunAt }: World): Promise<void> {
  const kinds = [
    {
      name: 'finished',
      status: 'FINISHED' as const,
      result: { statementsIssued: 3 },
      error: null,
      tookMinutes: 4,
    },
    {
      name: 'failed',
      status: 'FAILED' as const,
      result: null,
      error: 'The meter did not answer within an hour.',
      tookMinutes: 60,
    },
    { name: 'started', status: 'STARTED' as const, result: null, error: null, tookMinutes: null },
  ];
  await tx.query.insert(tasks).values(
    plan.households.slice(0, 6).flatMap(({ key, account }, index) =>
      kinds.map(({ name, status, result, error, tookMinutes }) => {
        const startedAt = begunAt.subtract({ hours: 2 + index });
        return {
          id: demoTaskId(`${key} ${name}`),
          accountNumber: account.number,
          status,
          result,
          error,
          startedAt,
          endedAt: tookMinutes === null ? null : startedAt.add({ minutes: tookMinutes }),
        };
      }),
    ),
  );
}

type Exception = Omit<
  typeof apiExceptions.$inferInsert,
  'accountNumber' | 'supplyPointIdentifier' | 'externalIdentifier' | 'customerContact' | 'createdAt'
>;

const followUps: readonly (Exception & { readonly story: string })[] = [
  {
    story: 'The meter point is still with the supplier before.',
    category: 'ENROLMENT',
    channel: 'PARTNER_API',
    priority: 'HIGH',
    resolutionStatus: 'WAITING_ON_THIRD_PARTY',
    resolutionType: 'MANUAL',
    tags: ['TRANSFER_IN', 'SAME_DAY'],
    assignedUsername: 'o.adeyemi',
    context: { reason: 'OBJECTION' },
  },
  {
    story: 'The move-in date lies before the end of the last tenancy.',
    category: 'ACCOUNT',
    channel: 'BROKER_PORTAL',
    priority: 'MEDIUM',
    resolutionStatus: 'ASSIGNED',
    resolutionType: 'MANUAL',
    tags: ['MOVE_IN'],
    assignedUsername: 'p.novak',
    context: { reason: 'OVERLAP' },
  },
  {
    story: 'The card was refused and the customer was asked for another.',
    category: 'PAYMENT',
    channel: 'PARTNER_API',
    priority: 'LOW',
    resolutionStatus: 'RESOLVED',
    resolutionType: 'AUTOMATIC',
    tags: ['PRODUCT_UPDATE'],
    assignedUsername: null,
    context: { attempts: 2 },
  },
  {
    story: 'Energy is used at an address that is marked as empty.',
    category: 'CUSTOMER',
    channel: 'FIELD_SALES',
    priority: 'MEDIUM',
    resolutionStatus: 'UNASSIGNED',
    resolutionType: 'UNASSIGNED',
    tags: ['VACANT_CONSUMPTION', 'MOVE_OUT'],
    assignedUsername: null,
    context: { readingsSince: 12 },
  },
  {
    story: 'The new connection needs a date from the network.',
    category: 'NEW_CONNECTION',
    channel: 'PARTNER_API',
    priority: 'HIGH',
    resolutionStatus: 'IN_PROGRESS',
    resolutionType: 'MANUAL',
    tags: ['LIFE_SUPPORT'],
    assignedUsername: 'o.adeyemi',
    context: { network: 'awaiting date' },
  },
  {
    story: 'The points could not be added twice.',
    category: 'LOYALTY',
    channel: 'REWARDS_APP',
    priority: 'LOW',
    resolutionStatus: 'UNSUCCESSFUL',
    resolutionType: 'AUTOMATIC',
    tags: [],
    assignedUsername: null,
    context: { points: 200 },
  },
];

async function writeExceptions(tx: Database, { plan, begunAt }: World): Promise<void> {
  for (const [index, { story, ...exception }] of followUps.entries()) {
    const household = plan.households[index] as HouseholdPlan;
    const { account, supply, people } = household;
    const createdAt = begunAt.subtract({ hours: 30 * (index + 1) });
    const correlationId = createHash('sha256').update(household.key).digest('hex').slice(0, 24);
    const [added] = await tx.query
      .insert(apiExceptions)
      .values({
        ...exception,
        accountNumber: account.number,
        userId: index + 1,
        supplyPointIdentifier: supply.electricity.mpan,
        externalIdentifier: `EXT-${String(1000 + index)}`,
        customerContact: people[0]?.person.email ?? null,
        keyDate: londonDateOf(createdAt.add({ hours: 24 * 10 })),
        createdAt,
      })
      .returning({ id: apiExceptions.id });
    const exceptionId = added?.id ?? 0;
    await tx.query.insert(apiCalls).values(
      [0, 1].map((attempt) => ({
        exceptionId,
        operationName: 'createAccount',
        correlationId,
        inputData: { accountNumber: account.number, attempt: attempt + 1 },
        response: { accepted: false, reason: story },
        context: { channel: exception.channel },
        createdAt: createdAt.subtract({ minutes: 10 - attempt }),
      })),
    );
    await tx.query.insert(apiExceptionEvents).values([
      {
        exceptionId,
        category: exception.category,
        eventType: 'RECORDED',
        description: story,
        context: { source: exception.channel },
        createdAt,
      },
      {
        exceptionId,
        category: exception.category,
        eventType: exception.resolutionStatus,
        description: `The follow-up now stands at ${exception.resolutionStatus}.`,
        context: { assignedTo: exception.assignedUsername },
        createdAt: createdAt.add({ hours: 3 }),
      },
    ]);
    await tx.query
      .insert(apiExceptionNotes)
      .values([{ exceptionId, body: story, createdAt: createdAt.add({ hours: 1 }) }]);
  }
}
