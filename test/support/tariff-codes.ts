/** The code of the product in a tariff's code, as clients take it out. @throws Error for another text. */
export function productOfTariffCode(code: string): string {
  const product = /^[EG]-\dR-(.+)-[A-Z]$/.exec(code)?.[1];
  if (product === undefined) throw new Error(`${code} is no code of a tariff`);
  return product;
}
