import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import type { World, WorldStep } from '../../demo/step.ts';
import { seededRandom } from '../../kernel/random.ts';
import { accountIdsByNumber, administratorOf, admittedAccount } from '../accounts/index.ts';
import { userIdsByEmail } from '../identity/index.ts';
import { writePoints } from './points/points.demo.ts';
import { membershipOf } from './programme/octoplus.actions.ts';
import { reasonsAgainstJoining } from './programme/octoplus.rules.ts';
import { nominate } from './programme/points-users.store.ts';
import { writeCards, writeProgrammes } from './programme/programme.demo.ts';
import { octoplusEnrolments } from './programme/programme.tables.ts';
import { wheelOfFortunePlayers } from './wheel/wheel-of-fortune.tables.ts';

export const rewardsDemo: WorldStep = {
  name: 'rewards',
  title: 'the loyalty programme and its points',
  async write(tx, world) {
    await writeProgrammes(tx);
    await writeEnrolments(tx, world);
    await writePlayers(tx, world);
    await writeCards(tx, world);
    await writePoints(tx, world);
  },
};

/** In the programme whatever is drawn, and collecting points: the richest, a plain account and others. */
const members = [
  'household-everything',
  'household-plain',
  'household-009',
  'household-010',
  'household-013',
];
/** May join, and have not. */
const outsiders = ['household-008', 'household-014', 'household-023'];

/** Of the homes that may join some have, whose first administrator collects the points. */
async function writeEnrolments(tx: Database, { plan, begunAt }: World): Promise<void> {
  const context = { db: tx, clock: { now: () => begunAt } };
  const keyOf = new Map(plan.households.map(({ key, account }) => [account.number, key]));
  const rows: (typeof octoplusEnrolments.$inferInsert)[] = [];
  for (const number of (await accountIdsByNumber(tx)).keys()) {
    const account = await admittedAccount(tx, number);
    const key = keyOf.get(number) ?? '';
    if (!account || outsiders.includes(key)) continue;
    const facts = await (await membershipOf(context, account)).facts();
    if (reasonsAgainstJoining(facts).length > 0) continue;
    const isMember = members.includes(key);
    const drawn = seededRandom(`halfhour octoplus ${number}`);
    if (!isMember && !drawn.fork('joins').chance(0.65)) continue;
    const hours = begunAt.since(account.createdAt).total('hours');
    // In hundredths of the account's age, so that nobody joins before there is an account.
    const ago = (name: string, min: number, max: number): Temporal.Instant =>
      begunAt.subtract({ hours: Math.floor((hours * drawn.fork(name).integer(min, max)) / 100) });
    const hasLeft = !isMember && drawn.fork('leaves').chance(0.15);
    const hasPoints = isMember || drawn.fork('points').chance(0.7);
    rows.push({
      accountId: account.id,
      enrolledAt: ago('enrolled', 50, 95),
      leftAt: hasLeft ? ago('left', 2, 19) : null,
      collectsPointsFrom: hasPoints ? ago('points since', 20, 49) : null,
    });
  }
  await tx.query.insert(octoplusEnrolments).values(rows);
  for (const { accountId, collectsPointsFrom } of rows) {
    const userId = await administratorOf(tx, accountId);
    if (!collectsPointsFrom || userId === null) continue;
    await nominate(tx, [{ accountId, userId }], collectsPointsFrom);
  }
}

async function writePlayers(tx: Database, { plan, begunAt }: World): Promise<void> {
  const first = plan.households[0]?.people[0]?.person.email;
  const rows = [...(await userIdsByEmail(tx))].flatMap(([email, userId]) => {
    const drawn = seededRandom(`halfhour wheel of fortune ${email}`);
    const hours = drawn.fork('hours').integer(24, 9_000);
    const plays = email === first || drawn.fork('plays').chance(0.4);
    return plays ? [{ userId, optedInAt: begunAt.subtract({ hours }) }] : [];
  });
  await tx.query.insert(wheelOfFortunePlayers).values(rows);
}
