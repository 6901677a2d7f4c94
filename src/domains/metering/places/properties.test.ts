import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { type GraphQLObjectType, getNamedType, isLeafType } from 'graphql';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { addressLinesOf, addressText, streetPartsOf } from './addresses.rules.ts';
import { entitlingOccupancies, isCurrent } from './occupancies.rules.ts';
import { relAddressOf } from './rel-addresses.rules.ts';

const address = {
  addressLines: ['Flat 4, Weaver House', '12a Elm Grove'],
  town: 'Norwich',
  county: 'Norfolk',
  postcode: 'NR2 4BX',
  label: 'Home',
  organisation: null,
  dependentStreet: 'Crane Mews',
  dependentLocality: 'Church End',
  locality: 'Old Town',
  uprn: '100000000001',
};

describe('addresses', () => {
  it('come apart into the parts they are written from', () => {
    assert.deepEqual(streetPartsOf(address), {
      subBuilding: 'Flat 4',
      building: 'Weaver House',
      number: '12a',
      dependentStreet: 'Crane Mews',
      street: 'Elm Grove',
    });
    assert.deepEqual(streetPartsOf({ addressLines: ['The Old Barn'], dependentStreet: null }), {
      subBuilding: null,
      building: null,
      number: null,
      dependentStreet: null,
      street: 'The Old Barn',
    });
  });

  it('are written in one line, with what is to be shown', () => {
    assert.equal(
      addressText(address, {}),
      'Home, Flat 4, Weaver House, Crane Mews, 12a Elm Grove, Church End, Old Town, Norwich, Norfolk, NR2 4BX, GB',
    );
    const hidden = { showCountry: false, showName: false, showPostalCode: false };
    assert.equal(addressText(address, hidden), addressLinesOf(address).slice(0, -1).join(', '));
  });

  it('stand in the register of retail energy locations', () => {
    const { primaryName, secondaryName, street1, street2, locality1, locality2 } =
      relAddressOf(address);
    assert.deepEqual(
      [primaryName, secondaryName, street1, street2, locality1, locality2],
      ['Weaver House', 'Flat 4', 'Crane Mews', 'Elm Grove', 'Church End', 'Old Town'],
    );
    const plain = { ...address, addressLines: ['12a Elm Grove'], dependentStreet: null };
    const relAddress = relAddressOf({ ...plain, dependentLocality: null });
    assert.deepEqual(
      [
        relAddress.primaryName,
        relAddress.street1,
        relAddress.street2,
        relAddress.locality1,
        relAddress.locality2,
      ],
      ['12a', 'Elm Grove', null, 'Old Town', null],
    );
  });
});

describe('who may see a property', () => {
  const at = (day: number) => Temporal.Instant.fromEpochMilliseconds(day * 86_400_000);
  const occupancy = (accountId: number, from: number, to: number | null) => ({
    propertyId: 1,
    accountId,
    effectiveFrom: at(from),
    effectiveTo: to === null ? null : at(to),
  });
  const seeing = (occupancies: ReturnType<typeof occupancy>[], day: number) =>
    entitlingOccupancies(occupancies, at(day)).map(({ accountId }) => accountId);

  it('is whoever is there, and while nobody is, who was there last and who is to come', () => {
    const occupancies = [occupancy(1, 0, 10), occupancy(2, 10, 20), occupancy(3, 30, null)];
    assert.deepEqual(seeing(occupancies, 5), [1]);
    assert.deepEqual(seeing(occupancies, 10), [2]);
    assert.deepEqual(seeing(occupancies, 25), [3, 2]);
    assert.deepEqual(seeing(occupancies, 30), [3]);
  });

  it('is never anyone else while somebody is there', () => {
    const occupancies = fc.array(
      fc
        .tuple(
          fc.integer({ min: 1, max: 9 }),
          fc.nat(50),
          fc.option(fc.integer({ min: 1, max: 30 })),
        )
        .map(([account, from, days]) =>
          occupancy(account, from, days === null ? null : from + days),
        ),
    );
    fc.assert(
      fc.property(occupancies, fc.nat(90), (all, day) => {
        const seen = entitlingOccupancies(all, at(day));
        const current = all.filter((each) => isCurrent(each, at(day)));
        if (current.length > 0) assert.deepEqual(seen, current);
        else assert.equal(seen.length > 0, all.length > 0);
      }),
    );
  });
});

