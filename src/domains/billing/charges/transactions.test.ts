import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type SharedPlatform, sharedPlatform } from '../../../../test/support/shared-platform.ts';

const page = `query($accountNumber: String!, $first: Int, $last: Int, $after: String, $before: String,
  $orderBy: TransactionsOrderBy, $types: [TransactionTypeFilter], $excluded: [TransactionTypeFilter],
  $fromDate: Date, $toDate: Date, $offset: Int, $all: Boolean) {
  account(accountNumber: $accountNumber) {
    balance
    all: balance(includeAllLedgers: true)
    ledgers { number ledgerType balance amountOwedByCustomer affectsAccountBalance }
    transactions(first: $first, last: $last, after: $after, before: $before, orderBy: $orderBy,
      transactionTypes: $types, transactionTypesExcluded: $excluded, fromDate: $fromDate,
      toDate: $toDate, offset: $offset, includeAllLedgers: $all) {
      totalCount
      edges { cursor node { __typename id amount amounts { net tax gross } balanceCarriedForward
        postedDate title isReversed accountNumber
        ... on Charge { isExport consumption { startDate endDate quantity usageCost supplyCharge }
          breakdownItems { netAmount salesTaxAmount grossAmount numberOfUnits
            rate { pricePerUnit unitType } }
          taxItems { amount taxType charge { grossAmount } } }
        ... on Payment { methodCDR paymentTransactionType } } }
    }
  }
}`;

interface Transaction {
  readonly __typename: 'Charge' | 'Credit' | 'Payment' | 'Refund';
  readonly id: string;
  readonly amount: number;
  readonly amounts: { readonly net: number; readonly tax: number; readonly gross: number };
  readonly balanceCarriedForward: number;
  readonly postedDate: string;
  readonly title: string;
  readonly isReversed: boolean;
  readonly isExport?: boolean;
  readonly consumption?: { readonly usageCost: number; readonly supplyCharge: number } | null;
  readonly breakdownItems?: readonly { readonly netAmount: string }[] | null;
  readonly taxItems?: readonly { readonly amount: string; readonly taxType: string }[];
}

interface Answer {
  readonly balance: number;
  readonly all: number;
  readonly ledgers: readonly { readonly ledgerType: string }[];
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string }[];
  readonly nodes: readonly Transaction[];
}

