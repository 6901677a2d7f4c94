import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assert as check, integer, option, property } from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { isPinnedAt } from './account-events.rules.ts';

const instants = integer({ min: 0, max: 4_000_000_000 }).map((seconds) =>
  Temporal.Instant.fromEpochMilliseconds(seconds * 1000),
);

describe('a pin', () => {
  it('is on until its end, and never comes back', () => {
    check(
      property(instants, option(instants), (now, unpinAt) => {
        const isOn = isPinnedAt({ wasPinned: true, unpinAt }, now);
        assert.equal(isOn, unpinAt === null || now.epochMilliseconds < unpinAt.epochMilliseconds);
        assert.equal(isPinnedAt({ wasPinned: false, unpinAt }, now), false);
        if (!isOn) assert.ok(!isPinnedAt({ wasPinned: true, unpinAt }, now.add({ hours: 1 })));
      }),
    );
  });
});

const document = `query($first: Int, $after: String) { viewer { accounts { number
  notes { id body createdAt isPinned unpinAt }
  reminders(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id dueAt params } } } } } }`;

describe('notes and reminders', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  const accountOf = async (as: string, variables: Record<string, unknown> = { first: 10 }) => {
    const { data, errors } = await platform.ask(document, { as, variables });
    assert.equal(errors, undefined);
    return data.viewer.accounts[0];
  };

  it('lists notes, the latest first, and lets pins come off by the clock', async () => {
    const pinned = async () =>
      (await accountOf('household')).notes
        .filter(({ isPinned }: { isPinned: boolean }) => isPinned)
        .map(({ unpinAt }: { unpinAt: string | null }) => unpinAt);
    const { notes } = await accountOf('household');
    const times = notes.map(({ createdAt }: { createdAt: string }) => createdAt);
    assert.deepEqual(times, times.toSorted().toReversed());
    const now = await pinned();
    const ending = now.find((unpinAt: string | null) => unpinAt !== null);
    assert.ok(ending);
    assert.ok(now.includes(null));
    const start = platform.clock.now();
    platform.clock.set(ending);
    try {
      // Tokens of an hour ago are no longer good, so the note is read with a new one.
      const { data } = await platform.ask(
        'mutation($input: ObtainJSONWebTokenInput!) { obtainKrakenToken(input: $input) { token } }',
        { variables: { input: { APIKey: platform.viewer('household').apiKey } } },
      );
      const later = await platform.ask(document, {
        token: data.obtainKrakenToken.token,
        variables: { first: 10 },
      });
      const stillPinned = later.data.viewer.accounts[0].notes.filter(
        ({ isPinned }: { isPinned: boolean }) => isPinned,
      );
      assert.equal(stillPinned.length, now.length - 1);
    } finally {
      platform.clock.set(start);
    }
  });

  it('lists reminders page by page, what is due first coming first', async () => {
    const { reminders } = await accountOf('household');
    const due = reminders.edges.map((edge: { node: { dueAt: string } }) => edge.node.dueAt);
    assert.deepEqual(due, due.toSorted());
    assert.equal(reminders.totalCount, due.length);
    const first = (await accountOf('household', { first: 1 })).reminders;
    const { endCursor } = first.pageInfo;
    const second = (await accountOf('household', { first: 1, after: endCursor })).reminders;
    assert.deepEqual([...first.edges, ...second.edges], reminders.edges.slice(0, 2));
  });

  it('shows nobody what belongs to the account of someone else', async () => {
    const seen = new Map<string, string>();
    for (const as of ['household', 'plain', 'debtor']) {
      const { notes } = await accountOf(as);
      assert.ok(notes.length > 0, as);
      for (const { id } of notes) {
        assert.equal(seen.get(id), undefined, `${as} sees a note of ${seen.get(id)}`);
        seen.set(id, as);
      }
    }
    assert.deepEqual(platform.faults, []);
  });
});
