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
}

interface Shown {
  readonly showCountry?: boolean | null | undefined;
  readonly showName?: boolean | null | undefined;
  readonly showPostalCode?: boolean | null | undefined;
}

function joined(separator: string, parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null && part !== '').join(separator) || null;
}

function present(lines: readonly (string | null)[]): string[] {
  return lines.filter((line): line is string => line !== null && line !== '');
}

/** Building and street: the premises within a building stand on a line of their own. */
export function streetLines(address: AddressParts): string[] {
  const { subBuilding, building, houseNumber, street } = address;
  return present([joined(', ', [subBuilding, building]), joined(' ', [houseNumber, street])]);
}

/** The lines of an envelope below the name, without postcode and country; five at most. */
export function envelopeLines(address: AddressParts): string[] {
  const { dependentLocality, locality, administrativeArea } = address;
  return [...streetLines(address), ...present([dependentLocality, locality, administrativeArea])];
}

/**
 * An address on one line. In Great Britain the postcode ends the address; elsewhere in Europe it
 * stands before the town, and what the post sorts by behind it.
 */
export function addressOnOneLine(address: AddressParts, shown: Shown = {}): string {
  const { name, organization, locality, postalCode, sortingCode, country } = address;
  const { dependentLocality, administrativeArea } = address;
  const { showCountry = true, showName = true, showPostalCode = true } = shown;
  const postcode = showPostalCode ? postalCode : null;
  const town =
    country === 'GB'
      ? [dependentLocality, locality, administrativeArea, postcode]
      : [dependentLocality, joined(' ', [postcode, locality, sortingCode]), administrativeArea];
  const recipient = showName ? [name, organization] : [];
  const parts = [...recipient, ...streetLines(address), ...town, showCountry ? country : null];
  return joined(', ', parts) ?? '';
}

/** Building and street in their parts, as the API names them; what there is not, is left out. */
export function structuredStreet(address: AddressParts): Record<string, string> {
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

/** A British postcode as it is written, `LS1 4AB`; null for what is none (BS 7666 part 2). */
export function postcodeOf(text: string): string | null {
  const compact = text.replaceAll(/[\s.-]/g, '').toUpperCase();
  const parts = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[ABD-HJLNP-UW-Z]{2})$/.exec(compact);
  return parts ? `${parts[1]} ${parts[2]}` : null;
}
