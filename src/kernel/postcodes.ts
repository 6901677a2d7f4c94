/** A British postcode as it is written, `LS1 4AB`; null for what is none (BS 7666 part 2). */
export function postcodeOf(text: string): string | null {
  const compact = text.replaceAll(/[\s.-]/g, '').toUpperCase();
  const parts = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[ABD-HJLNP-UW-Z]{2})$/.exec(compact);
  return parts ? `${parts[1]} ${parts[2]}` : null;
}
