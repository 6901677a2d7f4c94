import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { testNow } from '../../../../test/support/database.ts';
import { givePermissionsToFew } from '../../../../test/support/permissions.ts';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';

const frame = `identifier status title validFrom validTo signedAt rescindedAt cancelledAt
  lifecycle { versionReference effectiveFrom } subject { number }
  party { __typename ... on AccountType { number } ... on BusinessType { id } }
  terms { identifier type
    ... on BespokeRateConfigurationType { schedules { supplyPointIdentifier productCode validFrom
      validTo items { pricePerUnit rateSpecificationCode } } }
    ... on ContractedVolumeConfigurationType { periods { marketName value } } }`;
const list = `query($filters: ContractFiltersInput!) { contracts(filters: $filters) { ${frame} } }`;
const one = (field: string) => `query($accountNumber: String, $identifier: String, $version: Int) {
  contract: ${field}(accountNumber: $accountNumber, identifier: $identifier, version: $version) {
    ${frame} } }`;
const [ofAccount, ofBusiness] = [one('accountContract'), one('businessContract')];
const journey = `query($number: String!) { contractCreationJourney(number: $number) {
  status contractDetails { identifier status subject { number } } } }`;

type Term = {
  type: string;
  identifier: string;
  schedules: { items: { rateSpecificationCode: string; pricePerUnit: string }[] }[];
};

