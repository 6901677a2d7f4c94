import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import {
  demoBankAccount,
  demoCardReference,
  demoStolenCardReference,
} from '../../../demo/payment-details.ts';
import { instructionById } from './instructions.store.ts';
import { bankAccountOf, renewDetailKey } from './keys.actions.ts';

const setUpDocument = `mutation($input: SetUpDirectDebitInstructionInput!) {
  setUpDirectDebitInstruction(input: $input) { paymentInstruction { id status maskedIban } } }`;
const storeDocument = `mutation($input: StorePaymentInstructionInput!) {
  storePaymentInstruction(input: $input) { paymentInstruction { id status cardNumber } } }`;
const endDocument = `mutation($input: InvalidatePaymentInstructionInput!) {
  invalidatePaymentInstruction(input: $input) { instruction { id } } }`;
const preferDocument = `mutation($input: SetPaymentPreferenceInput!) {
  setPaymentPreference(input: $input) { accountNumber } }`;
const stateDocument = `query($n: String!) { account(accountNumber: $n) {
  canChangePayments
  ledgers(includeDebtLedgers: false) { id number ledgerType
    currentDirectDebitInstructionInvalidatedWithVendor
    usablePaymentInstructions(first: 10) { edges { node { id instructionType status } } }
    paymentPreferences(first: 20) { edges { node { __typename
      ... on PreferredInstruction { forPaymentsAfter status paymentMethod { id } }
      ... on UserManagedPayment { forPaymentsAfter } } } } } } }`;

interface LedgerState {
  readonly id: string;
  readonly number: string;
  readonly ledgerType: string;
  readonly usablePaymentInstructions: {
    readonly edges: readonly { node: { id: string; status: string } }[];
  };
  readonly paymentPreferences: {
    readonly edges: readonly {
      node: {
        __typename: string;
        status?: string;
        forPaymentsAfter: string;
        paymentMethod?: { id: string };
      };
    }[];
  };
}

