/** The names of the markets of Great Britain, by what they trade. */
export const marketOfFuel = { ELECTRICITY: 'GBR_ELECTRICITY', GAS: 'GBR_GAS' } as const;

/** What a market trades; null for a name that no market has. */
export function fuelOfMarket(name: string): 'ELECTRICITY' | 'GAS' | null {
  if (name === marketOfFuel.ELECTRICITY) return 'ELECTRICITY';
  return name === marketOfFuel.GAS ? 'GAS' : null;
}
