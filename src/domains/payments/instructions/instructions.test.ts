import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';

describe('what payments are taken from', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  it('counts', async () => {
    const { rows } = (await platform.db.query.execute(sql`
      select i.kind, m.end_code, count(*)::int as n, min(first_collected_on)::text as f from payments.instructions i left join payments.mandates m on m.instruction_id = i.id group by 1, 2 order by 1, 2`)) as unknown as {
      rows: Record<string, unknown>[];
    };
    console.table(rows);
    const number = platform.viewer('household').samples.accountNumber ?? '';
    const a = await platform.ask(
      `query($n: String!) { account(accountNumber: $n) {
      canChangePayments directDebitInstructions(first: 5) { totalCount edges { node { id accountHolder iban maskedIban sortCode status owners { accountUser { givenName } business { name } lead { number } } } } }
      paymentMethods(first: 5) { edges { node { id instructionType cardNumber cardPaymentNetwork cardType iban sortCode status vendor validFrom bankCode accountType supplementaryLedger { ledgerType } } } }
      ledgers { number acceptsPayments currentDirectDebitInstructionInvalidatedWithVendor paymentPreferences(first: 9) { edges { node { __typename ... on PreferredInstruction { forPaymentsAfter status paymentMethod { id } } ... on UserManagedPayment { forPaymentsAfter } } } } usablePaymentInstructions(first: 3) { totalCount } }
    } }`,
      { as: 'household', variables: { n: number } },
    );
    console.log(JSON.stringify(a, null, 1));
    assert.deepEqual(a.codes, []);
    assert.deepEqual(platform.faults, []);
  });
});
