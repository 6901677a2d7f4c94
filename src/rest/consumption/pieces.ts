import { yieldToEventLoop } from '../../engine/chunks.ts';
import { londonText } from '../../kernel/instant-text.ts';
import type { Page } from '../pages.ts';

interface Row {
  readonly startMs: number;
  readonly endMs: number;
  /** Thousandths. */
  readonly total: number;
}

/** How many rows a piece has: they take about a millisecond. */
const rowsOfPiece = 1000;

/** A page as text, one piece for each turn of the event loop, so that others are answered between. */
export async function* inPieces(
  { count, next, previous }: Page<never>,
  rows: readonly Row[],
): AsyncGenerator<string> {
  const address = (url: string | null) => JSON.stringify(url);
  yield `{"count":${count},"next":${address(next)},"previous":${address(previous)},"results":[`;
  for (let from = 0; from < rows.length; from += rowsOfPiece) {
    let text = '';
    for (const { startMs, endMs, total } of rows.slice(from, from + rowsOfPiece)) {
      if (text !== '' || from > 0) text += ',';
      text += `{"consumption":${total / 1000},"interval_start":"${londonText(startMs)}","interval_end":"${londonText(endMs)}"}`;
    }
    yield text;
    await yieldToEventLoop();
  }
  yield ']}';
}
