import { yieldToEventLoop } from '../../engine/chunks.ts';
import { halfHourMs } from '../../kernel/calendar.ts';
import { londonText } from '../../kernel/instant-text.ts';
import type { Page } from '../pages.ts';

interface Row {
  readonly startMs: number;
  readonly endMs: number;
  /** Thousandths. */
  readonly total: number;
}

/** How many rows a piece has: they take less than a millisecond. */
export const rowsOfPiece = 1000;

/**
 * A page as text, one piece of at most `rowsOfPiece` rows for each turn of the event loop, so that others
 * are answered between.
 */
export async function* inPieces(
  { count, next, previous }: Page<never>,
  rows: readonly Row[],
): AsyncGenerator<string> {
  const address = (url: string | null) => JSON.stringify(url);
  yield `{"count":${count},"next":${address(next)},"previous":${address(previous)},"results":[`;
  for (let from = 0; from < rows.length; from += rowsOfPiece) {
    // Texts are joined once: what is appended to over and over is copied when it is sent.
    const texts: string[] = [];
    for (const row of rows.slice(from, from + rowsOfPiece)) {
      texts.push(amountText(row.total), spanText(row));
    }
    const isLast = from + rowsOfPiece >= rows.length;
    const text = texts.join('');
    yield isLast ? text.slice(0, -1) : text;
    await yieldToEventLoop();
  }
  yield ']}';
}

/** The first half of a row up to its amount, by the amount: those of half-hours are small, and come again. */
const knownAmounts: (string | undefined)[] = new Array(4096).fill(undefined);

function amountText(total: number): string {
  const known = knownAmounts[total];
  if (known !== undefined) return known;
  const text = `{"consumption":${total / 1000}`;
  if (total >= 0 && total < knownAmounts.length) knownAmounts[total] = text;
  return text;
}

/** The second half of half-hours, each at the place that its number leaves: nearly two years. */
const remembered = 32_768;
const knownStarts = new Float64Array(remembered).fill(Number.NaN);
const knownSpans: string[] = new Array(remembered).fill('');

function spanText({ startMs, endMs }: Row): string {
  if (endMs - startMs !== halfHourMs) return writtenSpan(startMs, endMs);
  const place = (startMs / halfHourMs) & (remembered - 1);
  if (knownStarts[place] !== startMs) {
    knownStarts[place] = startMs;
    knownSpans[place] = writtenSpan(startMs, endMs);
  }
  return knownSpans[place] as string;
}

function writtenSpan(startMs: number, endMs: number): string {
  return `,"interval_start":"${londonText(startMs)}","interval_end":"${londonText(endMs)}"},`;
}
