import { Temporal } from 'temporal-polyfill';
import type { DocumentKind } from '../../../kernel/books.ts';
import { londonDateOf } from '../../../kernel/london.ts';

interface Issued {
  readonly kind: DocumentKind;
  readonly issuedAt: Temporal.Instant | null;
  readonly annulledAt: Temporal.Instant | null;
}

/** So many days a bill tells enough of how the balance goes on. Source: the reason's name. */
const freshDays = 60;

/** Whether a balance can be forecast on a London day: by a bill that is recent and stands. */
export function canForecast(documents: readonly Issued[], today: Temporal.PlainDate): boolean {
  const since = today.subtract({ days: freshDays });
  return documents.some(
    ({ kind, issuedAt, annulledAt }) =>
      (kind === 'STATEMENT' || kind === 'PERIOD_BASED') &&
      issuedAt !== null &&
      annulledAt === null &&
      Temporal.PlainDate.compare(londonDateOf(issuedAt), since) >= 0,
  );
}
