/** An address as it is kept; see the tables. */
export interface Address {
  readonly addressLines: readonly string[];
  readonly town: string;
  readonly county: string | null;
  readonly postcode: string;
  readonly label: string | null;
  readonly organisation: string | null;
  readonly dependentStreet: string | null;
  readonly dependentLocality: string | null;
  readonly locality: string | null;
}

/** The lines from the flat to the street, as the parts that they are written from. */
export interface StreetParts {
  /** A flat or a unit. */
  readonly subBuilding: string | null;
  /** A building that is called by a name. */
  readonly building: string | null;
  /** A number in the street, with its letter if there is one. */
  readonly number: string | null;
  readonly dependentStreet: string | null;
  readonly street: string | null;
}

const numberedStreet = /^(\d+[A-Za-z]?) (.+)$/;
const partOfBuilding = /^(flat|unit|apartment|room|floor|suite|cold store)\b/i;

/** Takes the lines before the town apart. The last is the street; those above name the building. */
export function streetPartsOf(
  address: Pick<Address, 'addressLines' | 'dependentStreet'>,
): StreetParts {
  const { addressLines, dependentStreet } = address;
  const street = addressLines.at(-1) ?? '';
  const [, number = null, name = street] = numberedStreet.exec(street) ?? [];
  const above = addressLines.slice(0, -1).flatMap((line) => line.split(', '));
  const parts = above.filter((part) => partOfBuilding.test(part));
  const building = above.filter((part) => !partOfBuilding.test(part));
  return {
    subBuilding: parts.join(', ') || null,
    building: building.join(', ') || null,
    number,
    dependentStreet,
    street: name || null,
  };
}

/** The address line by line, from the flat to the postcode; nothing in it is said twice. */
export function addressLinesOf(address: Address): string[] {
  const { town, county, postcode } = address;
  return [...linesBeforeTown(address), town, county, postcode].filter((line) => line !== null);
}

/** The lines of an address from the flat to the part of the town. */
export function linesBeforeTown(address: Address): string[] {
  const { addressLines, dependentStreet, dependentLocality, locality } = address;
  const street = addressLines.at(-1) ?? null;
  const above = addressLines.slice(0, -1);
  return [...above, dependentStreet, street, dependentLocality, locality].filter(
    (line) => line !== null,
  );
}

interface Shown {
  readonly showCountry?: boolean | null | undefined;
  readonly showName?: boolean | null | undefined;
  readonly showPostalCode?: boolean | null | undefined;
}

/** The whole address in one line; what is not to be shown is left out, everything else stays. */
export function addressText(address: Address, shown: Shown): string {
  const { label, organisation, postcode } = address;
  const lines = addressLinesOf(address).slice(0, -1);
  return [
    shown.showName === false ? null : label,
    organisation,
    ...lines,
    shown.showPostalCode === false ? null : postcode,
    shown.showCountry === false ? null : 'GB',
  ]
    .filter((part) => part !== null)
    .join(', ');
}
