import assert from 'node:assert/strict';
import { worldJobs } from '../../src/demo/daily-jobs.ts';
import { startJobs } from '../../src/jobs.ts';
import type { TestPlatform } from '../support/platform.ts';

/** Someone of a story, who signs in anew where time has passed. */
export interface Person {
  /** @throws AssertionError where the platform answers with errors. @returns the answer's data */
  ask(document: string, variables?: Record<string, unknown>): ReturnType<typeof answerOf>;
}

/** Sets the clock to an instant, and lets the town's jobs do all that is due by then. */
export async function passTimeUntil(platform: TestPlatform, instant: string): Promise<void> {
  platform.clock.set(instant);
  const failures: unknown[] = [];
  const runner = startJobs(platform.db, platform.clock, worldJobs, platform.instance.services, {
    catchingUp: () => {},
    caughtUp: () => {},
    failed: (_job, _dueAt, error) => failures.push(error),
    unreachable: (error) => failures.push(error),
  });
  await runner.caughtUp;
  await runner.stop();
  assert.deepEqual(failures, []);
}

/** A viewer of the demonstration town, by name, as a person of a story. */
export function personOf(platform: TestPlatform, name: string): Person {
  const { apiKey: APIKey, email, password, organizationSecretKey } = platform.viewer(name);
  const input = organizationSecretKey
    ? { organizationSecretKey }
    : APIKey
      ? { APIKey }
      : { email, password };
  return {
    async ask(document, variables = {}) {
      const { obtainKrakenToken } = await answerOf(platform, signIn, { input });
      return answerOf(platform, document, variables, obtainKrakenToken.token);
    },
  };
}

const signIn =
  'mutation($input: ObtainJSONWebTokenInput!) { obtainKrakenToken(input: $input) { token } }';

async function answerOf(
  platform: TestPlatform,
  document: string,
  variables: Record<string, unknown>,
  token?: string,
) {
  const answer = await platform.ask(document, { variables, ...(token !== undefined && { token }) });
  assert.equal(answer.errors, undefined, answer.text);
  return answer.data;
}

/** What went through a meter in a period. */
export interface Measured {
  readonly startAt: string;
  readonly endAt: string;
  readonly wh: number;
}

const measurements = `query($id: ID!, $startAt: DateTime!, $endAt: DateTime!, $after: String,
    $frequency: ReadingFrequencyType!) {
  property(id: $id) { measurements(first: 500, after: $after, startAt: $startAt, endAt: $endAt,
      timezone: "Europe/London", utilityFilters: [{ electricityFilters: {
        readingDirection: CONSUMPTION, readingFrequencyType: $frequency } }]) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { value unit ... on IntervalMeasurementType { startAt endAt } } } } } }`;

/** All that a property took of electricity from one instant to another, page by page. */
export async function electricityTaken(
  person: Person,
  propertyId: string,
  frequency: string,
  span: { readonly startAt: string; readonly endAt: string },
): Promise<readonly Measured[]> {
  const all: Measured[] = [];
  for (let after: string | null = null; ; ) {
    const data = await person.ask(measurements, { id: propertyId, frequency, after, ...span });
    const { edges, pageInfo, totalCount } = data.property.measurements;
    for (const { node } of edges) {
      assert.equal(node.unit, 'kwh');
      all.push({ startAt: node.startAt, endAt: node.endAt, wh: wattHours(node.value) });
    }
    after = pageInfo.endCursor;
    if (pageInfo.hasNextPage) continue;
    assert.equal(all.length, totalCount);
    return all;
  }
}

/** `1.25` kWh are 1250 Wh. Measurements are exact to the watt-hour. */
export function wattHours(kwh: string): number {
  const wh = Number(kwh) * 1000;
  assert.ok(Math.abs(wh - Math.round(wh)) < 1e-6, `${kwh} kWh are no whole watt-hours`);
  return Math.round(wh);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
