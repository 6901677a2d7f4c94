/** A postal address in its parts. A country is two letters of ISO 3166-1. */
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

function joined(separator: string, parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null && part !== '').join(separator) || null;
}

/**
 * An address on one line. In Great Britain the postcode ends the address; elsewhere in Europe it
 * stands before the town, and what the post sorts by behind it.
 */
export function addressOnOneLine(address: PostalAddress, shown: Shown = {}): string {
  const { name, organization, locality, postalCode, sortingCode, country } = address;
  const { dependentLocality, administrativeArea } = address;
  const { showCountry = true, showName = true, showPostalCode = true } = shown;
  const postcode = showPostalCode ? postalCode : null;
  const town =
    country === 'GB'
      ? [dependentLocality, locality, administrativeArea, postcode]
      : [dependentLocality, joined(' ', [postcode, locality, sortingCode]), administrativeArea];
  const recipient = showName ? [name, organization] : [];
  const parts = [
    ...recipient,
    address.streetAddress.replaceAll('\n', ', '),
    ...town,
    showCountry ? country : null,
  ];
  return joined(', ', parts) ?? '';
}
