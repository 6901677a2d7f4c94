import { type Address, addressLinesOf, streetPartsOf } from './addresses.rules.ts';

/** An address the way the register of retail energy locations writes it. */
export function relAddressOf(address: Address & { readonly uprn: string }) {
  const { subBuilding, building, number, dependentStreet, street } = streetPartsOf(address);
  const { dependentLocality, locality } = address;
  return {
    display: addressLinesOf(address).join(', '),
    // A building's name tells more than its number, which then stands with the street.
    primaryName: building ?? number,
    secondaryName: subBuilding,
    street1: dependentStreet ?? (building && number ? `${number} ${street}` : street),
    street2: dependentStreet && street,
    locality1: dependentLocality ?? locality,
    locality2: dependentLocality && locality,
    town: address.town,
    postcode: address.postcode,
    uprn: address.uprn,
  };
}
