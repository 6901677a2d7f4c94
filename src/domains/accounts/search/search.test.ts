import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { likeness, resemblance } from './resemblance.rules.ts';
import { factsOf, normalised, readTerms, telephoneOf } from './search.rules.ts';

describe('texts that are searched', () => {
  it('lose case, accents, punctuation and spacing', () => {
    assert.equal(normalised('USER_NAME', '  Siân   O’Neill-Jones '), 'sian oneill jones');
    assert.equal(normalised('MPAN', '10 1234 5678 901'), '1012345678901');
    assert.equal(normalised('ACCOUNT_NUMBER', 'a-1b2c3d4e'), 'a1b2c3d4e');
    assert.equal(normalised('POSTCODE', 'ls14ab'), 'ls14ab');
    assert.equal(normalised('POSTCODE', 'nowhere'), null);
  });

  it('are the same however often they are normalised', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = normalised('BILLING_NAME', text);
        assert.equal(once === null ? null : normalised('BILLING_NAME', once), once);
      }),
    );
  });

  it('are British telephone numbers unless they say otherwise', () => {
    for (const typed of ['07700 900123', '+44 7700 900123', '0044 7700 900 123', '(07700) 900-123'])
      assert.equal(telephoneOf(typed), '+447700900123', typed);
    assert.equal(telephoneOf('+33 1 99 00 12 34'), '+33199001234');
    for (const typed of ['', 'none', '12', '07700']) assert.equal(telephoneOf(typed), null, typed);
  });

  it('are kept once', () => {
    const facts = factsOf([
      ['TELEPHONE', '07700 900123'],
      ['TELEPHONE', '+447700900123'],
      ['TELEPHONE', ''],
      ['USER_EMAIL', null],
    ]);
    assert.deepEqual(facts, [{ kind: 'TELEPHONE', text: '+447700900123', userId: null }]);
  });

  it('are refused where they cannot find anything, each by its name', () => {
    const { problems } = readTerms({ mpan: '12', user: 'x', telephoneNumber: 'abc', urn: 'U-100' });
    assert.deepEqual(problems.map(({ field }) => field).toSorted(), [
      'mpan',
      'telephoneNumber',
      'user',
    ]);
    assert.equal(readTerms({}).problems.length, 1);
  });
});

describe('the likeness of people', () => {
  const described = {
    givenName: 'Siân',
    familyName: 'Rees',
    email: 'sian@halfhour.example',
    mobile: '07700 900123',
    landline: '',
    dateOfBirth: Temporal.PlainDate.from('1980-04-05'),
  };
  const person = { ...described, alternativePhoneNumbers: [] };

  it('is whole where all agrees, and needs no more than is described', () => {
    assert.equal(likeness(described, person), 1);
    assert.equal(likeness(described, { ...person, landline: '+442079460123' }), 1);
  });

  it('falls with slips and with swapped days, and follows the weights', () => {
    const slipped = likeness({ ...described, familyName: 'Reese' }, person);
    assert.ok(slipped > 0.85 && slipped < 1, String(slipped));
    const dateOfBirth = Temporal.PlainDate.from('1980-05-04');
    assert.equal(likeness({ ...described, dateOfBirth }, person), 0.9);
    assert.equal(likeness({ ...described, dateOfBirth }, person, { dateOfBirth: 0 }), 1);
  });

  it('stays between nothing and whole', () => {
    const text = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const score = resemblance(one, other);
        assert.ok(score >= 0 && score <= 1);
        assert.equal(score, resemblance(other, one));
      }),
    );
  });
});

const search = `query($terms: AccountSearchInputType, $most: Int) {
  accountsSearch(searchTerms: $terms, maxResults: $most) { score account { number } }
}`;

