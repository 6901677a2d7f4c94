/**
 * What a broker's dashboard does: an organization signs in with its key, walks through the accounts
 * and supply points of a portfolio page by page, forwards and backwards, and comes back to single
 * objects by their identifiers.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';

interface Page<Node> {
  readonly totalCount: number;
  readonly edgeCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
}

interface SupplyPoint {
  readonly externalIdentifier: string;
  readonly marketName: string;
  readonly property: { readonly id: string; readonly postcode: string };
}

interface WithAccounts {
  readonly accounts: { readonly edges: readonly { readonly node: { readonly number: string } }[] };
}

const pageFields = `totalCount edgeCount
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
const pageArguments = 'first: $first, last: $last, after: $after, before: $before';
const pageVariables = '$n: String!, $first: Int, $last: Int, $after: String, $before: String';
const accounts = `query(${pageVariables}) { portfolio(portfolioNumber: $n) {
  accounts(${pageArguments}) { ${pageFields} edges { cursor node { number } } } } }`;
const supplyPoints = `query(${pageVariables}) { supplyPoints(portfolioNumber: $n, ${pageArguments}) {
  ${pageFields} edges { cursor node { externalIdentifier marketName property { id postcode } } } } }`;

describe('a dashboard over a portfolio', () => {
  let platform: TestPlatform;
  let portfolioNumber: string;
  before(async () => {
    platform = await startTestPlatform();
    portfolioNumber = platform.viewer('group').samples.portfolioNumber ?? '';
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const ask = async (document: string, variables: Record<string, unknown> = {}) => {
    const { data, errors, text } = await platform.ask(document, { as: 'organization', variables });
    assert.equal(errors, undefined, text);
    return data;
  };

  /** Walks to the end, page by page, and checks on the way what every page says of itself. */
  async function walk<Node>(
    pageOf: (args: Record<string, unknown>) => Promise<Page<Node>>,
    size: number,
    direction: 'forward' | 'backward',
  ): Promise<Node[]> {
    const isForward = direction === 'forward';
    const all: Node[] = [];
    for (let cursor: string | null = null; ; ) {
      const args: Record<string, unknown> = isForward
        ? { first: size, after: cursor }
        : { last: size, before: cursor };
      const page: Page<Node> = await pageOf(args);
      const { edges, pageInfo, totalCount, edgeCount } = page;
      assert.equal(edgeCount, edges.length);
      assert.equal(pageInfo.startCursor, edges[0]?.cursor);
      assert.equal(pageInfo.endCursor, edges.at(-1)?.cursor);
      assert.equal(isForward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage, false);
      const nodes = edges.map(({ node }) => node);
      if (isForward) all.push(...nodes);
      else all.unshift(...nodes);
      if (!(isForward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) {
        assert.equal(all.length, totalCount);
        return all;
      }
      assert.equal(edges.length, size);
      cursor = isForward ? pageInfo.endCursor : pageInfo.startCursor;
    }
  }

  const pageOfAccounts = async (args: object): Promise<Page<{ readonly number: string }>> =>
    (await ask(accounts, { n: portfolioNumber, ...args })).portfolio.accounts;
  const pageOfSupplyPoints = async (args: object): Promise<Page<SupplyPoint>> =>
    (await ask(supplyPoints, { n: portfolioNumber, ...args })).supplyPoints;

  it('signs in as an organization and is told what it may do', async () => {
    const { thirdPartyViewer } = await ask(
      '{ thirdPartyViewer { name permissions { permission } } }',
    );
    assert.ok(thirdPartyViewer.name.length > 0);
    assert.equal(
      thirdPartyViewer.permissions.length,
      platform.viewer('organization').permissions.length,
    );
  });

  it('lists the same accounts and supply points whatever the size and way of the pages', async () => {
    const walks: readonly (readonly [number, 'forward' | 'backward'])[] = [
      [100, 'forward'],
      [1, 'forward'],
      [2, 'backward'],
      [3, 'forward'],
    ];
    const numbers = await Promise.all(
      walks.map(async ([size, way]) =>
        (await walk(pageOfAccounts, size, way)).map(({ number }) => number),
      ),
    );
    assert.ok((numbers[0]?.length ?? 0) > 3);
    assert.equal(new Set(numbers[0]).size, numbers[0]?.length);
    for (const each of numbers) assert.deepEqual(each, numbers[0]);
    const points = await Promise.all(
      walks.map(([size, way]) => walk(pageOfSupplyPoints, size, way)),
    );
    assert.ok((points[0]?.length ?? 0) > 3);
    for (const each of points) assert.deepEqual(each, points[0]);
  });

  it('finds each supply point again by its identifier, in a home of one of the accounts at or below', async () => {
    const { portfolio } = await ask(
      `query($n: String!) { portfolio(portfolioNumber: $n) {
        accounts(first: 100) { edges { node { number } } }
        descendants(first: 20) { edges { node {
          accounts(first: 50) { edges { node { number } } } } } } } }`,
      { n: portfolioNumber },
    );
    const below = portfolio.descendants.edges.map(({ node }: { node: WithAccounts }) => node);
    const numbers = [portfolio, ...below].flatMap(({ accounts: page }: WithAccounts) =>
      page.edges.map(({ node }) => node.number),
    );
    const homes = new Set<string>();
    for (const number of numbers) {
      const { properties } = await ask(
        'query($n: String!) { properties(accountNumber: $n) { id } }',
        { n: number },
      );
      for (const { id } of properties) homes.add(id);
    }
    for (const point of await walk(pageOfSupplyPoints, 100, 'forward')) {
      assert.ok(homes.has(point.property.id), point.externalIdentifier);
      const { externalIdentifier, marketName } = point;
      const { supplyPoint } = await ask(
        `query($id: String!, $market: String!) {
          supplyPoint(externalIdentifier: $id, marketName: $market) {
            externalIdentifier marketName property { id postcode } } }`,
        { id: externalIdentifier, market: marketName },
      );
      assert.deepEqual(supplyPoint, point);
    }
  });

  it('comes back to objects by their global identifiers', async () => {
    const exceptions = await ask('{ apiExceptions(first: 5) { edges { node { id createdAt } } } }');
    const { edges } = exceptions.apiExceptions;
    assert.ok(edges.length > 0);
    for (const { node } of edges) {
      const again = await ask(
        'query($id: ID!) { node(id: $id) { id ... on APIExceptionType { createdAt } } }',
        { id: node.id },
      );
      assert.deepEqual(again.node, node);
    }
  });

  it('does not see more than the members of the group see themselves', async () => {
    const own = await platform.ask(accounts, {
      as: 'group',
      variables: { n: portfolioNumber, first: 100 },
    });
    assert.equal(own.errors, undefined, own.text);
    assert.deepEqual(own.data.portfolio.accounts, await pageOfAccounts({ first: 100 }));
  });
});
