import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { isInterfaceType, isObjectType } from 'graphql';
import { domains } from '../../src/domains/all.ts';
import { buildTypes, fieldCoordinates } from '../../src/engine/schema.ts';
import { type SharedPlatform, sharedPlatform } from '../support/shared-platform.ts';

const startAt = 'startAt: "2026-03-01T00:00:00Z"';
const inZone = 'timezone: $timezone';
const readings = `readings(${startAt}, endAt: "2026-03-02T00:00:00Z", readingType: INTERVAL,
  ${inZone}) { importReadings(first: 1) { totalCount } }`;
const consumption = `consumption(${startAt}, grouping: DAY, ${inZone}, first: 1) { totalCount }`;
const lineItems = `lineItems(${startAt}, grouping: DAY, itemType: STANDING_CHARGE, ${inZone},
  first: 1) { edges { cursor } }`;
const supplyPoint = (selection: string) =>
  `supplyPoint(externalIdentifier: $mpan, marketName: "GBR_ELECTRICITY") { ${selection} }`;
const meterPoints = (fuel: string) =>
  `account(accountNumber: $accountNumber) { properties { ${fuel}MeterPoints {
    meters { ${consumption} } } } }`;

/** A selection for each field that takes a time zone, by its coordinate. */
const selections: Readonly<Record<string, string>> = {
  'Query.costOfUsage': `costOfUsage(accountNumber: $accountNumber, ${startAt}, grouping: DAY,
    ${inZone}) { costEnabled }`,
  'CostOfUsageType.details': `costOfUsage(accountNumber: $accountNumber, ${startAt}, grouping: DAY) {
    details(grouping: DAY, ${startAt}, ${inZone}, first: 1) { totalCount } }`,
  'PropertyType.measurements': `account(accountNumber: $accountNumber) { properties {
    measurements(${startAt}, ${inZone}, first: 1) { edges { node { value } } } } }`,
  'ElectricityMeterType.consumption': meterPoints('electricity'),
  'GasMeterType.consumption': meterPoints('gas'),
  'ElectricityAgreementType.lineItems': `electricityAgreement(id: $agreementId) {
    ... on ElectricityAgreementType { ${lineItems} } }`,
  'GasAgreementType.lineItems': `gasAgreement(id: $gasAgreementId) {
    ... on GasAgreementType { ${lineItems} } }`,
  'SupplyPointType.readings': supplyPoint(readings),
  'Device.readings': supplyPoint(`devices(first: 1) { edges { node { ${readings} } } }`),
  'DeviceRegister.readings': supplyPoint(`devices(first: 1) { edges { node {
    registers(first: 1) { edges { node { ${readings} } } } } } }`),
};

/** Fields whose type passes the argument on to a field that is in the list. */
const answeredElsewhere = /\.(?:measurements|consumption|readings)$/;

describe('arguments that take a time zone', () => {
  let platform: SharedPlatform;
  before(async () => {
    platform = await sharedPlatform();
  });

  it('are all in the list of this test', () => {
    const schema = buildTypes(domains);
    const taking = fieldCoordinates(schema).filter((coordinate) => {
      const [typeName = '', fieldName = ''] = coordinate.split('.');
      const type = schema.getType(typeName);
      assert.ok(isObjectType(type) || isInterfaceType(type), coordinate);
      const isOfInterface = isInterfaceType(type) && answeredElsewhere.test(coordinate);
      const { args } = type.getFields()[fieldName] ?? assert.fail(coordinate);
      return !isOfInterface && args.some(({ name }) => /time_?zone/i.test(name));
    });
    assert.deepEqual(taking.toSorted(), Object.keys(selections).toSorted());
  });

  for (const [coordinate, selection] of Object.entries(selections)) {
    it(`is refused by ${coordinate} where the time zone database knows no such name`, async () => {
      const { samples } = platform.viewer('household');
      const declarations = ['timezone', 'accountNumber', 'mpan', 'agreementId', 'gasAgreementId']
        .filter((name) => selection.includes(`$${name}`))
        .map((name) => `$${name}: ${name.endsWith('Id') ? 'ID' : 'String'}!`);
      const ask = (timezone: string) =>
        platform.ask(`query(${declarations.join(', ')}) { ${selection} }`, {
          as: 'household',
          variables: { ...samples, timezone },
        });
      for (const name of ['BST', 'IST', 'Europe/Nowhere', '+01:00']) {
        assert.deepEqual([...new Set((await ask(name)).codes)], ['KT-CT-1605'], name);
      }
      for (const name of ['GB', 'UTC']) assert.deepEqual((await ask(name)).codes, [], name);
    });
  }
});
