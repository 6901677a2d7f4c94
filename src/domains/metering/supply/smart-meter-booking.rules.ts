/**
 * The page on which a visit to fit smart meters is booked. Each brand has pages of its own; they
 * stand under a name that is reserved for examples (RFC 2606).
 */
export function smartMeterBookingPage(
  brand: string,
  accountNumber: string,
  propertyId: number,
): string {
  const site = brand.toLowerCase().replaceAll('_', '-');
  const query = new URLSearchParams({ account: accountNumber, property: String(propertyId) });
  return `https://${site}.halfhour.example/smart-meters/book?${query}`;
}
