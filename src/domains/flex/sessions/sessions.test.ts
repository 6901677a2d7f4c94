import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { rowsOf } from '../../../../test/scenarios/billed-home.ts';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';

const sessions = `query($n: String!, $d: String!, $after: DateTime, $before: DateTime, $first: Int,
    $last: Int, $types: [ChargingSessionType]) {
  devices(accountNumber: $n, deviceId: $d) { ... on SmartFlexVehicle {
    chargingSessions(after: $after, before: $before, first: $first, last: $last,
        sessionTypes: $types) {
      totalCount edgeCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { __typename start end ... on SmartFlexChargingSession { type }
        energyAdded { value } ... on PublicChargingSession { location operatorImageUrl } } } } } } }`;

interface Node {
  readonly __typename: string;
  readonly start: string;
  readonly type?: string;
  readonly operatorImageUrl?: string;
}

describe('the sessions of a vehicle', () => {
  let platform: TestPlatform;
  let n: string;
  let d: string;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    n = platform.viewer('household').samples.accountNumber ?? '';
    d = platform.viewer('organization').samples.vehicleFlexDeviceId ?? '';
  });
  after(() => platform.close());

  const ask = (variables: Record<string, unknown>) =>
    platform.ask(sessions, { variables: { n, d, ...variables }, as: 'household' });
  const page = async (variables: Record<string, unknown>) => {
    const answer = await ask(variables);
    assert.equal(answer.errors, undefined, answer.text);
    return answer.data.devices[0].chargingSessions;
  };
  const nodesOf = ({ edges }: { edges: { node: Node }[] }) => edges.map(({ node }) => node);

  it('are all told from page to page backwards, each once and in order', async () => {
    const rows = await rowsOf<{ count: number }>(
      platform.db,
      sql`select count(*)::int as count from flex.sessions s join flex.devices d on d.id = s.device_id
        where d.uuid = ${d} and s.ended_at is not null`,
    );
    const all: Node[] = [];
    let before: string | null = null;
    for (;;) {
      const { edges, pageInfo, totalCount }: Awaited<ReturnType<typeof page>> = await page({
        last: 40,
        before,
      });
      if (before === null) assert.ok(totalCount >= (rows[0]?.count ?? 0) && totalCount > 100);
      all.unshift(...edges.map(({ node }: { node: Node }) => node));
      before = pageInfo.startCursor;
      if (!pageInfo.hasPreviousPage) break;
    }
    const starts = all.map(({ start }) => start);
    assert.deepEqual(starts, starts.toSorted());
    assert.ok(starts.length >= (rows[0]?.count ?? 0));
    assert.equal(new Set(all.map(({ start, type }) => `${start} ${type}`)).size, all.length);
  });

  it('are those that begin at an instant or later and before another one', async () => {
    const span = { after: '2026-02-01T00:00:00Z', before: '2026-02-08T00:00:00Z' };
    const within = nodesOf(await page({ first: 100, ...span }));
    assert.ok(within.length > 1);
    for (const { start } of within) {
      assert.ok(start >= '2026-02-01T00:00:00' && start < '2026-02-08T00:00:00');
    }
    const [first] = within;
    assert.ok(first);
    const from = nodesOf(await page({ first: 1, after: first.start, before: span.before }));
    assert.equal(from[0]?.start, first.start);
    const until = await page({ first: 100, after: span.after, before: first.start });
    assert.deepEqual(nodesOf(until), []);
    assert.equal(until.totalCount, 0);
    const { pageInfo, edgeCount, totalCount } = await page({ first: 1, ...span });
    assert.deepEqual([pageInfo.hasNextPage, edgeCount, totalCount], [true, 1, within.length]);
  });

  it('are of the kinds that are asked for', async () => {
    const away = nodesOf(await page({ last: 100, types: ['PUBLIC'] }));
    assert.ok(away.length > 0);
    for (const { __typename, operatorImageUrl } of away) {
      assert.equal(__typename, 'PublicChargingSession');
      assert.match(operatorImageUrl ?? '', /^data:image\/svg\+xml,/);
    }
    const boosted = nodesOf(await page({ last: 100, types: ['BOOST'] }));
    assert.ok(boosted.every(({ type }) => type === 'BOOST'));
  });

  it('are refused without a size, with too large a one, and where the instants are in no order', async () => {
    assert.deepEqual((await ask({})).codes, ['KT-CT-1201']);
    assert.deepEqual((await ask({ last: 101 })).codes, ['KT-CT-1201']);
    const same = { after: '2026-02-01T00:00:00Z', before: '2026-02-01T00:00:00Z' };
    assert.deepEqual((await ask({ first: 1, ...same })).codes, ['KT-CT-1605']);
    assert.deepEqual(platform.faults, []);
  });
});
