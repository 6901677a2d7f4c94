/** A postal address in its parts, as it is kept. A country is two letters of ISO 3166-1. */
export interface PostalAddress {
  readonly name: string | null;
  readonly organization: string | null;
  /** Building, number and street, separated by line ends. */
  readonly streetAddress: string;
  readonly structuredStreetAddress: Readonly<Record<string, string>> | null;
  readonly dependentLocality: string | null;
  readonly locality: string;
  readonly administrativeArea: string | null;
  readonly postalCode: string | null;
  readonly sortingCode: string | null;
  readonly country: string;
  readonly deliveryPointIdentifier: string | null;
}

interface Shown {
  readonly showCountry?: boolean | null | undefined;
  readonly showName?: boolean | null | undefined;
  readonly showPostalCode?: boolean | null | undefined;
}

/** How a country writes addresses: letters after `%` stand for parts, `%n` for a line's end. */
export interface WrittenOrder {
  readonly pattern: string;
  readonly countryName: string;
}

/**
 * The address on one line, in the order of its country's pattern (Google's address metadata:
 * %N name, %O organisation, %A street, %D district, %C town, %S area, %Z postal code, %X sorting
 * code). Lines without any part are left out.
 */
export function addressLine(address: PostalAddress, order: WrittenOrder, shown: Shown): string {
  const parts: Readonly<Record<string, string | null>> = {
    N: shown.showName === false ? null : address.name,
    O: address.organization,
    A: address.streetAddress.replaceAll('\n', ', '),
    D: address.dependentLocality,
    C: address.locality,
    S: address.administrativeArea,
    Z: shown.showPostalCode === false ? null : address.postalCode,
    X: address.sortingCode,
  };
  const pattern = withUsualPlaces(order.pattern);
  const lines = pattern.split('%n').map((line) => writtenLine(line, parts));
  const country = shown.showCountry === false ? '' : order.countryName;
  return [...lines, country].filter((line) => line !== '').join(', ');
}

/**
 * Some countries' patterns leave out parts that their addresses may still have: a British village
 * stands above its post town, and a French sorting code behind the town.
 */
function withUsualPlaces(pattern: string): string {
  const sorted = pattern.includes('%X') ? pattern : pattern.replace('%C', '%C %X');
  if (sorted.includes('%D')) return sorted;
  return sorted
    .split('%n')
    .map((line) => (line.includes('%C') ? `%D%n${line}` : line))
    .join('%n');
}

/** What stands between two parts goes with them: a comma after a missing town is not written. */
function writtenLine(line: string, parts: Readonly<Record<string, string | null>>): string {
  const hasPart = [...line.matchAll(/%([A-Z])/g)].some(([, letter = '']) => parts[letter]);
  if (!hasPart) return '';
  return line
    .replaceAll(/%([A-Z])/g, (_, letter: string) => parts[letter] ?? '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?: ?,)+/g, ',')
    .replaceAll(/^[\s,–-]+|[\s,–-]+$/g, '');
}