describe('contracts', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    await givePermissionsToFew(platform, [
      'CAN_QUERY_CONTRACTS',
      'CAN_QUERY_CONTRACT_JOURNEYS',
      'CAN_VIEW_ACCOUNT_NUMBER',
    ]);
  });
  after(() => platform.close());

  const given = (name: string) => platform.viewer('organization').samples[name] ?? '';
  const ask = (document: string, variables: object, as = 'organization') =>
    platform.ask(document, { as, variables: { ...variables } });
  const answerTo = async (document: string, variables: object, as = 'organization') => {
    const { data, errors } = await ask(document, variables, as);
    assert.equal(errors, undefined, JSON.stringify(errors));
    return data.contract ?? data.contracts;
  };
  const codesOf = async (document: string, variables: object, as = 'organization') =>
    (await ask(document, variables, as)).codes;
  const group = () => ({ identifier: given('businessContractIdentifier') });

  /** Every contract of the town, asked for by its party; nothing here changes them. */
  const everyContract = async () => {
    const { accountNumbers } = platform.viewer('organization');
    const parties = [
      ...accountNumbers.map((account) => `{account: "${account}"}`),
      ...[1, 2, 3, 4].map((business) => `{business: ${business}}`),
    ];
    const document = parties.map(
      (party, place) => `p${place}: contracts(filters: {party: ${party}}) { ...Frame }`,
    );
    allContracts ??= platform.ask(
      `{ ${document.join('\n')} } fragment Frame on Contract { ${frame} }`,
      { as: 'organization' },
    );
    const { data, errors } = await allContracts;
    assert.equal(errors, undefined, JSON.stringify(errors));
    return Object.values(data).flat() as Awaited<ReturnType<typeof answerTo>>[];
  };
  let allContracts: ReturnType<TestPlatform['ask']> | undefined;

  it('stand in every way that there is, and each as its dates say', async () => {
    const all = await everyContract();
    const statuses = new Set(all.map(({ status }: { status: string }) => status));
    assert.equal(statuses.size, 8, [...statuses].join(', '));
    for (const { identifier, status, validFrom, validTo, signedAt, ...ends } of all) {
      const hasBegun = Date.parse(validFrom) <= Date.parse(testNow);
      const isOver = validTo !== null && Date.parse(validTo) <= Date.parse(testNow);
      assert.equal(status === 'RESCINDED', ends.rescindedAt !== null, identifier);
      if (status === 'ACTIVE') assert.ok(hasBegun && !isOver && signedAt, identifier);
      if (status === 'PENDING') assert.ok(!hasBegun && signedAt, identifier);
      if (status === 'EXPIRED') assert.ok(isOver && !ends.cancelledAt, identifier);
      if (status === 'TERMINATED') assert.ok(isOver && ends.cancelledAt, identifier);
      if (status === 'JOURNEY_IN_PROGRESS') assert.equal(signedAt, null, identifier);
    }
  });

  it('are found by identifier as they are in the list, by the kind of their party', async () => {
    for (const contract of await everyContract()) {
      const { identifier, party } = contract;
      const [right, wrong] =
        party.__typename === 'AccountType' ? [ofAccount, ofBusiness] : [ofBusiness, ofAccount];
      assert.deepEqual(await answerTo(right, { identifier }), contract);
      assert.deepEqual(await codesOf(wrong, { identifier }), ['KT-CT-10003']);
    }
  });

  it('of a party begin the later the earlier they come', async () => {
    const business = await answerTo(list, { filters: { party: { business: 1 } } });
    const begins = business.map(({ validFrom }: { validFrom: string }) => validFrom);
    assert.ok(begins.length > 2);
    assert.deepEqual(begins, begins.toSorted().toReversed());
  });

  it('change with their versions', async () => {
    const [first, second] = [
      await answerTo(ofBusiness, { ...group(), version: 1 }),
      await answerTo(ofBusiness, { ...group(), version: 2 }),
    ];
    assert.deepEqual(await answerTo(ofBusiness, group()), second);
    assert.ok(first.lifecycle.effectiveFrom < second.lifecycle.effectiveFrom);
    assert.equal(first.lifecycle.effectiveFrom, first.validFrom);
    assert.equal(first.subject.length + 1, second.subject.length);
    const termsOf = ({ terms }: { terms: Term[] }) => terms.map(({ identifier }) => identifier);
    assert.deepEqual(termsOf(first), termsOf(second));
    assert.notDeepEqual(first.terms, second.terms);
    for (const version of [0, -1, 3, 2_147_483_647]) {
      assert.deepEqual(await codesOf(ofBusiness, { ...group(), version }), ['KT-CT-10003']);
    }
  });

  it('state the rates that were promised for each supply point', async () => {
    const fixed = (await everyContract()).flatMap(({ terms }: { terms: Term[] }) =>
      terms.filter(({ type }) => type === 'BESPOKE_RATES'),
    );
    assert.ok(fixed.length > 5);
    for (const { schedules } of fixed) {
      assert.ok(schedules.length > 0);
      for (const { items } of schedules) {
        const bands = items.map(
          (item: { rateSpecificationCode: string }) => item.rateSpecificationCode,
        );
        assert.ok(bands.length > 1 && bands.includes('STANDING_CHARGE'), bands.join(', '));
        assert.equal(new Set(bands).size, bands.length);
      }
    }
    // Traced by hand through the tables: the rate of the tariff at the moment it was promised.
    const { rows } = (await platform.db.query.execute(sql`
      select r.pence_excl_vat::float8::text as price from agreements.contracts c
      join agreements.contract_agreements l on l.contract_id = c.id
      join agreements.agreements a on a.id = l.agreement_id
      join metering.meter_points p on p.id = a.meter_point_id and p.fuel = 'ELECTRICITY'
      join products.tariff_rates r on r.tariff_id = a.tariff_id and r.band = 'STANDARD'
        and coalesce(r.payment_method, a.payment_method) = a.payment_method
        and r.valid_from <= a.rates_agreed_at
        and coalesce(r.valid_to, 'infinity') > a.rates_agreed_at
      where c.identifier = ${given('contractIdentifier')}`)) as { rows: { price: string }[] };
    const { terms } = await answerTo(ofAccount, { identifier: given('contractIdentifier') });
    const [rates] = terms.filter(({ type }: Term) => type === 'BESPOKE_RATES');
    const [electricity] = rates.schedules.filter(
      (each: { supplyPointIdentifier: string }) => each.supplyPointIdentifier.length === 13,
    );
    assert.deepEqual(
      rows.map(({ price }) => price),
      electricity.items
        .filter(
          (item: { rateSpecificationCode: string }) => item.rateSpecificationCode === 'STANDARD',
        )
        .map((item: { pricePerUnit: string }) => item.pricePerUnit),
    );
  });

  it('are asked for by account and identifier together where both agree', async () => {
    const accountNumber = given('contractAccountNumber');
    const identifier = given('contractIdentifier');
    const both = await answerTo(ofAccount, { accountNumber, identifier });
    assert.deepEqual(await answerTo(ofAccount, { accountNumber }), both);
    assert.deepEqual(await answerTo(ofAccount, { accountNumber: '', identifier }), both);
    const other = given('closedContractAccountNumber');
    assert.deepEqual(await codesOf(ofAccount, { accountNumber: other, identifier }), [
      'KT-CT-10003',
    ]);
    assert.deepEqual(await codesOf(ofAccount, { accountNumber: '', identifier: '' }), [
      'KT-CT-10005',
    ]);
  });

  it('of others look like none at all', async () => {
    const foreign = { accountNumber: given('closedContractAccountNumber') };
    const closed = await answerTo(ofAccount, foreign);
    const alike = async (document: string, theirs: object, none: object, code: string) => {
      const [a, b] = [await ask(document, theirs, 'few'), await ask(document, none, 'few')];
      assert.deepEqual(a.codes, [code]);
      assert.deepEqual(a.errors, b.errors);
    };
    await alike(ofAccount, foreign, { accountNumber: 'A-00000000' }, 'KT-CT-10006');
    const { identifier } = closed;
    await alike(ofAccount, { identifier }, { identifier: '00000000' }, 'KT-CT-10003');
    await alike(ofBusiness, group(), { identifier: '00000000' }, 'KT-CT-10003');
    const number = given('contractJourneyNumber');
    await alike(journey, { number }, { number: 'J-00000000' }, 'KT-CT-10017');
    for (const party of [
      { account: foreign.accountNumber },
      { account: 'A-00000000' },
      { business: Number(given('contractBusinessId')) },
      { business: 999_999 },
    ]) {
      assert.deepEqual(await answerTo(list, { filters: { party } }, 'few'), []);
    }
    const own = { accountNumber: given('contractAccountNumber') };
    assert.deepEqual(await answerTo(ofAccount, own, 'few'), await answerTo(ofAccount, own));
  });

  it('of a business show what one site sees of them to whoever reaches that site', async () => {
    const { subject } = await answerTo(ofBusiness, group());
    const [site] = subject;
    await platform.db.query.execute(sql`
      insert into accounts.account_grants (account_id, grantee_kind, grantee_id)
      select a.id, 'organization', o.id from accounts.accounts a, identity.organizations o
      where a.number = ${site.number} and o.name = 'Kettlewatch'`);
    const seen = await answerTo(ofBusiness, group(), 'few');
    assert.deepEqual(seen.subject, [site]);
    const pointsOf = async () => {
      const { rows } = (await platform.db.query.execute(sql`
        select p.identifier from agreements.agreements g
        join accounts.accounts a on a.id = g.account_id
        join metering.meter_points p on p.id = g.meter_point_id where a.number = ${site.number}`)) as {
        rows: { identifier: string }[];
      };
      return new Set(rows.map(({ identifier }) => identifier));
    };
    const points = await pointsOf();
    const [rates] = seen.terms.filter(({ type }: Term) => type === 'BESPOKE_RATES');
    for (const { supplyPointIdentifier } of rates.schedules) {
      assert.ok(points.has(supplyPointIdentifier));
    }
    assert.equal((await answerTo(list, { filters: { party: { business: 4 } } }, 'few')).length, 1);
    const { data } = await ask(journey, { number: given('contractJourneyNumber') }, 'few');
    assert.deepEqual(data.contractCreationJourney.contractDetails.subject, [site]);
    assert.deepEqual(platform.faults, []);
  });

  it('move on with time', async () => {
    const statusOf = async (identifier: string, document = ofAccount) => {
      const { data } = await platform.ask(document, {
        token: await tokenNow(platform),
        variables: { identifier },
      });
      return data.contract.status;
    };
    const { rows } = (await platform.db.query.execute(sql`
      select c.identifier, coalesce(c.valid_to, c.valid_from)::text as turn from agreements.contracts c
      where c.identifier = ${given('contractIdentifier')}`)) as {
      rows: { identifier: string; turn: string }[];
    };
    const [plain] = rows;
    assert.ok(plain);
    const waiting = given('waitingContractJourneyNumber');
    assert.equal(await statusOf(plain.identifier), 'ACTIVE');
    platform.clock.advance('P60D');
    assert.equal(await statusOf(plain.identifier), 'EXPIRED');
    const renewal = await platform.ask(
      '{ contracts(filters: {party: {business: 3}}) { status signedAt } }',
      { token: await tokenNow(platform) },
    );
    // The renewal that was in progress has been waited for too long; its contract still waits.
    assert.equal(renewal.data.contracts[0].status, 'JOURNEY_IN_PROGRESS');
    const { data } = await platform.ask(journey, {
      token: await tokenNow(platform),
      variables: { number: waiting },
    });
    assert.equal(data.contractCreationJourney.status, 'STALLED');
    platform.clock.set(testNow);
  });
});

async function tokenNow(platform: TestPlatform): Promise<string> {
  const { organizationSecretKey } = platform.viewer('organization');
  const { data } = await platform.ask(
    'mutation($input: ObtainJSONWebTokenInput!) { obtainKrakenToken(input: $input) { token } }',
    { variables: { input: { organizationSecretKey } } },
  );
  return data.obtainKrakenToken.token;
}
