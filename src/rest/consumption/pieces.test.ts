import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { halfHourMs } from '../../kernel/calendar.ts';
import { londonText } from '../../kernel/instant-text.ts';
import { inPieces, rowsOfPiece } from './pieces.ts';

interface Row {
  readonly startMs: number;
  readonly endMs: number;
  readonly total: number;
}

const page = { count: 40_000, next: 'http://host/v1/?a="b"&page=2', previous: null, results: [] };

function answerOf(rows: readonly Row[]) {
  const results = rows.map(({ startMs, endMs, total }) => ({
    consumption: total / 1000,
    interval_start: londonText(startMs),
    interval_end: londonText(endMs),
  }));
  return JSON.stringify({ ...page, results });
}

describe('a page of consumption in pieces', () => {
  it('is the same text as in one', async () => {
    const row = fc.record({
      place: fc.integer({ min: 0, max: 1_000_000 }),
      halfHours: fc.constantFrom(1, 1, 1, 2, 48),
      total: fc.integer({ min: 0, max: 10_000 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 50 }), async (drawn) => {
        const rows = drawn.map(({ place, halfHours, total }) => ({
          startMs: place * halfHourMs,
          endMs: (place + halfHours) * halfHourMs,
          total,
        }));
        let text = '';
        for await (const piece of inPieces(page, rows)) text += piece;
        assert.equal(text, answerOf(rows));
      }),
    );
  });

  it('comes so many rows at a time, and others have their turn after each', async () => {
    const rows = Array.from({ length: 25_000 }, (_each, place) => ({
      startMs: place * halfHourMs,
      endMs: (place + 1) * halfHourMs,
      total: place % 5000,
    }));
    let turns = 0;
    let isOver = false;
    const nextTurn = () => {
      turns += 1;
      if (!isOver) setImmediate(nextTurn);
    };
    setImmediate(nextTurn);
    const pieces: string[] = [];
    let turnsBefore = -1;
    for await (const piece of inPieces(page, rows)) {
      const rowsIn = piece.split('"interval_start"').length - 1;
      assert.ok(rowsIn <= rowsOfPiece && rowsOfPiece <= 2500, `${rowsIn} rows`);
      if (pieces.length > 1) assert.ok(turns > turnsBefore, 'nobody had a turn between two pieces');
      turnsBefore = turns;
      pieces.push(piece);
    }
    isOver = true;
    assert.equal(pieces.length, 2 + 25_000 / rowsOfPiece);
    assert.equal(pieces.join(''), answerOf(rows));
  });
});
