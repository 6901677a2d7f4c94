import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';

const document = `query($target: TargetInput!, $includeChildren: Boolean) {
  billingTriggerConfigurations(target: $target, includeChildren: $includeChildren, first: 100) {
    totalCount
    edges { node { target { id number targetType } configurations {
      effectiveFrom effectiveTo isActive nextIssueDate targetType operationFrequencies {
        frequency multiplier operationType targetType triggerAtStartDay } } } } } }`;

interface Node {
  readonly target: { readonly id: string; readonly number: string; readonly targetType: string };
  readonly configurations: readonly { readonly targetType: string; readonly isActive: boolean }[];
}

describe('what makes bills of a portfolio fall due', () => {
  let platform: TestPlatform;
  let portfolioNumber: string;
  /** The accounts that stand in it, with their ledgers that have a cycle now. */
  let below: { id: number; number: string; ledgers: string[] | null }[];
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    portfolioNumber = platform.viewer('group').samples.portfolioNumber ?? '';
    const { rows } = (await platform.db.query.execute(sql`
      select a.id, a.number, (
        select array_agg(l.number order by l.id) from billing.ledgers l
        where l.account_id = a.id and exists (
          select from billing.trigger_configurations c
          where c.ledger_id = l.id and c.effective_to is null)) as ledgers
      from accounts.accounts a join accounts.portfolios p on p.id = a.portfolio_id
      where p.number = ${portfolioNumber} order by a.id`)) as unknown as { rows: typeof below };
    below = rows;
    assert.ok(below.length >= 2);
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const told = async (target: object, includeChildren: boolean, as = 'group'): Promise<Node[]> => {
    const { data, codes, text } = await platform.ask(document, {
      as,
      variables: { target, includeChildren },
    });
    assert.deepEqual(codes, [], text);
    const { edges, totalCount } = data.billingTriggerConfigurations;
    assert.equal(totalCount, edges.length);
    return edges.map(({ node }: { node: Node }) => node);
  };
  const namesOf = (nodes: readonly Node[]) =>
    nodes.map(({ target }) => `${target.targetType} ${target.number}`);

  it('is the portfolio’s own, and with its children that of each account and ledger below', async () => {
    const [own, ...others] = await told({ portfolioNumber }, false);
    assert.deepEqual(others, []);
    assert.equal(own?.target.targetType, 'PORTFOLIO');
    const whole = await told({ portfolioNumber }, true);
    assert.deepEqual(whole[0], own);
    assert.deepEqual(namesOf(whole), [
      `PORTFOLIO ${portfolioNumber}`,
      ...below.flatMap(({ number, ledgers }) => [
        `ACCOUNT ${number}`,
        ...(ledgers ?? []).map((ledger) => `CHARGING_LEDGER ${ledger}`),
      ]),
    ]);
    // The same as where somebody asks for the account itself.
    const [first] = below;
    assert.ok(first);
    const ofAccount = await told({ accountNumber: first.number }, true);
    assert.deepEqual(whole.slice(1, 1 + ofAccount.length), ofAccount);
    for (const { target, configurations } of whole) {
      for (const each of configurations) {
        assert.deepEqual([each.targetType, each.isActive], [target.targetType, true]);
      }
    }
  });

  it('leaves out accounts below that the viewer may not see, and all of it for strangers', async () => {
    assert.deepEqual(await told({ portfolioNumber }, true, 'plain'), []);
    const hidden = below.at(-1);
    assert.ok(hidden);
    // Moved out of the portfolio, it is another one's.
    await platform.db.query.execute(
      sql`update accounts.accounts set portfolio_id = null where id = ${hidden.id}`,
    );
    const names = namesOf(await told({ portfolioNumber }, true));
    assert.ok(!names.includes(`ACCOUNT ${hidden.number}`));
    assert.equal(names.length, 1 + sizeOf(below) - sizeOf([hidden]));
  });
});

function sizeOf(accounts: readonly { readonly ledgers: readonly string[] | null }[]): number {
  return accounts.reduce((sum, { ledgers }) => sum + 1 + (ledgers?.length ?? 0), 0);
}
