import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { givePermissionsToFew } from '../../../../test/support/permissions.ts';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';

const complaint = 'query($id: Int!) { complaint(complaintId: $id) { id type isOfficial } }';
const complaintsOfViewer = `query($first: Int, $after: String) {
  viewer { accounts { number complaints(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id creationDate resolutionDate isOfficial contacts(first: 5) {
      totalCount edges { node { createdAt status } } } } } } } }
}`;

describe('complaints', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
    await givePermissionsToFew(platform, ['CAN_QUERY_COMPLAINTS']);
  });
  after(() => platform.close());

  const connectionOf = async (as: string, first: number, after?: string) => {
    const { data, errors } = await platform.ask(complaintsOfViewer, {
      as,
      variables: { first, after },
    });
    assert.equal(errors, undefined);
    return data.viewer.accounts[0].complaints;
  };

  it('come a page at a time, the latest first, each with its conversations in order', async () => {
    const whole = await connectionOf('household', 10);
    assert.equal(whole.totalCount, whole.edges.length);
    assert.ok(whole.totalCount > 1);
    const first = await connectionOf('household', 1);
    assert.equal(first.pageInfo.hasNextPage, true);
    const second = await connectionOf('household', 1, first.pageInfo.endCursor);
    assert.deepEqual([...first.edges, ...second.edges], whole.edges.slice(0, 2));
    for (const { node } of whole.edges) {
      const times = node.contacts.edges.map(
        (edge: { node: { createdAt: string } }) => edge.node.createdAt,
      );
      assert.deepEqual(times, times.toSorted());
      assert.equal(node.contacts.totalCount, times.length);
    }
  });

  it('are settled where their last conversation settles them', async () => {
    for (const as of ['household', 'plain', 'debtor']) {
      for (const { node } of (await connectionOf(as, 10)).edges) {
        const last = node.contacts.edges.at(-1).node;
        assert.equal(node.resolutionDate !== null, last.status === 'RESOLVED', node.id);
        if (node.resolutionDate) assert.equal(node.resolutionDate, last.createdAt.slice(0, 10));
      }
    }
  });

  it('are found by those who reach the account, and look missing to everyone else', async () => {
    const idOf = async (as: string) => Number((await connectionOf(as, 1)).edges[0].node.id);
    const inReach = await idOf('household');
    const outOfReach = await idOf('debtor');
    const ask = (as: string, id: number) => platform.ask(complaint, { as, variables: { id } });
    for (const id of [inReach, outOfReach]) {
      assert.equal((await ask('organization', id)).data.complaint.id, String(id));
    }
    assert.equal((await ask('few', inReach)).data.complaint.id, String(inReach));
    const foreign = await ask('few', outOfReach);
    const missing = await ask('few', 2_000_000_000);
    assert.deepEqual(foreign.codes, ['KT-CT-12301']);
    assert.deepEqual(foreign.errors, missing.errors);
  });

  it('of others do not show on one’s own account, whatever cursor is sent', async () => {
    const idsOf = ({ edges }: { edges: { node: { id: string } }[] }) =>
      edges.map(({ node }) => node.id);
    const theirs = await connectionOf('household', 10);
    const own = await connectionOf('debtor', 10);
    const ownAfterTheirs = await connectionOf('debtor', 10, theirs.pageInfo.endCursor);
    assert.deepEqual(
      idsOf(own).filter((id) => idsOf(theirs).includes(id)),
      [],
    );
    assert.deepEqual(
      idsOf(ownAfterTheirs).filter((id) => !idsOf(own).includes(id)),
      [],
    );
    assert.equal(ownAfterTheirs.totalCount, own.totalCount);
    assert.deepEqual(platform.faults, []);
  });
});
