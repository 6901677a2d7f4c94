import { splitPence } from '../../../kernel/money.ts';

/** Money with and without its VAT, in pence. */
interface Amount {
  readonly netPence: number;
  readonly taxPence: number;
}

/** One charge of those that take the place of another. */
interface Replacement extends Amount {
  /** Whether it covers only days that may not be charged for any more. */
  readonly isTooOld: boolean;
}

/** A charge that is made anew. */
export interface ReplacedCharge<Draft extends Replacement> {
  /** What the customer bore of it before: without what was credited as too old. */
  readonly before: Amount;
  readonly drafts: readonly Draft[];
}

/**
 * What is given back of corrected charges, since it was used too long ago and never billed (licence
 * condition 21BA): what all days that are too old come to now, beyond what was charged for them. Energy
 * that a correction moves from one of them to another was billed in time. A charge with days on both
 * sides of the limit is shared between them as the new ones are.
 *
 * @returns in the order of the charges and of their drafts; null where nothing is given back. The parts
 *   add up to the excess, and go to the drafts that grew, by how much they did.
 */
export function excessOf<Draft extends Replacement>(
  replaced: readonly ReplacedCharge<Draft>[],
): { readonly draft: Draft; readonly credit: Amount | null }[] {
  const grown = replaced.flatMap(({ before, drafts }) => {
    const gross = drafts.map((draft) => Math.abs(grossOf(draft)));
    // Where nothing is left of a charge, its days count alike.
    const weights = gross.some((pence) => pence > 0) ? gross : drafts.map(() => 1);
    const shares = (pence: number) => (drafts.length > 0 ? splitPence(pence, weights) : []);
    const [grossBefore, netBefore] = [shares(grossOf(before)), shares(before.netPence)];
    return drafts.map((draft, place) => ({
      draft,
      growth: draft.isTooOld ? grossOf(draft) - (grossBefore[place] ?? 0) : 0,
      netGrowth: draft.netPence - (netBefore[place] ?? 0),
    }));
  });
  const excess = grown.reduce((sum, { growth }) => sum + growth, 0);
  const rises = grown.map(({ growth }) => Math.max(0, growth));
  const parts = excess > 0 ? splitPence(excess, rises) : [];
  return grown.map(({ draft, growth, netGrowth }, place) => {
    const part = parts[place] ?? 0;
    if (part === 0) return { draft, credit: null };
    // The VAT of the part is that of the growth, rounded once.
    const netPence = Math.min(part, Math.max(0, Math.round((part * netGrowth) / growth)));
    return { draft, credit: { netPence, taxPence: part - netPence } };
  });
}

function grossOf({ netPence, taxPence }: Amount): number {
  return netPence + taxPence;
}