describe('the transactions of an account', () => {
  let platform: SharedPlatform;
  let accountNumber: string;
  before(async () => {
    platform = await sharedPlatform();
    accountNumber = platform.viewer('household').samples.accountNumber ?? '';
  });

  const ask = async (variables: object, as = 'household'): Promise<Answer> => {
    const { data, errors } = await platform.ask(page, {
      as,
      variables: { accountNumber, first: 100, ...variables },
    });
    assert.equal(errors, undefined);
    const { transactions, ...account } = data.account;
    const nodes = transactions.edges.map(
      ({ node }: { node: Transaction }) => node,
    ) as Transaction[];
    return { ...account, ...transactions, nodes };
  };
  const change = ({ __typename, amount }: Transaction) =>
    __typename === 'Credit' || __typename === 'Payment' ? amount : -amount;

  it('carry the balance forward from day to day up to that of the ledger', async () => {
    const { nodes, balance, totalCount } = await ask({ orderBy: 'POSTED_DATE_ASC' });
    assert.equal(nodes.length, totalCount);
    assert.ok(totalCount > 40);
    let running = 0;
    for (const [place, node] of nodes.entries()) {
      running += change(node);
      assert.equal(node.balanceCarriedForward, running, node.id);
      assert.ok(place === 0 || node.postedDate >= (nodes[place - 1] as Transaction).postedDate);
    }
    assert.equal(running, balance);
    // The latest come with their balances; others have them read by identifier.
    const latest = await ask({ first: 30 });
    assert.deepEqual(
      latest.nodes.map(({ id, balanceCarriedForward }) => [id, balanceCarriedForward]),
      nodes
        .slice(-30)
        .toReversed()
        .map(({ id, balanceCarriedForward }) => [id, balanceCarriedForward]),
    );
    for (const kind of ['Charge', 'Credit', 'Payment', 'Refund']) {
      assert.ok(
        nodes.some(({ __typename }) => __typename === kind),
        kind,
      );
    }
    // What was reversed says so; its reversal, the opposite, does not.
    const reversed = nodes.filter(({ isReversed }) => isReversed);
    assert.ok(reversed.length > 0);
    for (const { __typename, amount, title } of reversed) {
      assert.ok(
        nodes.some(
          (node) =>
            node.__typename === __typename &&
            node.amount === -amount &&
            node.title === `${title}, reversed` &&
            !node.isReversed,
        ),
        title,
      );
    }
  });

  it('are charges that add up from their parts, and negative ones for what is sold', async () => {
    const { nodes } = await ask({ types: ['ENERGY_CHARGES'] });
    assert.ok(nodes.length > 30);
    for (const { amounts, consumption, breakdownItems, taxItems, isExport } of nodes) {
      assert.equal(amounts.net + amounts.tax, amounts.gross);
      assert.equal((consumption?.usageCost ?? 0) + (consumption?.supplyCharge ?? 0), amounts.net);
      const exact = (breakdownItems ?? []).reduce((sum, item) => sum + Number(item.netAmount), 0);
      assert.ok(Math.abs(exact - amounts.net) <= 0.5000001);
      const tax = (taxItems ?? []).reduce((sum, item) => sum + Number(item.amount), 0);
      assert.equal(tax, amounts.tax);
      if (isExport) assert.ok(amounts.net <= 0 && amounts.tax === 0);
    }
    assert.ok(nodes.some(({ isExport }) => isExport));
  });

  it('are the same by pages of any size, forward and backward', async () => {
    const whole = (await ask({})).nodes.map(({ id }) => id);
    for (const isForward of [true, false]) {
      const found: string[] = [];
      let cursor: string | undefined;
      for (;;) {
        const { edges, nodes } = await ask(
          isForward ? { first: 7, after: cursor } : { first: undefined, last: 7, before: cursor },
        );
        const ids = nodes.map(({ id }) => id);
        if (ids.length === 0) break;
        if (isForward) found.push(...ids);
        else found.unshift(...ids);
        cursor = (isForward ? edges.at(-1) : edges[0])?.cursor;
      }
      assert.deepEqual(found, whole);
    }
    assert.deepEqual(
      (await ask({ offset: 5, first: 3 })).nodes.map(({ id }) => id),
      whole.slice(5, 8),
    );
  });

  it('are chosen by kind, day and ledger', async () => {
    const every = await ask({});
    const energy = await ask({ types: ['ENERGY_CHARGES'] });
    const others = await ask({ excluded: ['ENERGY_CHARGES'] });
    assert.equal(energy.totalCount + others.totalCount, every.totalCount);
    const imported = await ask({ types: ['IMPORTED_CREDITS', 'IMPORTED_CHARGES'] });
    assert.equal(imported.totalCount, 1);
    const spring = await ask({ fromDate: '2025-04-01', toDate: '2025-05-31' });
    const expected = every.nodes.filter(
      ({ postedDate }) => postedDate >= '2025-04-01' && postedDate <= '2025-05-31',
    );
    assert.deepEqual(spring.nodes, expected);
    const all = await ask({ all: true });
    assert.ok(all.totalCount > every.totalCount);
    assert.equal(
      every.ledgers.map(({ ledgerType }) => ledgerType).join(' '),
      'MAIN GOODS ELECTRIC_JUICE',
    );
    assert.equal(every.all, every.balance);
  });

  it('are told to those who reach the account alone', async () => {
    const foreign = await platform.ask(page, {
      as: 'plain',
      variables: { accountNumber, first: 1 },
    });
    assert.deepEqual(foreign.codes, ['KT-CT-4177']);
    const wrongCursor = await platform.ask(page, {
      as: 'household',
      variables: { accountNumber, first: 1, after: 'x' },
    });
    assert.deepEqual(wrongCursor.codes, ['KT-CT-1605']);
  });
});
