import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { inflateSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';

/** The text of a PDF, as far as it is set in a font of one byte a letter. */
function textOf(pdf: Buffer): string {
  const lines: string[] = [];
  let at = 0;
  for (;;) {
    const start = pdf.indexOf('stream\n', at);
    if (start === -1) return lines.join('\n');
    const end = pdf.indexOf('endstream', start);
    at = end + 'endstream'.length;
    let page: string;
    try {
      page = inflateSync(pdf.subarray(start + 'stream\n'.length, end)).toString('latin1');
    } catch {
      continue;
    }
    for (const [, shown = ''] of page.matchAll(/\[(.*?)\] TJ/g)) {
      const hex = [...shown.matchAll(/<([0-9a-f]*)>/g)].map(([, digits = '']) => digits).join('');
      lines.push(Buffer.from(hex, 'hex').toString('latin1'));
    }
  }
}

describe('bills', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform?.close());

  const asked = async (as: string, fields: string, accountNumber?: string) => {
    const number = accountNumber ?? platform.viewer(as).samples.accountNumber;
    const answer = await platform.ask(
      `query($accountNumber: String!) { account(accountNumber: $accountNumber) { ${fields} } }`,
      { as, variables: { accountNumber: number } },
    );
    assert.deepEqual(answer.codes, [], String(JSON.stringify(answer.errors)).slice(0, 600));
    return answer.data.account;
  };

  it('follow one another day by day and balance by balance, down to the account’s own', async () => {
    const account = await asked(
      'household',
      `balance
      transactions(first: 1) { edges { node { balanceCarriedForward } } }
      bills(first: 20, includeOpenStatements: true, includeHistoricStatements: false,
          includeInvoices: false, includeHeldStatements: true) {
        totalCount edges { node { id billType fromDate toDate issuedDate
          ... on StatementType { openingBalance closingBalance status isFinal paymentDueDate toAddress
            userId heldStatus { isHeld reason } isExternalBill averageDailyUsage
            consumptionStartDate consumptionEndDate
            totalCharges { netTotal taxTotal grossTotal } totalCredits { grossTotal }
            transactions(first: 40) { totalCount edges { node { __typename amount statementId isIssued
              postedDate balanceCarriedForward amounts { net tax gross }
              ... on Charge { consumption { startDate endDate quantity } } } } } } } } }`,
    );
    const bills = account.bills.edges.map(({ node }: { node: Record<string, unknown> }) => node);
    assert.ok(bills.length >= 12);
    assert.equal(bills[0].status, 'OPEN');
    assert.equal(bills[0].closingBalance, account.balance);
    assert.equal(account.transactions.edges[0].node.balanceCarriedForward, account.balance);
    for (const [place, bill] of bills.entries()) {
      const before = bills[place + 1];
      if (before) {
        const next = new Date(`${before.toDate}T12:00:00Z`);
        next.setUTCDate(next.getUTCDate() + 1);
        assert.equal(bill.fromDate, next.toISOString().slice(0, 10));
        assert.equal(bill.openingBalance, before.closingBalance);
      }
      let balance = bill.openingBalance;
      let charges = 0;
      for (const { node } of bill.transactions.edges) {
        const sign = { Charge: -1, Credit: 1, Payment: 1, Refund: -1 }[node.__typename as 'Charge'];
        balance += sign * node.amount;
        if (node.__typename === 'Charge') charges += node.amounts.gross;
        assert.equal(node.balanceCarriedForward, balance);
        assert.ok(node.postedDate >= bill.fromDate && node.postedDate <= bill.toDate);
        assert.equal(node.statementId, bill.status === 'OPEN' ? null : bill.id);
        assert.equal(node.isIssued, bill.issuedDate !== null);
      }
      assert.equal(balance, bill.closingBalance);
      assert.equal(charges, bill.totalCharges.grossTotal);
      if (bill.status !== 'CLOSED') continue;
      assert.ok(bill.averageDailyUsage > 0);
      assert.ok(
        bill.consumptionStartDate >= bill.fromDate || bill.consumptionEndDate <= bill.toDate,
      );
      assert.match(bill.toAddress, /@/);
      const days = (Date.parse(bill.paymentDueDate) - Date.parse(bill.issuedDate)) / 86_400_000;
      assert.equal(days, 15);
    }
  });

  it('are chosen by state, kind, ledger and days', async () => {
    const page = `totalCount edges { node { __typename id billType fromDate toDate issuedDate } }`;
    const account = await asked(
      'household',
      `all: bills(first: 100) { ${page} }
      open: bills(first: 100, includeOpenStatements: true) { totalCount }
      statements: bills(first: 100, includeHistoricStatements: false, includeInvoices: false) { ${page} }
      skipped: bills(first: 2, offset: 1, includeHistoricStatements: false, includeInvoices: false) { ${page} }
      last: bills(last: 1, includeHistoricStatements: false, includeInvoices: false) { ${page} }
      email: bills(first: 100, onlyCurrentEmail: true, includeInvoices: false) { totalCount }
      none: bills(first: 100, ledgerNumber: "L-00000000") { totalCount }
      byIssue: bills(first: 100, orderBy: ISSUED_DATE_DESC) { ${page} }
      late: bills(first: 100, issuedFromDate: "2026-01-01", toDate: "2026-02-28") { ${page} }
      ledgers { number ledgerType }`,
    );
    type Node = {
      id: string;
      __typename: string;
      fromDate: string;
      toDate: string;
      issuedDate: string;
    };
    const nodes = (name: string): Node[] =>
      account[name].edges.map(({ node }: { node: Node }) => node);
    assert.equal(account.open.totalCount, account.all.totalCount + 1);
    assert.equal(account.none.totalCount, 0);
    assert.deepEqual(
      new Set(nodes('all').map(({ __typename }) => __typename)),
      new Set(['StatementType', 'InvoiceType', 'PreKrakenBillType']),
    );
    const statements = nodes('statements');
    assert.deepEqual(nodes('skipped'), statements.slice(1, 3));
    assert.deepEqual(nodes('last'), statements.slice(-1));
    assert.equal(account.email.totalCount, statements.length);
    const issued = nodes('byIssue').map(({ issuedDate }) => issuedDate);
    assert.deepEqual(issued, issued.toSorted().toReversed());
    const starts = nodes('all').map(({ fromDate }) => fromDate);
    assert.deepEqual(starts, starts.toSorted().toReversed());
    assert.deepEqual(
      nodes('late').map(({ id }) => id),
      nodes('all')
        .filter(({ issuedDate, toDate }) => issuedDate >= '2026-01-01' && toDate <= '2026-02-28')
        .map(({ id }) => id),
    );
    const found = await asked(
      'household',
      `bill(id: "${statements[3]?.id}") { id fromDate }
      wrongKind: bill(id: "${statements[3]?.id}", billType: INVOICE) { id }
      foreign: bill(id: "1000000") { id } nothing: bill { id }`,
    );
    assert.equal(found.bill.fromDate, statements[3]?.fromDate);
    assert.deepEqual([found.wrongKind, found.foreign, found.nothing], [null, null, null]);
    const other = await asked('plain', `bill(id: "${statements[3]?.id}") { id }`);
    assert.equal(other.bill, null);
  });

  it('are read as a PDF by whoever has the address, for an hour, and tell the same figures', async () => {
    const { statementId } = platform.viewer('household').samples;
    const document = `bill(id: "${statementId}") { temporaryUrl
      attachments(first: 1) { edges { node { filename temporaryUrl temporaryUrlExpiresAt } } }
      ... on StatementType { closingBalance totalCharges { grossTotal } fromDate
        transactions(first: 100) { edges { node { amount } } } } }`;
    const { bill } = await asked('household', document);
    const url = new URL(bill.temporaryUrl);
    assert.equal(url.origin, new URL(platform.url).origin);
    assert.equal(bill.attachments.edges[0].node.temporaryUrl, bill.temporaryUrl);
    const [first, again] = await Promise.all([fetch(url), fetch(url)]);
    assert.equal(first.status, 200);
    assert.equal(first.headers.get('content-type'), 'application/pdf');
    assert.equal(first.headers.get('cache-control'), 'private, no-store');
    const pdf = Buffer.from(await first.arrayBuffer());
    assert.deepEqual(Buffer.from(await again.arrayBuffer()), pdf);
    const text = textOf(pdf);
    const pounds = (pence: number) =>
      `£${(Math.abs(pence) / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',')}`;
    assert.ok(text.includes(`${pounds(bill.closingBalance)} in`), text);
    assert.ok(text.includes(pounds(bill.totalCharges.grossTotal)));
    for (const { node } of bill.transactions.edges) assert.ok(text.includes(pounds(node.amount)));

    const altered = (change: (address: URL) => void) => {
      const address = new URL(url);
      change(address);
      return address;
    };
    const later = Number(url.searchParams.get('expires')) + 60;
    const signature = url.searchParams.get('signature') ?? '';
    const swapped = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
    const other = await asked('household', `bills(first: 1) { edges { node { temporaryUrl } } }`);
    const refused = [
      altered(({ searchParams }) => searchParams.set('expires', String(later))),
      altered(({ searchParams }) => searchParams.set('signature', swapped)),
      altered(({ searchParams }) => searchParams.set('signature', signature.slice(0, -1))),
      altered(({ searchParams }) => searchParams.delete('signature')),
      altered(({ searchParams }) => searchParams.append('expires', '1')),
      altered((address) => {
        address.pathname = new URL(other.bills.edges[0].node.temporaryUrl).pathname;
      }),
      altered((address) => {
        address.pathname = '/v1/documents/..pdf';
      }),
    ];
    for (const address of refused) {
      const response = await fetch(address);
      assert.equal(response.status, 403, String(address));
      assert.equal(response.headers.get('cache-control'), 'private, no-store');
    }
    platform.clock.advance({ minutes: 59 });
    assert.equal((await fetch(url)).status, 200);
    platform.clock.advance({ minutes: 1 });
    assert.equal((await fetch(url)).status, 403);
    platform.clock.advance({ minutes: -60 });
  });

  it('have no PDF while they are not issued, in that field alone', async () => {
    const { accountNumber, openStatementId } = platform.viewer('household').samples;
    const answer = await platform.ask(
      `query($accountNumber: String!, $id: ID!) { account(accountNumber: $accountNumber) {
        bill(id: $id) { id temporaryUrl attachments(first: 1) { totalCount } } } }`,
      { as: 'household', variables: { accountNumber, id: openStatementId } },
    );
    assert.deepEqual(answer.codes, ['KT-CT-9705']);
    assert.deepEqual(answer.data.account.bill, {
      id: openStatementId,
      temporaryUrl: null,
      attachments: { totalCount: 0 },
    });
  });

  it('of businesses tell what is paid, and of a portfolio what they join', async () => {
    const { portfolioNumber } = platform.viewer('group').samples;
    const { data } = await platform.ask(
      `{ portfolio(portfolioNumber: "${portfolioNumber}") { leadAccountNumber } }`,
      { as: 'group' },
    );
    const account = await asked(
      'group',
      `number bills(first: 40) { edges { node { __typename id fromDate toDate reversalsAfterClose
        ... on PeriodBasedDocumentType { accountNumber identifier isAnnulled isHeld dueDate closingBalance
          totalRepayments averageDailyUsage totalCharges { grossTotal } totalCredits { grossTotal }
          documentDebtPosition { dueDate expectedAmount remainingAmount allocations { amount
            fulfilment { amount sourceType sourceIdentifier } } }
          representations(first: 5) { edges { node { code filename version
            context { data schemaType templateCode } } } }
          transactions(first: 20, orderBy: POSTED_DATE_ASC) { edges { node { __typename title
            amounts { gross } ... on BillCharge { consumption { quantity } } } } }
          transactionsTmp(first: 20) { totalCount } printedCopyRequests }
        ... on CollectiveBillType { collectiveNumber: identifier constituents(first: 40) { totalCount edges { node {
          __typename id ... on PeriodBasedDocumentType { accountNumber totalCharges { grossTotal } } } } } }
        ... on InvoiceType { billType invoiceNumber: identifier isAnnulled grossAmount invoiced: totalCharges { grossTotal }
          lines: transactions(first: 5) { totalCount } } } } }`,
      data.portfolio.leadAccountNumber,
    );
    // biome-ignore lint/suspicious/noExplicitAny: bills are of many shapes
    const bills: any[] = account.bills.edges.map(({ node }: { node: unknown }) => node);
    const of = (type: string) => bills.filter(({ __typename }) => __typename === type);
    const periods = of('PeriodBasedDocumentType');
    assert.ok(periods.length >= 12);
    for (const bill of periods) {
      const position = bill.documentDebtPosition;
      const allocated = position.allocations.reduce(
        (sum: number, each: { amount: number }) => sum + each.amount,
        0,
      );
      assert.equal(position.expectedAmount - position.remainingAmount, allocated);
      assert.equal(
        position.expectedAmount,
        Math.max(0, bill.totalCharges.grossTotal - bill.totalCredits.grossTotal),
      );
      assert.equal(bill.transactionsTmp.totalCount, bill.transactions.edges.length);
      const [form] = bill.representations.edges;
      assert.equal(form.node.context.data.closingBalancePence, bill.closingBalance);
      assert.equal(form.node.filename, `period-based-${bill.identifier}.pdf`);
    }
    const collective = of('CollectiveBillType');
    assert.ok(collective.length >= 10, String(collective.length));
    const accounts = new Set(
      collective[1].constituents.edges.map(
        ({ node }: { node: { accountNumber: string } }) => node.accountNumber,
      ),
    );
    assert.ok(accounts.size > 1);
    const { rows } = (await platform.db.query.execute(sql`
      select charges_net_pence + charges_tax_pence as gross from billing.documents
      where id = ${Number(collective[1].id)}`)) as unknown as { rows: { gross: number }[] };
    assert.equal(
      collective[1].constituents.edges.reduce(
        (sum: number, { node }: { node: { totalCharges?: { grossTotal: number } } }) =>
          sum + (node.totalCharges?.grossTotal ?? 0),
        0,
      ),
      rows[0]?.gross,
    );
    const credit = of('InvoiceType').find(({ billType }) => billType === 'CREDIT_NOTE');
    const annulled = of('InvoiceType').find(({ isAnnulled }) => isAnnulled);
    assert.equal(credit?.grossAmount, -annulled?.grossAmount);
  });

  it('stand on their ledger, with what took them back', async () => {
    const account = await asked(
      'household',
      `ledgers { number ledgerType billingTriggerConfiguration { isActive nextIssueDate }
        statements(first: 100) { totalCount edges { node { id identifier isFinal startAt endAt dueDate
          earliestChargeAt latestChargeAt firstIssuedAt pdfUrl totalCharges { grossTotal }
          documentDebtPosition { expectedAmount remainingAmount }
          annulledBy { id annulledBillingDocumentId firstIssued pdfUrl } } } }
        invoices(first: 100, orderBy: FINALIZED_AT_DESC) { totalCount edges { node { id number
          invoicedAmount firstIssued pdfUrl documentDebtPosition { remainingAmount } } } } }
      annualStatements(first: 5) { totalCount edges { node { id pdfUrl periodStartsAt periodEndsAt } } }
      billingOptions { isFixed periodLength periodLengthMultiplier periodStartDay nextBillingDate
        currentBillingPeriodStartDate currentBillingPeriodEndDate }
      billingTriggerConfiguration { targetType nextIssueDate }`,
    );
    // biome-ignore lint/suspicious/noExplicitAny: the answer is looked at here and there
    const [main, goods]: any[] = account.ledgers;
    const statements = main.statements.edges.map(({ node }: { node: unknown }) => node);
    const annulled = statements.filter(({ annulledBy }: { annulledBy: unknown }) => annulledBy);
    assert.equal(annulled.length, 1);
    assert.equal(annulled[0].annulledBy.annulledBillingDocumentId, annulled[0].id);
    const pdfs = [
      annulled[0].annulledBy.pdfUrl,
      annulled[0].pdfUrl,
      goods.invoices.edges[0].node.pdfUrl,
    ];
    pdfs.push(account.annualStatements.edges[0].node.pdfUrl);
    for (const url of pdfs) assert.equal((await fetch(url)).status, 200);
    assert.equal(goods.statements.totalCount, 0);
    assert.ok(goods.invoices.totalCount > 0);
    assert.equal(account.billingOptions.periodLength, 'MONTHLY');
    assert.equal(main.billingTriggerConfiguration.isActive, true);
    assert.equal(
      account.billingTriggerConfiguration.nextIssueDate,
      main.billingTriggerConfiguration.nextIssueDate,
    );
    assert.equal(goods.billingTriggerConfiguration, null);
  });

  it('are asked for on paper once a day', async () => {
    const { samples } = platform.viewer('group');
    const account = await asked(
      'group',
      'bills(first: 1, includeInvoices: false) { edges { node { id __typename } } }',
      samples.depotAccountNumber,
    );
    const billingDocumentId = account.bills.edges[0].node.id;
    const ask = () =>
      platform.ask(
        `mutation($input: RequestPrintedBillInput!) { requestPrintedBill(input: $input) { success } }`,
        {
          as: 'group',
          variables: { input: { accountNumber: samples.depotAccountNumber, billingDocumentId } },
        },
      );
    for (const { data } of [await ask(), await ask()])
      assert.equal(data.requestPrintedBill.success, true);
    const after = await asked(
      'group',
      `bill(id: "${billingDocumentId}") { ... on PeriodBasedDocumentType { printedCopyRequests } }`,
      samples.depotAccountNumber,
    );
    assert.deepEqual(after.bill.printedCopyRequests, ['2026-03-10']);
  });

  it('cannot be forecast without one of the last 60 days', async () => {
    const forecast = async () => {
      const { accountNumber } = platform.viewer('plain').samples;
      const { data } = await platform.ask(
        `query($accountNumber: String!) { balanceForecast(accountNumber: $accountNumber) {
          availability { isAvailable unavailabilityReason } } }`,
        { as: 'organization', variables: { accountNumber } },
      );
      return data.balanceForecast.availability;
    };
    assert.deepEqual(await forecast(), { isAvailable: true, unavailabilityReason: null });
    await platform.db.query.execute(sql`update billing.documents
      set issued_at = issued_at - interval '200 days' where issued_at > '2025-12-01'`);
    assert.deepEqual(await forecast(), {
      isAvailable: false,
      unavailabilityReason: 'NO_BILL_ISSUED_IN_LAST_60_DAYS',
    });
  });
});