describe('what payments are taken from', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  let number = '';
  beforeEach(() => {
    number = platform.viewer('plain').samples.accountNumber ?? '';
  });
  const main = async (): Promise<LedgerState> => {
    const answer = await platform.ask(stateDocument, { as: 'plain', variables: { n: number } });
    assert.deepEqual(answer.codes, []);
    const { account } = answer.data as unknown as { account: { ledgers: LedgerState[] } };
    const ledger = account.ledgers.find(({ ledgerType }) => ledgerType === 'MAIN');
    assert.ok(ledger);
    return ledger;
  };
  const usable = async () =>
    (await main()).usablePaymentInstructions.edges.map(({ node }) => Number(node.id));
  const setUp = async (key: string, input: Record<string, unknown> = {}) => {
    const { sortCode, accountNumber } = demoBankAccount(key);
    const answer = await platform.ask(setUpDocument, {
      as: 'plain',
      variables: {
        input: {
          accountNumber: number,
          ledgerId: (await main()).id,
          validFrom: platform.clock.now().toString(),
          bankDetails: { accountHolder: 'Plain Payer', accountNumber, branchCode: sortCode },
          ...input,
        },
      },
    });
    const data = answer.data as unknown as {
      setUpDirectDebitInstruction?: { paymentInstruction: { id: string; status: string } } | null;
    };
    return { ...answer, made: data?.setUpDirectDebitInstruction?.paymentInstruction };
  };
  const rowsOf = async (statement: ReturnType<typeof sql>) => {
    const { rows } = (await platform.db.query.execute(statement)) as unknown as {
      rows: Record<string, unknown>[];
    };
    return rows;
  };

  it('is one Direct Debit at a time: a new one ends the one before, and is not lodged yet', async () => {
    const [former] = await usable();
    const { codes, made } = await setUp('another account');
    assert.deepEqual(codes, []);
    assert.equal(made?.status, 'PROVISIONAL');
    assert.deepEqual(await usable(), [Number(made?.id)]);
    const [mandate] = await rowsOf(sql`
      select lodged_on, end_code, reference from payments.mandates where instruction_id = ${Number(made?.id)}`);
    assert.equal(mandate?.lodged_on, null);
    assert.match(String(mandate?.reference), /^[0-9A-Z]{6,18}$/);
    const [ended] = await rowsOf(
      sql`select end_code from payments.mandates where instruction_id = ${former ?? 0}`,
    );
    assert.equal(ended?.end_code, 'INVALIDATED');
    const again = await setUp('another account');
    assert.equal(again.made?.id, made?.id);
    const last = (await main()).paymentPreferences.edges.at(-1)?.node;
    assert.deepEqual([last?.paymentMethod?.id, last?.status], [made?.id, 'CURRENT']);
  });

  it('is set up once by requests that come together', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => setUp('asked for at once')));
    assert.equal(new Set(answers.map(({ made }) => made?.id)).size, 1);
    assert.deepEqual(await usable(), [Number(answers[0]?.made?.id)]);
  });

  it('refuses bank details that cannot be right, and writes nothing', async () => {
    const [{ count: countBefore }] = (await rowsOf(
      sql`select count(*)::int as count from payments.instructions`,
    )) as [{ count: number }];
    const details = {
      accountHolder: 'Plain Payer',
      accountNumber: '66374903',
      branchCode: '089020',
    };
    const wrong: [Record<string, unknown>, string][] = [
      [{ ...details, accountNumber: '66374904' }, 'accountNumber'],
      [{ ...details, branchCode: '77-34-50', accountNumber: '00000000' }, ''],
      [{ ...details, accountHolder: '12' }, 'accountHolder'],
      [{ ...details, iban: 'GB09FELL08902066374903' }, 'iban'],
      [{ accountHolder: 'Plain Payer', iban: 'DE89370400440532013000' }, 'iban'],
      [{ ...details, bankCode: 'XXXX' }, 'bankCode'],
      [{ ...details, accountType: 'SAVINGS' }, 'accountType'],
      [{ accountHolder: 'Plain Payer' }, 'branchCode'],
    ];
    for (const [bankDetails, argument] of wrong) {
      const { codes, text } = await setUp('', { bankDetails });
      assert.deepEqual(codes, ['KT-CT-3940'], JSON.stringify(bankDetails));
      assert.ok(text.includes(argument));
      assert.equal(text.includes('66374904'), false);
    }
    const [{ count }] = (await rowsOf(
      sql`select count(*)::int as count from payments.instructions`,
    )) as [{ count: number }];
    assert.equal(count, countBefore);
    const given = await setUp('', {
      bankDetails: { accountHolder: 'Plain Payer', iban: 'GB09FELL08902066374903' },
    });
    assert.deepEqual(given.codes, []);
  });

  it('refuses a day before today, and one more than a year ahead', async () => {
    const now = platform.clock.now();
    for (const validFrom of [now.subtract({ hours: 48 }), now.add({ hours: 24 * 400 })]) {
      const { codes } = await setUp('some other day', { validFrom: validFrom.toString() });
      assert.deepEqual(codes, ['KT-CT-1605']);
    }
  });

  it('goes over to one that begins later when it does', async () => {
    const [current] = await usable();
    const validFrom = platform.clock.now().add({ minutes: 20 });
    const { made } = await setUp('in a while', { validFrom: validFrom.toString() });
    assert.deepEqual(await usable(), [current]);
    platform.clock.set(validFrom);
    assert.deepEqual(await usable(), [Number(made?.id)]);
  });

  it('is ended by the customer, once, and the ledger is paid otherwise', async () => {
    const [id] = await usable();
    for (const _time of [1, 2]) {
      const { codes, data } = await platform.ask(endDocument, {
        as: 'plain',
        variables: { input: { accountNumber: number, id: String(id) } },
      });
      assert.deepEqual(codes, []);
      assert.equal(JSON.stringify(data).includes(`"id":${id}`), true);
    }
    assert.deepEqual(await usable(), []);
    const last = (await main()).paymentPreferences.edges.at(-1)?.node;
    assert.equal(last?.__typename, 'UserManagedPayment');
  });

  it('takes a card once, and none that is listed, expired or another account’s', async () => {
    const store = (vendorReference: string, as = 'plain', ledgerId: string | null = null) =>
      platform.ask(storeDocument, {
        as,
        variables: {
          input: {
            accountNumber: platform.viewer(as).samples.accountNumber,
            instructionType: 'CARD',
            validFrom: platform.clock.now().toString(),
            vendorReference,
            ledgerId,
          },
        },
      });
    const reference = demoCardReference('plain payer', 2038);
    const first = await store(reference);
    assert.deepEqual(first.codes, []);
    assert.equal((await store(reference)).text, first.text);
    for (const none of [
      demoStolenCardReference,
      demoCardReference('plain payer', 2020),
      platform.viewer('household').samples.cardReference ?? '',
    ]) {
      assert.deepEqual((await store(none)).codes, ['KT-CT-1605'], none);
    }
    assert.deepEqual((await store(reference, 'household')).codes, ['KT-CT-1605']);
    // The ledger of a prepayment meter is filled by top-ups.
    const [meter] = await rowsOf(sql`select l.id, l.number from billing.ledgers l
      join accounts.accounts a on a.id = l.account_id
      where l.meter_id is not null and a.number = ${platform.viewer('prepay').samples.accountNumber}`);
    assert.deepEqual((await store('pm_x', 'prepay', String(meter?.id))).codes, ['KT-CT-3979']);
    const hosted = await platform.ask(
      `mutation($input: GetHostedUrlForNewPaymentInstructionInput!) {
        getHostedUrlForNewPaymentInstruction(input: $input) { url } }`,
      {
        as: 'prepay',
        variables: {
          input: {
            accountNumber: platform.viewer('prepay').samples.accountNumber,
            ledgerNumber: meter?.number,
            instructionType: 'CARD',
          },
        },
      },
    );
    assert.deepEqual(hosted.codes, ['KT-CT-3979']);
  });

  it('is chosen for a day to come, on the day of the week of a weekly payment', async () => {
    const ledger = await main();
    const { made } = await setUp('chosen later');
    const prefer = (paymentMethod: string, fromDate: string) =>
      platform.ask(preferDocument, {
        as: 'plain',
        variables: {
          input: { accountNumber: number, paymentMethod, ledgerNumbers: [ledger.number], fromDate },
        },
      });
    const today = platform.clock.now().toZonedDateTimeISO('Europe/London').toPlainDate();
    assert.deepEqual((await prefer('USER_MANAGED', today.add({ days: 1 }).toString())).codes, [
      'KT-CT-3968',
    ]);
    assert.deepEqual((await prefer('USER_MANAGED', today.add({ days: 400 }).toString())).codes, [
      'KT-CT-1605',
    ]);
    const monday = today.add({ days: 21 - today.dayOfWeek + 1 });
    await platform.db.query.execute(sql`insert into payments.schedules
      (ledger_id, account_id, method, reason, trigger, frequency, payment_day, amount_pence, is_variable, valid_from, valid_to, created_at)
      select id, account_id, 'DIRECT_DEBIT', 'GENERAL_ACCOUNT_PAYMENT', 'REGULAR', 'WEEKLY', 1, 500, false, current_date - 4000, '2099-01-01', now()
      from billing.ledgers where number = ${ledger.number}`);
    assert.deepEqual((await prefer('USER_MANAGED', monday.add({ days: 1 }).toString())).codes, [
      'KT-CT-3969',
    ]);
    assert.deepEqual((await prefer('USER_MANAGED', monday.toString())).codes, []);
    const last = (await main()).paymentPreferences.edges.at(-1)?.node;
    assert.equal(last?.__typename, 'UserManagedPayment');
    assert.deepEqual(await usable().then((ids) => ids.includes(Number(made?.id))), true);
    const foreign = platform.viewer('household').samples.directDebitId ?? '';
    assert.deepEqual((await prefer(foreign, monday.toString())).codes, ['KT-CT-3967']);
  });

  it('is not set up where nobody is left who could own it, or no ledger that takes it', async () => {
    const home = platform.viewer('driver').samples.accountNumber ?? '';
    const { sortCode, accountNumber } = demoBankAccount('nobody');
    const details = { accountHolder: 'Nobody Left', accountNumber, sortCode };
    const create = () =>
      platform.ask(
        `mutation($input: CreateDirectDebitInstructionInput!) {
          createDirectDebitInstruction(input: $input) { directDebitInstruction { id } } }`,
        {
          as: 'organization',
          variables: { input: { accountNumber: home, directDebitInstruction: details } },
        },
      );
    const [ledger] = await rowsOf(sql`select l.id from billing.ledgers l
      join accounts.accounts a on a.id = l.account_id where a.number = ${home} and l.kind = 'MAIN'`);
    await platform.db.query.execute(
      sql`update billing.ledgers set kind = 'GOODS' where id = ${Number(ledger?.id)}`,
    );
    assert.deepEqual((await create()).codes, ['KT-CT-3979']);
    await platform.db.query.execute(
      sql`update billing.ledgers set kind = 'MAIN' where id = ${Number(ledger?.id)}`,
    );
    await platform.db.query.execute(sql`delete from accounts.account_user_roles
      where account_id = (select id from accounts.accounts where number = ${home})`);
    const input = {
      accountNumber: home,
      ledgerId: String(ledger?.id),
      validFrom: platform.clock.now().toString(),
      bankDetails: { accountHolder: 'Nobody Left', accountNumber, branchCode: sortCode },
    };
    const { codes } = await platform.ask(setUpDocument, {
      as: 'organization',
      variables: { input },
    });
    assert.deepEqual(codes, ['KT-CT-3971']);
  });

  it('is sealed anew by a new key, and nothing of it leaves', async () => {
    const { sortCode, accountNumber } = demoBankAccount('household-everything');
    const before = await platform.db.read(instructionById, 1);
    await renewDetailKey(platform.db, platform.clock);
    const renewed = await platform.db.read(instructionById, 1);
    assert.ok(before && renewed);
    assert.notDeepEqual(
      Buffer.from(renewed.sealedDetails ?? []),
      Buffer.from(before.sealedDetails ?? []),
    );
    assert.equal(renewed.fingerprint, before.fingerprint);
    for (const row of [before, renewed]) {
      assert.deepEqual(await bankAccountOf(platform.db, row), { sortCode, accountNumber });
    }
    const household = platform.viewer('household').samples.accountNumber ?? '';
    const { text } = await platform.ask(
      `query($n: String!) { account(accountNumber: $n) { paymentMethods(first: 10) { edges { node {
        id iban sortCode cardNumber maskedAccountIdentifier bankCode } } }
        directDebitInstructions(first: 10) { edges { node { iban maskedIban sortCode
          lastFourDigitsOfAccountNumber maskedAccountIdentifier } } } } }`,
      { as: 'household', variables: { n: household } },
    );
    assert.ok(text.includes(accountNumber.slice(4)));
    assert.equal(text.includes(accountNumber), false);
    assert.equal(text.includes(sortCode), false);
    // Nor does it stand anywhere in the database in the clear.
    const tables = await rowsOf(sql`select format('%I.%I', table_schema, table_name) as name
      from information_schema.tables where table_schema = 'payments' and table_type = 'BASE TABLE'`);
    for (const { name } of tables) {
      const found = await rowsOf(
        sql.raw(`select 1 from ${String(name)} t where t::text like '%${accountNumber}%'`),
      );
      assert.deepEqual(found, [], String(name));
    }
  });
});

describe('bank details that anybody may have checked', () => {
  it('are checked 65 times a minute for an address', async () => {
    const platform = await startTestPlatform();
    const ask = async () =>
      (await platform.ask('{ bankDetailsValidation(iban: "GB09FELL08902066374903") { areValid } }'))
        .codes;
    try {
      for (let time = 1; time <= 65; time += 1) assert.deepEqual(await ask(), [], String(time));
      assert.deepEqual(await ask(), ['KT-CT-1199']);
    } finally {
      await platform.close();
    }
  });
});
