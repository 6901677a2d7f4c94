import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { isAccountNumber } from '../kernel/identifiers.ts';
import { gspGroups, isMpan, isMprn } from '../kernel/meter-points.ts';
import { planTown, type TownPlan } from './plan.ts';

const today = Temporal.PlainDate.from('2026-03-29');
const town = planTown('halfhour', today);

const homesOf = (plan: TownPlan) => [
  ...plan.households,
  ...plan.businesses.flatMap(({ sites }) => sites),
];
const peopleOf = (plan: TownPlan) => {
  const members = [...plan.households, ...plan.businesses, ...plan.portfolios].flatMap(
    ({ people }) => people,
  );
  return [...new Map(members.map(({ person }) => [person.key, person])).values()];
};
const household = (key: string) => {
  const found = town.households.find((each) => each.key === key);
  assert.ok(found, key);
  return found;
};
const assertUnique = (values: readonly (string | null)[], what: string) => {
  const present = values.filter((value) => value !== null);
  assert.ok(present.length > 0, `no ${what}`);
  assert.equal(new Set(present).size, present.length, `${what} repeat`);
};
/** The plan as text, with every value under a name that tells a date left out. */
const textWithoutDates = (plan: TownPlan) =>
  JSON.stringify(plan, (name, value) => (/(?:On|From|To)$/.test(name) && value ? 'date' : value));

test('the same seed and day give the same town, and another seed another', () => {
  assert.equal(JSON.stringify(planTown('halfhour', today)), JSON.stringify(town));
  assert.notEqual(textWithoutDates(planTown('another', today)), textWithoutDates(town));
});

test('dates alone depend on the day', () => {
  const later = planTown('halfhour', today.add({ days: 1_000 }));
  assert.equal(textWithoutDates(later), textWithoutDates(town));
  assert.notEqual(JSON.stringify(later), JSON.stringify(town));
});

test('identifiers are unique, whatever the seed', () => {
  for (const plan of [town, planTown('a', today), planTown('b', today), planTown('', today)]) {
    const homes = homesOf(plan);
    const supplies = homes.map(({ supply }) => supply);
    const people = peopleOf(plan);
    const partners = plan.partnerOrganisations;
    assertUnique(
      homes.map(({ account }) => account.number),
      'account numbers',
    );
    assertUnique(
      supplies.flatMap(({ electricity }) => [electricity.mpan, electricity.exportMpan]),
      'MPANs',
    );
    assertUnique(
      supplies.map(({ gas }) => gas?.mprn ?? null),
      'MPRNs',
    );
    assertUnique(
      homes.map(({ address }) => address.uprn),
      'UPRNs',
    );
    assertUnique(
      people.flatMap(({ mobile, landline, alternativePhoneNumbers }) => [
        mobile,
        landline,
        ...alternativePhoneNumbers,
      ]),
      'telephone numbers',
    );
    assertUnique(
      [...people, ...partners.flatMap(({ users }) => users)].map(({ email }) => email),
      'emails',
    );
    assertUnique(
      [
        ...plan.businesses,
        ...plan.portfolios,
        ...partners,
        ...partners.flatMap(({ teams, users }) => [...teams, ...users]),
      ].map(({ number }) => number),
      'numbers of organisations',
    );
    assertUnique(
      [...homes, ...people, ...plan.businesses, ...plan.portfolios].map(({ key }) => key),
      'keys',
    );
  }
});

test('identifiers have the shapes of the trade', () => {
  for (const { account, supply, address, gspGroup } of homesOf(town)) {
    const group = gspGroups.find(({ id }) => id === gspGroup);
    assert.ok(group);
    assert.ok(isAccountNumber(account.number));
    for (const mpan of [supply.electricity.mpan, supply.electricity.exportMpan]) {
      if (mpan === null) continue;
      assert.ok(isMpan(mpan));
      assert.ok(mpan.startsWith(String(group.distributorId)));
    }
    if (supply.gas !== null) assert.ok(isMprn(supply.gas.mprn));
    assert.match(address.postcode, /^[A-Z]{1,2}\d{1,2} \d[ABD-HJLNP-UW-Z]{2}$/);
    const [outward] = address.postcode.split(' ');
    assert.ok(group.places.some(({ outwardPostcode }) => outwardPostcode === outward));
    assert.match(address.uprn, /^\d{12}$/);
  }
});

test('people have example emails and telephone numbers of the ranges for drama', () => {
  for (const person of peopleOf(town)) {
    assert.match(person.email, /^[a-z]+\.[a-z]+\d{3}@halfhour\.example$/);
    assert.match(person.mobile, /^\+447700900\d{3}$/);
    if (person.landline !== null) assert.match(person.landline, /^\+442079460\d{3}$/);
    const namespaces = person.details.map(({ namespace }) => namespace);
    assert.equal(new Set(namespaces).size, namespaces.length);
  }
});