describe('properties', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
  });
  after(() => platform.close());

  const tree = `query($id: ID!) {
    property(id: $id) {
      id
      parent { id label occupancyPeriods { id } }
      ancestors(first: 5) { totalCount edges { node { id } } }
      descendants(first: 20, depth: 5) { totalCount edges { node { id label parent { id } } } }
    }
  }`;

  it('answer across tenants alike for what is foreign and what does not exist', async () => {
    const document = 'query($id: ID!) { property(id: $id) { id } }';
    const own = Object.fromEntries(
      ['household', 'plain'].map((name) => [name, platform.viewer(name).samples.propertyId]),
    );
    for (const [viewer, other] of [
      ['household', 'plain'],
      ['plain', 'household'],
    ] as const) {
      const mine = await platform.ask(document, { as: viewer, variables: { id: own[viewer] } });
      assert.equal(mine.data.property.id, own[viewer]);
      const foreign = await platform.ask(document, { as: viewer, variables: { id: own[other] } });
      for (const id of ['999999', '0', 'x', '99999999999']) {
        const missing = await platform.ask(document, { as: viewer, variables: { id } });
        assert.equal(missing.text, foreign.text);
      }
      assert.deepEqual(foreign.codes, ['KT-CT-1111']);
      const accountNumber = platform.viewer(other).samples.accountNumber;
      const list = await platform.ask(
        'query($accountNumber: String!) { properties(accountNumber: $accountNumber) { id } }',
        { as: viewer, variables: { accountNumber } },
      );
      assert.deepEqual(list.codes, ['KT-CT-1111']);
    }
  });

  it('show a flat its building, and of the building no flat but its own', async () => {
    const { propertyId } = platform.viewer('plain').samples;
    const flat = await platform.ask(tree, { as: 'plain', variables: { id: propertyId } });
    const { parent } = flat.data.property;
    assert.deepEqual(flat.data.property.ancestors.edges, [{ node: { id: parent.id } }]);
    assert.deepEqual(parent.occupancyPeriods, []);
    const building = await platform.ask(tree, { as: 'plain', variables: { id: parent.id } });
    assert.deepEqual(
      building.data.property.descendants.edges.map(({ node }: { node: { id: string } }) => node.id),
      [propertyId],
    );
    const whole = await platform.ask(tree, { as: 'organization', variables: { id: parent.id } });
    assert.equal(whole.data.property.descendants.totalCount, 5);
    const refused = await platform.ask(tree, { as: 'household', variables: { id: parent.id } });
    assert.deepEqual(refused.codes, ['KT-CT-1111']);
  });

  it('show the units of a site, level by level', async () => {
    const { depotAccountNumber } = platform.viewer('group').samples;
    const { data } = await platform.ask(
      `query($accountNumber: String!) {
        properties(accountNumber: $accountNumber, active: true) {
          label
          one: descendants(first: 9) { totalCount }
          all: descendants(first: 9, depth: 2) { edges { node { label } } }
          none: descendants(first: 9, hierarchyName: "other") { totalCount }
          ancestors(last: 1) { edges { node { label } } }
        }
      }`,
      { as: 'group', variables: { accountNumber: depotAccountNumber } },
    );
    const labels = (connection: { edges: { node: { label: string } }[] }) =>
      connection.edges.map(({ node }) => node.label);
    const [depot] = data.properties;
    assert.deepEqual(
      [depot.label, depot.one.totalCount, depot.none.totalCount],
      ['South depot', 2, 0],
    );
    assert.deepEqual(labels(depot.all), ['Unit A', 'Unit B', 'Cold store']);
    const room = data.properties.find(({ label }: { label: string }) => label === 'Cold store');
    assert.deepEqual(labels(room.ancestors), ['South depot']);
  });

  it('belong to accounts, now or later or from a moment on', async () => {
    const { data } = await platform.ask(
      `{ viewer { accounts {
        ... on AccountType { properties { id } since: properties(activeFrom: "2000-01-01T00:00:00Z") { id } }
      } } }`,
      { as: 'plain' },
    );
    const { propertyId: id } = platform.viewer('plain').samples;
    assert.deepEqual(data.viewer.accounts, [{ properties: [{ id }], since: [{ id }] }]);
  });

  it('are not shown to whoever was there before, once somebody else is', async () => {
    const landlord = (
      await everyProperty('id occupancyPeriods { accountNumber effectiveTo }')
    ).find(({ occupancyPeriods }) => new Set(occupancyPeriods.map(accountOf)).size > 1);
    assert.equal(landlord?.occupancyPeriods.length, 2);
    const [before] = landlord?.occupancyPeriods ?? [];
    const { data } = await platform.ask(
      'query($n: String!) { properties(accountNumber: $n, active: false) { id } }',
      { as: 'organization', variables: { n: before?.accountNumber } },
    );
    assert.deepEqual(data.properties, [{ id: landlord?.id }]);
  });

  const accountOf = ({ accountNumber }: { accountNumber: string }) => accountNumber;

  interface AnsweredProperty {
    readonly id: string;
    readonly occupancyPeriods: { accountNumber: string; effectiveTo: string | null }[];
  }

  async function everyProperty(selection: string): Promise<AnsweredProperty[]> {
    const answered: AnsweredProperty[] = [];
    for (const accountNumber of platform.viewer('organization').accountNumbers) {
      const { data, text } = await platform.ask(
        `query($accountNumber: String!) { properties(accountNumber: $accountNumber) { ${selection} } }`,
        { as: 'organization', variables: { accountNumber } },
      );
      assert.ok(data?.properties, text);
      answered.push(...data.properties);
    }
    return answered;
  }

  it('say something in every field somewhere in the town, down to the registers', async () => {
    const { schema } = platform.instance.contract;
    const leaves = (name: string) =>
      Object.values((schema.getType(name) as GraphQLObjectType).getFields())
        .filter((field) => isLeafType(getNamedType(field.type)))
        .map((field) => `${name}_${field.name}: ${field.name}`)
        .join(' ');
    const meters = (type: string, register: string) => `meters(includeInactive: true) {
      ${leaves(type)} registers { ${leaves(register)} } }`;
    const electricity = `${leaves('ElectricityMeterPointType')} enrolment { ${leaves('EnrolmentType')} }
      ${meters('ElectricityMeterType', 'ElectricityMeterRegisterType')}
      electricityMeterPointDetails {
        networkRates { ${leaves('ElectricityNetworkRates')} }
        relAddress { ${leaves('UniqueRELAddressType')} }
        technicalDetails {
          ${leaves('ElectricMeterTechnicalDetails')}
          meters { ${leaves('ElectricMeterTechnicalSubDetails')} }
        }
      }`;
    const answered = await everyProperty(`id occupancyPeriods { ${leaves('OccupancyPeriodType')} }
      ${leaves('PropertyType')} richAddress { ${leaves('PropertyRichAddressType')} }
      coordinates { ${leaves('CoordinatesType')} }
      electricityMeterPoints { ${electricity} }
      gasMeterPoints {
        ${leaves('GasMeterPointType')} ${meters('GasMeterType', 'GasMeterRegisterType')}
      }`);
    const values = new Map<string, Set<string>>();
    const collect = (value: unknown): void => {
      if (Array.isArray(value)) for (const each of value) collect(each);
      else if (typeof value === 'object' && value !== null) {
        for (const [key, each] of Object.entries(value)) {
          if (key.includes('_')) {
            const seen = values.get(key) ?? new Set();
            values.set(key, seen);
            if (each !== null && each !== '') seen.add(JSON.stringify(each));
          } else collect(each);
        }
      }
    };
    collect(answered);
    const silent = [...values].filter(([, seen]) => seen.size === 0).map(([key]) => key);
    assert.deepEqual(silent, []);
    const same = [...values].filter(([, seen]) => seen.size === 1).map(([key]) => key);
    assert.deepEqual(same.toSorted(), sameEverywhere);
  });
});

