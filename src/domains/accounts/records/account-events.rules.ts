import type { Temporal } from 'temporal-polyfill';
import { isInForce } from '../../../kernel/validity.ts';

interface Pin {
  readonly wasPinned: boolean;
  readonly unpinAt: Temporal.Instant | null;
}

/** Whether a note is pinned at an instant: a pin that ends is off from its end on. */
export function isPinnedAt({ wasPinned, unpinAt }: Pin, now: Temporal.Instant): boolean {
  return wasPinned && isInForce(null, unpinAt, now);
}