test('sixty-one households show every kind in every GSP group', () => {
  assert.equal(town.households.length, 61);
  assert.equal(household('household-007').key, town.households[7]?.key);
  const kinds = new Set(town.households.map(({ kind }) => kind));
  assert.deepEqual([...kinds].toSorted(), [
    'closed',
    'day-night',
    'debt',
    'dual-fuel-smart',
    'ev-charge-point',
    'ev-tariff',
    'everything',
    'half-hourly',
    'heat-pump',
    'leaving',
    'moving-in',
    'occupier',
    'prepay',
    'solar-and-battery',
    'three-rate',
    'tracker',
    'traditional',
  ]);
  assert.equal(new Set(town.households.map(({ gspGroup }) => gspGroup)).size, gspGroups.length);
});

test('meters and people follow from the kind', () => {
  const richest = household('household-everything');
  assert.ok(richest.supply.gas && richest.supply.electricity.exportMpan);
  assert.equal(richest.people.length, 2);
  assert.equal(household('household-plain').people.length, 1);
  assert.equal(household('household-occupier').account.type, 'OCCUPIER');
  for (const { kind, supply, people } of town.households) {
    assert.ok(people.length >= 1 && people.length <= 3);
    assert.equal(people[0]?.role, 'ADMIN');
    if (kind === 'dual-fuel-smart') assert.ok(supply.gas?.hasSmartMeter);
    if (kind === 'heat-pump') assert.equal(supply.gas, null);
    if (kind === 'traditional') assert.equal(supply.electricity.hasSmartMeter, false);
    if (kind === 'solar-and-battery') assert.ok(supply.electricity.exportMpan);
  }
});

test('some people are on two accounts, and one has died', () => {
  const counts = new Map<string, number>();
  for (const { people } of town.households) {
    for (const { person } of people) counts.set(person.key, (counts.get(person.key) ?? 0) + 1);
  }
  assert.deepEqual(
    [...counts].filter(([, count]) => count > 1).map(([key]) => key),
    ['household-018-person-1', 'household-008-person-1', 'household-031-person-1'],
  );
  assert.equal(peopleOf(town).filter(({ isDeceased }) => isDeceased).length, 1);
});

test('a bookkeeper has accounts that the broker introduced, and one at home that nobody did', () => {
  const [bookkeeper, ...others] = town.bookkeepers;
  assert.ok(bookkeeper);
  assert.deepEqual(others, []);
  const home = household(bookkeeper.householdKey);
  assert.ok(home.people.some(({ person }) => person.key === bookkeeper.person.key));
  const introduced = new Set(
    town.partnerOrganisations.flatMap(({ introducedAccountNumbers }) => introducedAccountNumbers),
  );
  assert.equal(introduced.has(home.account.number), false);
  assert.equal(bookkeeper.accountNumbers.length, 2);
  for (const number of bookkeeper.accountNumbers) assert.ok(introduced.has(number));
});

test('dates hang on the day', () => {
  const isBefore = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
    Temporal.PlainDate.compare(one, other) < 0;
  for (const { kind, account, occupiedFrom, occupiedTo } of town.households) {
    assert.ok(isBefore(account.createdOn, today));
    assert.equal(isBefore(today, occupiedFrom), kind === 'moving-in');
    assert.equal(occupiedTo !== null, kind === 'leaving' || kind === 'closed');
    if (occupiedTo !== null) assert.equal(isBefore(today, occupiedTo), kind === 'leaving');
  }
});

test('the group of shops has a portfolio of five accounts and a child', () => {
  assert.equal(town.businesses.length, 4);
  const [parent, child] = town.portfolios;
  assert.ok(parent && child);
  assert.equal(parent.parentKey, null);
  assert.equal(child.parentKey, parent.key);
  assert.equal(parent.accountNumbers.length, 5);
  const group = town.businesses.find(({ key }) => key === parent.businessKey);
  assert.deepEqual(
    [...parent.accountNumbers, ...child.accountNumbers],
    group?.sites.map(({ account }) => account.number),
  );
});

test('organisations refer to teams and accounts that exist', () => {
  const accountNumbers = new Set(homesOf(town).map(({ account }) => account.number));
  assert.equal(town.partnerOrganisations.length, 3);
  for (const { teams, users, introducedAccountNumbers } of town.partnerOrganisations) {
    const teamNumbers = teams.map(({ number }) => number);
    for (const { teamNumber } of users) assert.ok(teamNumbers.includes(teamNumber));
    for (const { parentTeamNumber } of teams) {
      assert.ok(parentTeamNumber === null || teamNumbers.includes(parentTeamNumber));
    }
    assert.ok(introducedAccountNumbers.length > 3);
    for (const number of introducedAccountNumbers) assert.ok(accountNumbers.has(number));
  }
  const [trusted, few] = town.thirdPartyOrganizations;
  assert.deepEqual([trusted?.permissions, trusted?.accountNumbers], ['ALL', 'ALL']);
  assert.deepEqual([few?.permissions.length, few?.accountNumbers.length], [3, 4]);
  for (const { accountNumbers: granted } of town.thirdPartyOrganizations) {
    if (granted === 'ALL') continue;
    for (const number of granted) assert.ok(accountNumbers.has(number));
  }
});

test('the plan cannot be changed', () => {
  const isFrozen = (value: unknown): boolean =>
    typeof value !== 'object' ||
    value === null ||
    value instanceof Temporal.PlainDate ||
    (Object.isFrozen(value) && Object.values(value).every(isFrozen));
  assert.ok(isFrozen(town));
});