/** What is the same everywhere, since the trade has one answer to it in this town. */
const sameEverywhere: readonly string[] = [
  'ElectricMeterTechnicalDetails_connectionTypeEtd',
  'ElectricMeterTechnicalDetails_disconnectionEfd',
  'ElectricMeterTechnicalDetails_duosTariffIdEfd',
  'ElectricMeterTechnicalDetails_energyDirectionEtd',
  'ElectricMeterTechnicalDetails_lineLossFactorEfd',
  'ElectricMeterTechnicalDetails_meteredIndicator',
  'ElectricMeterTechnicalDetails_meteredIndicatorEtd',
  'ElectricMeterTechnicalDetails_meteringServiceEtd',
  'ElectricMeterTechnicalDetails_smsoMpid',
  'ElectricityMeterPointType_newSupplierId',
  'ElectricityMeterPointType_smsOperator',
  'ElectricityMeterType_consumptionUnits',
  'ElectricityMeterType_fuelType',
  'GasMeterPointType_currentDmSoq',
  'GasMeterPointType_newSupplierId',
  'GasMeterRegisterType_identifier',
  'GasMeterRegisterType_name',
  'GasMeterRegisterType_unitRateType',
  'GasMeterType_fuelType',
  'PropertyRichAddressType_country',
];