describe('searching for accounts', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    await platform.db.query.execute(sql`update identity.organizations set permissions =
      permissions || array['CAN_SEARCH_FOR_ACCOUNTS', 'CAN_QUERY_ACCOUNT_USER']
      where name = 'Kettlewatch'`);
  });
  after(() => platform.close());

  const sampleOf = (name: string) => platform.viewer('organization').samples[name] ?? '';
  const numbers = async (terms: Record<string, string>, as = 'organization') => {
    const { data, errors } = await platform.ask(search, { as, variables: { terms } });
    assert.equal(errors, undefined, JSON.stringify(errors));
    return data.accountsSearch.map(
      ({ account }: { account: { number: string } }) => account.number,
    );
  };

  it('finds by every kind of mark, tolerant of how it is typed', async () => {
    const number = sampleOf('searchedAccountNumber');
    const mpan = sampleOf('mpan');
    const name = sampleOf('searchedName');
    const typed: Record<string, string>[] = [
      { accountNumber: number.toLowerCase() },
      { account: ` ${number.replace('-', ' ')}` },
      { mpan: mpan.replaceAll(/(....)/g, '$1 ') },
      { mprn: sampleOf('mprn') },
      { telephoneNumber: sampleOf('phoneNumber').replace('+44', '0') },
      { user: name.toUpperCase() },
      { user: sampleOf('searchedEmail') },
      { location: sampleOf('postcode').toLowerCase().replace(' ', '') },
      { billingName: name.split(' ').toReversed().join(', ') },
    ];
    for (const terms of typed) {
      assert.equal((await numbers(terms))[0], number, JSON.stringify(terms));
    }
  });

  it('forgives slips of the hand', async () => {
    const number = sampleOf('searchedAccountNumber');
    const swapped = (text: string, at: number) =>
      text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
    const mpan = sampleOf('mpan');
    const missing = mpan.slice(0, 6) + mpan.slice(7);
    assert.equal((await numbers({ mpan: swapped(mpan, 8) }))[0], number);
    assert.equal((await numbers({ mpan: missing }))[0], number);
    const dialled = sampleOf('phoneNumber').replace('+44', '0');
    for (const telephoneNumber of [
      swapped(dialled, 7),
      `${dialled.slice(0, 8)}5${dialled.slice(8)}`,
      dialled.slice(0, 7) + dialled.slice(8),
    ]) {
      assert.ok((await numbers({ telephoneNumber })).includes(number), telephoneNumber);
    }
    assert.equal((await numbers({ user: swapped(sampleOf('searchedName'), 1) }))[0], number);
  });

  it('answers the exact one alone where an identifier is met, and every term has to be', async () => {
    const number = sampleOf('searchedAccountNumber');
    assert.deepEqual(await numbers({ telephoneNumber: sampleOf('phoneNumber') }), [number]);
    const both = { mpan: sampleOf('mpan'), user: 'Zebedee Quxworth' };
    assert.deepEqual(await numbers(both), []);
  });

  it('scores from whole downward and keeps to the number asked for', async () => {
    const { data } = await platform.ask(search, {
      as: 'organization',
      variables: { terms: { user: sampleOf('searchedName').split(' ')[1] }, most: 2 },
    });
    const scores = data.accountsSearch.map(({ score }: { score: string }) => Number(score));
    assert.equal(scores.length, 2);
    assert.ok(scores[0] >= scores[1] && scores[0] <= 1 && scores[1] > 0);
    const { codes } = await platform.ask(search, {
      as: 'organization',
      variables: { terms: { user: 'anyone' }, most: 101 },
    });
    assert.deepEqual(codes, ['KT-CT-1605']);
  });

  it('finds the accounts of a portfolio and of a meter by its serial number', async () => {
    const portfolioNumber = sampleOf('portfolioNumber');
    assert.equal((await numbers({ portfolioNumber })).length, 5);
    const { rows } = (await platform.db.query.execute(sql`select f.text, a.number
      from accounts.search_facts f join accounts.accounts a on a.id = f.account_id
      where f.kind = 'METER_SERIAL' order by f.id limit 1`)) as unknown as {
      rows: { text: string; number: string }[];
    };
    const [serial] = rows;
    assert.ok(serial);
    assert.deepEqual(await numbers({ meterSerialNumber: serial.text.toUpperCase() }), [
      serial.number,
    ]);
  });

  it('shows an organization nothing of accounts it was not granted, and its own', async () => {
    const own = platform.viewer('few').accountNumbers;
    const foreign = sampleOf('traditionalAccountNumber');
    assert.ok(!own.includes(foreign));
    for (const number of own)
      assert.ok((await numbers({ account: number }, 'few')).includes(number));
    for (const number of await numbers({ accountNumber: foreign }, 'few')) {
      assert.ok(own.includes(number));
    }
    const byPhone = `query($phoneNumber: String, $portfolioNumber: String) {
      accounts(phoneNumber: $phoneNumber, portfolioNumber: $portfolioNumber) { number }
    }`;
    const ofOthers = await platform.ask(byPhone, {
      as: 'few',
      variables: { portfolioNumber: sampleOf('portfolioNumber') },
    });
    assert.deepEqual(ofOthers.data.accounts, []);
    const ofOwn = await platform.ask(byPhone, {
      as: 'few',
      variables: { phoneNumber: sampleOf('phoneNumber') },
    });
    assert.deepEqual(ofOwn.data.accounts, [{ number: sampleOf('searchedAccountNumber') }]);
  });

  it('shows an organization no user but those of its accounts', async () => {
    const byEmail = 'query($email: String) { accountUser(email: $email) { email } }';
    const ask = (email: string, as: string) => platform.ask(byEmail, { as, variables: { email } });
    const own = sampleOf('searchedEmail');
    const foreign = sampleOf('otherEmail');
    assert.equal((await ask(own, 'few')).data.accountUser.email, own);
    assert.equal((await ask(foreign, 'organization')).data.accountUser.email, foreign);
    const [refused, missing] = await Promise.all([
      ask(foreign, 'few'),
      ask('nobody@halfhour.example', 'few'),
    ]);
    assert.deepEqual(refused.codes, ['KT-CT-5415']);
    assert.equal(refused.text, missing.text);

    const described = `query($input: AccountUserSearchInputType) {
      accountUserSearch(input: $input) { email }
    }`;
    const input = (email: string) => ({
      email,
      givenName: '',
      familyName: '',
      landline: '',
      mobile: '',
      dateOfBirth: '1900-02-30'.replace('30', '28'),
      threshold: 0.4,
      searchWeightMappings: { dateOfBirth: 0 },
    });
    const like = (email: string, as: string) =>
      platform.ask(described, { as, variables: { input: input(email) } });
    assert.equal((await like(own, 'few')).data.accountUserSearch.email, own);
    assert.equal((await like(foreign, 'organization')).data.accountUserSearch.email, foreign);
    const found = await like(foreign, 'few');
    assert.ok(found.codes[0] === 'KT-CT-1605' || found.data.accountUserSearch.email !== foreign);
  });

  it('keeps sensitive facts from whoever may not see them', async () => {
    const byDetail = `query($detail: AccountUserDetailInput) {
      accountUser(detail: $detail) { email }
    }`;
    const detail = { namespace: 'care.contact', value: 'The neighbour holds a key.' };
    const asked = { variables: { detail } };
    const trusted = await platform.ask(byDetail, { as: 'organization', ...asked });
    assert.equal(trusted.data.accountUser.email, sampleOf('searchedEmail'));
    const few = await platform.ask(byDetail, { as: 'few', ...asked });
    assert.deepEqual(few.codes, ['KT-CT-5423']);
  });

  it('counts trigrams as the database does', async () => {
    const pairs = [
      ['smith', 'smiht'],
      ['jane smith', 'smith jane'],
      ['1012345678901', '1012345678910'],
      ['sian rees', 'siân rees'],
      ['a', 'b'],
      ['sian@halfhour.example', 'sian@halfhour.example'],
    ] as const;
    for (const [one, other] of pairs) {
      const { rows } = (await platform.db.query.execute(
        sql`select similarity(${one}, ${other}) as score`,
      )) as unknown as { rows: { score: number }[] };
      const score = Number(rows[0]?.score);
      assert.ok(Math.abs(score - resemblance(one, other)) < 1e-6, `${one} ${other} ${score}`);
    }
  });

  it('finds by references, alone and with the name of their system, and by the business', async () => {
    const { rows } = (await platform.db.query.execute(sql`
      select r.namespace, r.value, a.number, b.name, b.number as registered
      from accounts.account_references r join accounts.accounts a on a.id = r.account_id
      join accounts.business_accounts ba on ba.account_id = a.id
      join accounts.businesses b on b.id = ba.business_id
      where b.number <> '' order by r.id limit 1`)) as unknown as {
      rows: Record<'namespace' | 'value' | 'number' | 'name' | 'registered', string>[];
    };
    const [known] = rows;
    assert.ok(known);
    const { namespace, value, number, name, registered } = known;
    assert.deepEqual(await numbers({ accountReferences: value }), [number]);
    assert.deepEqual(await numbers({ accountReferences: `${namespace}: ${value}` }), [number]);
    for (const terms of [
      { businessName: name.toUpperCase() },
      { businessName: name.slice(0, -1) },
      { businessNumber: registered },
      { account: registered },
    ]) {
      assert.ok((await numbers(terms)).includes(number), JSON.stringify(terms));
    }
  });

  it('finds by parts of a telephone number and of an email address', async () => {
    const number = sampleOf('searchedAccountNumber');
    const telephone = sampleOf('phoneNumber');
    const email = sampleOf('searchedEmail');
    for (const terms of [
      { telephoneNumber: telephone.slice(-6) },
      { telephoneNumber: telephone.replace('+44', '0').slice(0, 10) },
      { user: telephone.slice(4, 11) },
      { user: email.slice(0, email.indexOf('@')) },
      { user: email.replace(/^(.)(.)(.)/, '$1$3$2') },
    ]) {
      assert.ok((await numbers(terms)).includes(number), JSON.stringify(terms));
    }
  });
});
