/** The product that a kind of household has chosen for its electricity; the variable one else. */
export const chosenByKind: Readonly<Record<string, readonly string[]>> = {
  everything: ['AGILE-24-10-01'],
  'half-hourly': ['AGILE-24-10-01'],
  'ev-tariff': ['GO-VAR-22-10-14'],
  'ev-charge-point': ['INTELLI-VAR-24-10-29'],
  tracker: ['SILVER-24-04-03'],
  prepay: ['PREPAY-VAR-22-11-01'],
  'heat-pump': ['COSY-22-12-08'],
};

/** Those of a kind who have chosen otherwise. */
export const chosenByKey: Readonly<Record<string, string>> = {
  'household-011': 'DRIVE-4R-24-01-15',
};
/** Those who took a later issue of what their kind has chosen, on the same day. */
export const laterIssueByKey: Readonly<Record<string, string>> = {
  'household-028': 'INTELLI-VAR-25-09-16',
};

/** What homes that give energy back are paid by at first, and most of them stay with. */
export const usualExportProduct = 'OUTGOING-VAR-24-10-26';

/** The product by which a kind of household has come to be paid for what it gives; null of one that gives nothing. */
export function chosenExportProduct(kind: string): string | null {
  if (kind === 'everything') return 'AGILE-OUTGOING-19-05-13';
  return kind === 'solar-and-battery' ? usualExportProduct : null;
}

/** The product by which a home of the town has come to pay for its electricity. */
export function chosenProduct({
  key,
  kind,
}: {
  readonly key: string;
  readonly kind: string;
}): string | null {
  return laterIssueByKey[key] ?? chosenByKey[key] ?? chosenByKind[kind]?.[0] ?? null;
}
