import type { PostalAddress } from './addresses.rules.ts';

/** An address in its parts, as it is kept. */
interface AddressParts {
  readonly name: string | null;
  readonly organization: string | null;
  readonly subBuilding: string | null;
  readonly building: string | null;
  readonly houseNumber: string | null;
  readonly street: string;
  readonly dependentLocality: string | null;
  readonly locality: string;
  readonly administrativeArea: string | null;
  readonly postalCode: string;
  readonly sortingCode: string | null;
  readonly country: string;
  readonly deliveryPointIdentifier: string | null;
}

function joined(separator: string, parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null && part !== '').join(separator) || null;
}

function present(lines: readonly (string | null)[]): string[] {
  return lines.filter((line): line is string => line !== null && line !== '');
}

/** Building and street: the premises within a building stand on a line of their own. */
function streetLines(address: AddressParts): string[] {
  const { subBuilding, building, houseNumber, street } = address;
  return present([joined(', ', [subBuilding, building]), joined(' ', [houseNumber, street])]);
}

/** The lines of an envelope below the name, without postcode and country; five at most. */
export function envelopeLines(address: AddressParts): string[] {
  const { dependentLocality, locality, administrativeArea } = address;
  return [...streetLines(address), ...present([dependentLocality, locality, administrativeArea])];
}

/** Building and street in their parts, as the API names them; what there is not, is left out. */
function structuredStreet(address: AddressParts): Record<string, string> {
  const { subBuilding, building, houseNumber, street } = address;
  const parts = { subBuilding, building, number: houseNumber, street };
  return Object.fromEntries(
    Object.entries(parts).filter((part): part is [string, string] => part[1] !== null),
  );
}

interface StreetParts {
  readonly subBuilding: string | null;
  readonly building: string | null;
  readonly houseNumber: string | null;
  readonly street: string;
}

/** Takes the lines of a British address apart: `Flat 3, Weaver House`, `Unit 5`, `12 Mill Street`. */
export function streetPartsOf(lines: readonly string[]): StreetParts {
  const last = lines.at(-1) ?? '';
  const [, houseNumber = null, street = last] = /^(\d+[A-Za-z]?)\s+(.+)$/.exec(last) ?? [];
  const [subBuilding = null, building = null] =
    lines.length > 1 ? (lines[0]?.split(/,\s*/) ?? []) : [];
  return { subBuilding, building, houseNumber, street };
}

/** An address as the API tells it, with its street both in one text and in parts. */
export function postalAddressOf(address: AddressParts): PostalAddress {
  const { name, organization, dependentLocality, locality, administrativeArea } = address;
  const { postalCode, sortingCode, country, deliveryPointIdentifier } = address;
  return {
    name,
    organization,
    streetAddress: streetLines(address).join('\n'),
    structuredStreetAddress: structuredStreet(address),
    dependentLocality,
    locality,
    administrativeArea,
    postalCode,
    sortingCode,
    country,
    deliveryPointIdentifier,
  };
}
