import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { rollOver, rollOverJob } from './rollovers.actions.ts';

const switchTo = `mutation($input: InitiateProductSwitchInput!) {
  initiateProductSwitch(input: $input) { productCode switchDate } }`;
const takeBack = `mutation($input: RevokeAgreementInput!) {
  revokeAgreement(input: $input) { account { number } } }`;
const everything = `query($accountNumber: String!) { account(accountNumber: $accountNumber) {
  marketSupplyAgreements(first: 100) { edges { node { id isActive isRevoked validFrom validTo
    agreedTo terminatedAt params product { code } supplyPoint { externalIdentifier } } } } } }`;

interface Seen {
  readonly id: string;
  readonly isRevoked: boolean;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly agreedTo: string | null;
  readonly terminatedAt: string | null;
  readonly params: string;
  readonly product: { readonly code: string };
  readonly supplyPoint: { readonly externalIdentifier: string };
}

describe('a switch of product', () => {
  let platform: TestPlatform;
  let token: string;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    await signIn();
  });
  after(() => platform.close());

  /** Tokens last an hour, and the clock is moved. */
  const signIn = async () => {
    const { organizationSecretKey } = platform.viewer('organization');
    const { data } = await platform.ask(
      'mutation($k: String!) { obtainKrakenToken(input: {organizationSecretKey: $k}) { token } }',
      { variables: { k: organizationSecretKey } },
    );
    token = data.obtainKrakenToken.token;
  };
  const sampleOf = (name: string) => platform.viewer('organization').samples[name] ?? '';
  const plain = () => sampleOf('plainAccountNumber');
  const inDays = (days: number) => todayInLondon(platform.clock).add({ days }).toString();
  const productId = async (code: string) => {
    const { data } = await platform.ask(
      'query { a: availableProducts(marketName: "GBR_ELECTRICITY") { id code } }',
      { token },
    );
    return data.a.find((each: { code: string }) => each.code === code)?.id as string;
  };
  const ask = (document: string, input: Record<string, unknown>) =>
    platform.ask(document, { token, variables: { input } });
  const agreementsOf = async (accountNumber: string): Promise<Seen[]> => {
    const { data } = await platform.ask(everything, { token, variables: { accountNumber } });
    const { edges } = data.account.marketSupplyAgreements;
    return edges.map(({ node }: { node: Seen }) => node);
  };
  /** What is not revoked, by meter point, after having checked that it has no gap or overlap. */
  const linesOf = async (accountNumber: string): Promise<Map<string, Seen[]>> => {
    const live = (await agreementsOf(accountNumber)).filter(({ isRevoked }) => !isRevoked);
    const lines = Map.groupBy(live, ({ supplyPoint }) => supplyPoint.externalIdentifier);
    for (const line of lines.values()) {
      line.forEach(({ validTo }, place) => {
        const next = line[place + 1];
        if (next) assert.equal(validTo, next.validFrom);
      });
    }
    return lines;
  };

  it('ends what was in force, once, however often it is asked for at the same moment', async () => {
    const former = await linesOf(plain());
    const input = {
      accountNumber: plain(),
      quotedProductId: await productId('FIX-24M-25-10-11'),
      switchDate: inDays(5),
    };
    const answers = await Promise.all([1, 2, 3].map(() => ask(switchTo, input)));
    for (const { data, errors } of answers) {
      assert.equal(errors, undefined);
      assert.deepEqual(data.initiateProductSwitch, {
        productCode: 'FIX-24M-25-10-11',
        switchDate: inDays(5),
      });
    }
    const lines = await linesOf(plain());
    assert.equal(lines.size, 2);
    for (const [identifier, line] of lines) {
      const before = former.get(identifier) ?? [];
      assert.equal(line.length, before.length + 1);
      const [ended, begun] = line.slice(-2);
      assert.equal(ended?.terminatedAt, begun?.validFrom);
      assert.equal(begun?.product.code, 'FIX-24M-25-10-11');
      assert.equal(begun?.validTo, begun?.agreedTo);
      // Within 49 days of its end an agreement can be left without a fee.
      assert.equal(JSON.parse(ended?.params ?? '').exitFeesPence, undefined);
    }
    assert.deepEqual(
      (
        await platform.ask('query($n: String!) { agreementRollover(number: $n) { status } }', {
          token,
          variables: { n: sampleOf('rolloverNumber') },
        })
      ).data,
      { agreementRollover: { status: 'REVOKED' } },
    );
  });

  it('is undone by taking the new agreement back: the former goes on as it was agreed', async () => {
    for (const line of (await linesOf(plain())).values()) {
      const [ended, begun] = line.slice(-2);
      const input = { accountNumber: plain(), agreementId: begun?.id, reason: 'Thought again' };
      for (const again of [1, 2]) {
        const { data, errors } = await ask(takeBack, input);
        assert.equal(errors, undefined, String(again));
        assert.equal(data.revokeAgreement.account.number, plain());
      }
      const identifier = begun?.supplyPoint.externalIdentifier ?? '';
      const restored = (await linesOf(plain())).get(identifier)?.at(-1);
      assert.equal(restored?.id, ended?.id);
      assert.equal(restored?.validTo, restored?.agreedTo);
      assert.equal(restored?.terminatedAt, null);
      const gone = (await agreementsOf(plain())).find(({ id }) => id === begun?.id);
      assert.deepEqual(
        [gone?.isRevoked, JSON.parse(gone?.params ?? '').reason],
        [true, 'Thought again'],
      );
    }
  });

  it('out of a fixed term before its last 49 days leaves a fee to be charged', async () => {
    const { rows } = (await platform.db.query.execute(`
      select a.number from accounts.accounts a join agreements.agreements g on g.account_id = a.id
      join products.products p on p.id = g.product_id
      where p.code = 'FIX-12M-25-01-14' and g.valid_to > '2026-06-01' and not g.is_revoked
      limit 1`)) as unknown as { rows: { number: string }[] };
    const accountNumber = rows[0]?.number ?? '';
    const quotedProductId = await productId('VAR-22-11-01');
    const input = { accountNumber, quotedProductId, switchDate: inDays(0) };
    assert.equal((await ask(switchTo, input)).errors, undefined);
    const lines = [...(await linesOf(accountNumber)).values()].map((line) => line.slice(-2));
    const fees = lines.map(([ended, begun]) => {
      assert.equal(begun?.product.code, 'VAR-22-11-01');
      const feesPence = JSON.parse(ended?.params ?? '').exitFeesPence;
      assert.equal(feesPence, ended?.product.code === 'FIX-12M-25-01-14' ? 5_000 : undefined);
      return feesPence;
    });
    assert.ok(fees.includes(5_000));
    // The switch is done; onto the same prices once more there is none.
    const later = { ...input, switchDate: inDays(1) };
    assert.deepEqual((await ask(switchTo, later)).codes, ['KT-CT-1516']);
  });

  it('is refused, and nothing written, where it cannot be done', async () => {
    const fixed = await productId('FIX-24M-25-10-11');
    const before = await agreementsOf(plain());
    const refused = async (input: Record<string, unknown>, code: string) => {
      const valid = { accountNumber: plain(), quotedProductId: fixed, switchDate: inDays(2) };
      assert.deepEqual((await ask(switchTo, { ...valid, ...input })).codes, [code]);
    };
    await refused({ switchDate: inDays(-1) }, 'KT-CT-1507');
    for (const switchDate of [inDays(300), '2200-01-01', '9999-12-31', '0001-01-01']) {
      await refused({ switchDate }, 'KT-CT-1507');
    }
    for (const quotedProductId of ['0', 'x', '2147483647', '99999999999']) {
      await refused({ quotedProductId }, 'KT-CT-4624');
    }
    await refused({ quotedProductId: await productId('OUTGOING-VAR-24-10-26') }, 'KT-CT-4624');
    await refused({ accountNumber: 'A-00000000' }, 'KT-CT-4924');
    assert.deepEqual(await agreementsOf(plain()), before);
  });

  it('into a time that somebody else has agreed on is refused by the database, with its code', async () => {
    const { accountNumber } = platform.viewer('household').samples;
    const before = await agreementsOf(accountNumber ?? '');
    await platform.db.query.execute(`
      insert into agreements.agreements (account_id, meter_point_id, product_id, tariff_id,
        payment_method, valid_from, valid_to, agreed_from, agreed_to, agreed_at, rates_agreed_at,
        params, created_at, updated_at)
      select 2, meter_point_id, product_id, tariff_id, payment_method, '2010-01-01', '2011-01-01',
        '2010-01-01', null, '2010-01-01', '2010-01-01', '{}', '2010-01-01', '2010-01-01'
      from agreements.agreements where id = 1`);
    await platform.db.query.execute(`
      update agreements.agreements set valid_to = '2070-01-01', agreed_to = '2070-01-01'
      where id = 2`);
    await platform.db.query.execute(`
      update agreements.agreements set valid_from = '2070-01-01', valid_to = '2071-01-01'
      where valid_from = '2010-01-01'`);
    const variable = await productId('VAR-22-11-01');
    const input = { accountNumber, quotedProductId: variable, switchDate: inDays(3) };
    assert.deepEqual((await ask(switchTo, input)).codes, ['KT-CT-1509']);
    await platform.db.query.execute(
      `delete from agreements.agreements where valid_from = '2070-01-01'`,
    );
    await platform.db.query.execute(
      'update agreements.agreements set valid_to = null, agreed_to = null where id = 2',
    );
    assert.deepEqual(await agreementsOf(accountNumber ?? ''), before);
    assert.deepEqual(platform.faults, []);
  });

  it('leaves no gap in the database either, whatever comes in whatever order', async () => {
    const random = seededRandom('halfhour switches in a row');
    const codes = ['FIX-24M-25-10-11', 'VAR-22-11-01', 'FIX-12M-25-01-14'];
    const ids = await Promise.all(codes.map(productId));
    for (let step = 0; step < 14; step += 1) {
      if (random.chance(0.25)) {
        platform.clock.advance({ hours: 24 * random.integer(5, 200) });
        await signIn();
      } else if (random.chance(0.4)) {
        const agreements = [...(await linesOf(plain())).values()].flat();
        const agreementId = random.pick(agreements).id;
        const { codes: raised } = await ask(takeBack, { accountNumber: plain(), agreementId });
        assert.ok(
          raised.every((code) => code === 'KT-CT-1502'),
          raised.join(),
        );
      } else {
        const switchDate = inDays(random.integer(0, 60));
        const input = { accountNumber: plain(), quotedProductId: random.pick(ids), switchDate };
        const { codes: raised } = await ask(switchTo, input);
        assert.ok(
          raised.every((code) => ['KT-CT-1507', 'KT-CT-1516', 'KT-CT-4624'].includes(code)),
          raised.join(),
        );
      }
      await rollOver(platform.db, platform.clock.now());
      const now = platform.clock.now().epochMilliseconds;
      for (const line of (await linesOf(plain())).values()) {
        const to = line.at(-1)?.validTo;
        assert.ok(!to || Date.parse(to) > now);
      }
    }
    assert.deepEqual(platform.faults, []);
  });

  it('is made by itself at the end of a term, once, by however many at the same moment', async () => {
    platform.clock.advance({ hours: 24 * 900 });
    await signIn();
    const now = platform.clock.now();
    const outcomes = await Promise.all([rollOver(platform.db, now), rollOver(platform.db, now)]);
    assert.ok(outcomes.some(({ begun }) => begun > 0));
    assert.equal((await rollOver(platform.db, now)).begun, 0);
    const { rows } = (await platform.db.query.execute(`
      select r.number, r.status, r.rolled_on_to_id, a.valid_to = f.valid_from as follows
      from agreements.agreement_rollovers r join agreements.agreements a on a.id = r.agreement_id
      left join agreements.agreements f on f.id = r.rolled_on_to_id
      where r.rollover_type <> 'CUSTOM' and r.status in ('DONE', 'PENDING', 'ERROR')`)) as unknown as {
      rows: { number: string; status: string; rolled_on_to_id: number; follows: boolean }[];
    };
    assert.ok(rows.length > 10);
    for (const { number, status, follows } of rows) {
      assert.deepEqual([status, follows], ['DONE', true], number);
    }
    const { data } = await platform.ask(
      'query($n: String!) { agreementRollover(number: $n) { status rolledOnTo { id isActive } } }',
      { token, variables: { n: rows.at(-1)?.number } },
    );
    assert.equal(data.agreementRollover.status, 'DONE');
    assert.deepEqual(platform.faults, []);
  });

  it('follows at the very midnight in London at which a term ends', async () => {
    const quotedProductId = await productId('VAR-22-11-01');
    await ask(switchTo, { accountNumber: plain(), quotedProductId, switchDate: inDays(1) });
    await platform.db.query.execute(`
      update agreements.agreements set valid_to = '2031-07-01T23:00:00Z',
        agreed_to = '2031-07-01T23:00:00Z'
      where valid_to is null and account_id = (select id from accounts.accounts
        where number = '${plain()}')`);
    const end = Temporal.Instant.from('2031-07-01T23:00:00Z');
    assert.ok(rollOverJob.schedule.next(end.subtract({ seconds: 1 })).equals(end));
    await platform.db.transaction((tx) => rollOverJob.run(tx, end));
    const lines = [...(await linesOf(plain())).values()];
    assert.equal(lines.length, 2);
    for (const line of lines) {
      const last = line.at(-1);
      assert.ok(end.equals(last?.validFrom ?? ''));
      assert.deepEqual([last?.product.code, last?.validTo], ['VAR-22-11-01', null]);
    }
    assert.deepEqual(platform.faults, []);
  });
});
