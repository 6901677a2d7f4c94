import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { countryNameOf, fieldGroupsOf, patternOf } from './address-fields.rules.ts';
import { countryFormat } from './address-formats.store.ts';
import { addressLine, type PostalAddress } from './addresses.rules.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const countries = letters
  .flatMap((first) => letters.map((second) => countryFormat(first + second)))
  .filter((country) => country !== null);

function fieldsOf(code: string) {
  const country = countryFormat(code);
  assert.ok(country);
  return new Map(
    fieldGroupsOf(country)
      .flatMap(({ fields }) => fields)
      .map((field) => [field.name, field]),
  );
}

describe('the fields of an address', () => {
  it('are known for the countries of the world', () => {
    assert.ok(countries.length > 240, String(countries.length));
  });

  it('are a street, a country that is given, and each field once, in every country', () => {
    for (const country of countries) {
      for (const code of country.zipex?.split(',') ?? []) assert.ok(code.length <= 11, code);
      const fields = fieldGroupsOf(country).flatMap((group) => group.fields);
      const names = fields.map(({ name }) => name);
      assert.equal(new Set(names).size, names.length, country.key);
      assert.ok(names.includes('streetAddress'), country.key);
      const required = fields.filter(({ validation }) => validation.required);
      // The country itself is required beside what the data asks for.
      assert.equal(required.length, new Set(country.require ?? 'AC').size + 1, country.key);
      const given = fields.filter(({ value }) => value !== null);
      assert.deepEqual(
        given.map(({ name, value, errors }) => [name, value, errors]),
        [['country', country.key, []]],
      );
      for (const { name, value, errors, validation } of fields) {
        if (validation.regex !== null)
          assert.doesNotThrow(() => new RegExp(validation.regex ?? ''));
        const isMissing = validation.required && value === null;
        assert.equal(errors.length, isMissing ? 1 : 0, `${country.key} ${name}`);
      }
    }
  });

  it('are what Great Britain asks for, in its words', () => {
    const fields = fieldsOf('GB');
    assert.equal(fields.get('locality')?.label, 'Post town');
    const postcode = fields.get('postalCode');
    assert.equal(postcode?.label, 'Postcode');
    assert.equal(postcode?.hasAutocomplete, true);
    assert.equal(postcode?.validation.required, true);
    const isPostcode = new RegExp(postcode?.validation.regex ?? '');
    assert.ok(isPostcode.test('SW1A 1AA'));
    assert.ok(!isPostcode.test('SW1A 1AA, London'));
    assert.ok(!isPostcode.test('90210'));
    assert.ok(!fields.has('administrativeArea'));
  });

  it('are chosen from a list where a country has one', () => {
    const prefecture = fieldsOf('JP').get('administrativeArea');
    assert.equal(prefecture?.label, 'Prefecture');
    assert.equal(prefecture?.fieldType, 'SELECT');
    assert.equal(prefecture?.options?.length, 47);
    assert.deepEqual(prefecture?.options?.[0], { label: 'Hokkaido (北海道)', value: '01' });
    assert.equal(fieldsOf('US').get('postalCode')?.label, 'ZIP code');
    assert.equal(fieldsOf('IE').get('postalCode')?.label, 'Eircode');
    assert.equal(fieldsOf('GB').get('streetAddress')?.fieldType, 'TEXTAREA');
  });

  it('are of no country for any other text', () => {
    for (const text of ['', 'gb', 'QQ', 'lite', '../GB', 'GB.json', 'GBR', 'GB\n']) {
      assert.equal(countryFormat(text), null, text);
    }
  });
});

const word = fc.stringMatching(/^[A-Za-z]{1,12}$/);
const address: fc.Arbitrary<PostalAddress> = fc.record({
  name: fc.option(word),
  organization: fc.option(word),
  streetAddress: word,
  structuredStreetAddress: fc.constant(null),
  dependentLocality: fc.option(word),
  locality: word,
  administrativeArea: fc.option(word),
  postalCode: fc.option(word),
  sortingCode: fc.option(word),
  country: fc.constant('GB'),
  deliveryPointIdentifier: fc.constant(null),
});
const order = fc
  .constantFrom(...countries)
  .map((country) => ({ pattern: patternOf(country), countryName: countryNameOf(country) }));

describe('an address on one line', () => {
  it('has no empty places, in whatever order a country writes', () => {
    fc.assert(
      fc.property(address, order, (given, written) => {
        const line = addressLine(given, written, {});
        assert.doesNotMatch(line, /,\s*,|^[\s,]|[\s,]$|%|null|undefined/);
        assert.ok(line.includes(given.streetAddress));
        for (const part of [given.name, given.dependentLocality, given.sortingCode]) {
          if (part !== null && written.pattern.includes('%C')) assert.ok(line.includes(part), line);
        }
      }),
    );
  });

  it('has no place for a part in the middle that is missing', () => {
    const given: PostalAddress = {
      name: null,
      organization: null,
      streetAddress: 'Calle 1',
      structuredStreetAddress: null,
      dependentLocality: null,
      locality: 'Cali',
      administrativeArea: null,
      postalCode: '760001',
      sortingCode: null,
      country: 'CO',
      deliveryPointIdentifier: null,
    };
    const colombia = { pattern: '%A%n%C, %S, %Z', countryName: 'Colombia' };
    assert.equal(addressLine(given, colombia, {}), 'Calle 1, Cali, 760001, Colombia');
  });

  it('leaves out what is not to be shown', () => {
    const given: PostalAddress = {
      name: 'Ann',
      organization: 'Mill plc',
      streetAddress: 'Unit 1\n2 Mill Street',
      structuredStreetAddress: null,
      dependentLocality: 'Northgate',
      locality: 'Leeds',
      administrativeArea: 'West Yorkshire',
      postalCode: 'LS1 1AA',
      sortingCode: null,
      country: 'GB',
      deliveryPointIdentifier: null,
    };
    const britain = { pattern: '%N%n%O%n%A%n%C%n%Z', countryName: 'United Kingdom' };
    assert.equal(
      addressLine(given, britain, {}),
      'Ann, Mill plc, Unit 1, 2 Mill Street, Northgate, Leeds, LS1 1AA, United Kingdom',
    );
    const bare = { showCountry: false, showName: false, showPostalCode: false };
    assert.equal(
      addressLine(given, britain, bare),
      'Mill plc, Unit 1, 2 Mill Street, Northgate, Leeds',
    );
    const france = { pattern: '%O%n%N%n%A%n%Z %C', countryName: 'France' };
    assert.equal(
      addressLine({ ...given, sortingCode: 'CEDEX 08' }, france, { showName: false }),
      'Mill plc, Unit 1, 2 Mill Street, Northgate, LS1 1AA Leeds CEDEX 08, France',
    );
  });
});
