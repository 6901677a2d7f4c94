/** What somebody is expected to use in a year at one meter point. */
export interface YearlyUse {
  readonly fuel: 'ELECTRICITY' | 'GAS';
  readonly direction: 'IMPORT' | 'EXPORT';
  readonly kwh: number;
}

/** What is known of the size of a business; null where nobody has told. */
export interface BusinessSize {
  readonly employees: number | null;
  /** In a year, in euros. */
  readonly turnoverEuros: number | null;
  readonly balanceSheetEuros: number | null;
}

/** Ten people or more, or more than two million euros by both measures, are no microbusiness. */
const leastTooMany = 10;
const mostEuros = 2_000_000;

/** The most that a microbusiness uses of a fuel in a year (standard condition 7A of the supply licences). */
const mostKwh = { ELECTRICITY: 100_000, GAS: 293_000 } as const;

/**
 * Whether a business is a microbusiness: by its size, or because it uses no more than the limit of one
 * of the fuels that it takes.
 *
 * @param uses at every meter point of every account of the business; what goes out is none.
 */
export function isMicrobusiness(uses: readonly YearlyUse[], size: BusinessSize): boolean {
  if (isSmall(size)) return true;
  const totals = new Map<YearlyUse['fuel'], number>();
  for (const { fuel, direction, kwh } of uses) {
    if (direction === 'IMPORT') totals.set(fuel, (totals.get(fuel) ?? 0) + kwh);
  }
  // Of whom nothing is known, nothing is known to be beyond a limit either.
  return totals.size === 0 || [...totals].some(([fuel, kwh]) => kwh <= mostKwh[fuel]);
}

/** Few people, and little money by one of the two measures; what nobody told shows nothing. */
function isSmall({ employees, turnoverEuros, balanceSheetEuros }: BusinessSize): boolean {
  if (employees === null || employees >= leastTooMany) return false;
  return [turnoverEuros, balanceSheetEuros].some((euros) => euros !== null && euros <= mostEuros);
}
