import assert from 'node:assert/strict';
import { it } from 'node:test';
import { addressOnOneLine } from './addresses.rules.ts';

const abroad = {
  name: 'Ms Nia Rees',
  organization: null,
  streetAddress: '14 rue de la République',
  structuredStreetAddress: null,
  dependentLocality: null,
  locality: 'Lyon',
  administrativeArea: null,
  postalCode: '69289',
  sortingCode: 'CEDEX 02',
  country: 'FR',
  deliveryPointIdentifier: null,
};

it('an address is written as its country writes it, with what is asked for', () => {
  const home = {
    ...abroad,
    streetAddress: 'Flat 3, Weaver House\n12b Mill Street',
    dependentLocality: 'Northgate',
    locality: 'Leeds',
    postalCode: 'LS1 4AB',
    sortingCode: null,
    country: 'GB',
  };
  assert.equal(
    addressOnOneLine(home),
    'Ms Nia Rees, Flat 3, Weaver House, 12b Mill Street, Northgate, Leeds, LS1 4AB, GB',
  );
  assert.equal(
    addressOnOneLine(abroad, { showName: false }),
    '14 rue de la République, 69289 Lyon CEDEX 02, FR',
  );
  assert.equal(
    addressOnOneLine(abroad, { showName: false, showPostalCode: false, showCountry: false }),
    '14 rue de la République, Lyon CEDEX 02',
  );
});
