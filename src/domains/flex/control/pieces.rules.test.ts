import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { DispatchKind } from '../../../kernel/devices.ts';
import type { Piece } from './course.rules.ts';
import { daysWith, type ExecutedDay, keyOfDay, piecesOfDays } from './pieces.rules.ts';

const startMs = Date.UTC(2026, 2, 28, 22);
const kinds: readonly DispatchKind[] = ['SMART', 'BOOST', 'TEST'];

/** Pieces in order that do not overlap, each within its half-hour; several may share one. */
const somePieces = fc
  .array(
    fc.record({
      waits: fc.integer({ min: 0, max: 2400 }),
      lasts: fc.integer({ min: 1, max: 1800 }),
      energyWh: fc.integer({ min: 1, max: 3680 }),
      kind: fc.constantFrom(...kinds),
    }),
    { maxLength: 60 },
  )
  .map((drawn) => {
    let second = 0;
    return drawn.map(({ waits, lasts, energyWh, kind }): Piece => {
      const from = second + waits;
      const to = Math.min(from + lasts, (Math.floor(from / 1800) + 1) * 1800);
      second = to;
      return { kind, energyWh, fromMs: startMs + from * 1000, toMs: startMs + to * 1000 };
    });
  });

describe('pieces by day', () => {
  it('come back from the days they are kept in, however many share a half-hour', () => {
    fc.assert(
      fc.property(somePieces, (pieces) => {
        assert.deepEqual(piecesOfDays(daysWith(7, pieces)), pieces);
      }),
    );
  });

  it('are added to days in several steps as in one', () => {
    fc.assert(
      fc.property(somePieces, fc.nat(60), (pieces, cut) => {
        const known = new Map<string, ExecutedDay>();
        for (const part of [pieces.slice(0, cut), pieces.slice(cut)]) {
          for (const day of daysWith(7, part, known)) known.set(keyOfDay(day), day);
        }
        assert.deepEqual(
          [...known.values()].toSorted(inOrder),
          daysWith(7, pieces).toSorted(inOrder),
        );
      }),
    );
  });

  it('need no bounds where they fill their half-hours', () => {
    const piece = { kind: 'SMART' as const, fromMs: startMs, toMs: startMs + 1_800_000 };
    const [day] = daysWith(7, [{ ...piece, energyWh: 3680 }]);
    assert.equal(day?.day, '2026-03-28');
    assert.equal(day?.energyWh[44], 3680);
    assert.equal(day?.energyWh.filter((wh) => wh !== null).length, 1);
    assert.deepEqual([day?.fromSeconds, day?.toSeconds, day?.furtherPieces], [null, null, null]);
  });
});

function inOrder(one: ExecutedDay, other: ExecutedDay): number {
  return keyOfDay(one) < keyOfDay(other) ? -1 : 1;
}
