import type { Temporal } from 'temporal-polyfill';

/** A part of time, half-open, in milliseconds since 1970; infinite where it has no end. */
export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

interface EffectivePeriod {
  readonly effectiveFrom: Temporal.Instant;
  readonly effectiveTo: Temporal.Instant | null;
}

/** The span of a half-open period; without end where it goes on. */
export function spanOf({ effectiveFrom, effectiveTo }: EffectivePeriod): Span {
  return {
    fromMs: effectiveFrom.epochMilliseconds,
    toMs: effectiveTo?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
  };
}

/** Spans in order; those that overlap or follow on one another become one. */
export function joinedSpans(spans: readonly Span[]): Span[] {
  const joined: { fromMs: number; toMs: number }[] = [];
  for (const { fromMs, toMs } of spans.toSorted((a, b) => a.fromMs - b.fromMs)) {
    const last = joined.at(-1);
    if (last && fromMs <= last.toMs) last.toMs = Math.max(last.toMs, toMs);
    else joined.push({ fromMs, toMs });
  }
  return joined;
}

/** The parts of spans that lie in another one, in their order. */
export function sharedSpans(spans: readonly Span[], other: Span): Span[] {
  return spans
    .map(({ fromMs, toMs }) => ({
      fromMs: Math.max(fromMs, other.fromMs),
      toMs: Math.min(toMs, other.toMs),
    }))
    .filter(({ fromMs, toMs }) => fromMs < toMs);
}
