import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { halfHourMs } from '../../../kernel/calendar.ts';
import type { DeviceReport } from '../../../outside/devices/port.ts';
import type {
  Course,
  CourseChange,
  CourseInputs,
  Followed,
  Journal,
  Piece,
} from './course.rules.ts';
import { piecesAhead, storedNow } from './course-plans.rules.ts';
import { change, follow } from './following.rules.ts';

const at = (text: string) => Temporal.Instant.from(`2026-12-${text}Z`).epochMilliseconds;
const charger = {
  capacityWh: 60_000,
  maximumW: 7360,
  minimumW: 1380,
  efficiencyThousandths: 900,
  limitPercent: null,
};
/** The cheap night from 23:30 until 05:30; winter time is UTC. */
const isNight = (startMs: number) => {
  const minute = (startMs / 60_000) % 1440;
  return minute >= 23.5 * 60 || minute < 5.5 * 60;
};

function inputsWith(
  reports: readonly DeviceReport[],
  { percent = 80, readyBy = '07:00', minimumPercent = 0, isRelative = false, limit = 100 } = {},
): CourseInputs {
  return {
    charger: { ...charger, limitPercent: limit },
    reports,
    target(atMs) {
      const date = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO('UTC');
      const today = date.withPlainTime(readyBy).epochMilliseconds;
      const readyByMs = today > atMs ? today : today + 48 * halfHourMs;
      return { isRelative, readyByMs, percent, minimumPercent };
    },
    mostWh: null,
    prices: (fromMs, toMs) =>
      Array.from({ length: (toMs - fromMs) / halfHourMs }, (_, place) => ({
        importPrice: isNight(fromMs + place * halfHourMs) ? 7.000035 : 28.099995,
        exportPrice: 0,
        surplusWh: 0,
        wholesale: 0,
        carbon: 0,
      })),
    nextPricesMs: (afterMs) => (Math.floor(afterMs / 86_400_000 + 1 / 3) + 2 / 3) * 86_400_000,
  };
}

const away: Course = {
  atMs: at('01T12:00:00'),
  pluggedInAtMs: null,
  storedAtPlugIn: null,
  storedMilliwattHours: 30_000_000,
  suspendedAtMs: null,
  boostedAtMs: null,
  link: 'CONNECTED',
  linkSinceMs: at('01T00:00:00'),
  plan: null,
  planVersion: 0,
  running: null,
  open: [],
};
const evening: readonly DeviceReport[] = [
  { kind: 'PLUGGED_IN', atMs: at('01T18:10:00'), usedMilliwattHours: 6_000_000 },
];

/** Follows a course from one thing that somebody does to the next. */
function story(
  steps: readonly (readonly [atMs: number, what: CourseChange | null, inputs?: CourseInputs])[],
  reports: readonly DeviceReport[] = evening,
) {
  const all: Journal = { pieces: [], events: [], sessions: [] };
  let course = away;
  const take = (followed: Followed) => {
    course = followed.course;
    all.pieces.push(...followed.journal.pieces);
    all.events.push(...followed.journal.events);
    all.sessions.push(...followed.journal.sessions);
  };
  for (const [atMs, what, inputs = inputsWith([])] of steps) {
    const due = reports.filter((each) => each.atMs > course.atMs && each.atMs <= atMs);
    take(follow({ ...inputs, reports: due }, course, atMs));
    if (what) take(change(inputs, course, what));
  }
  return { course, ...all };
}

const sumOf = (pieces: readonly Piece[]) => pieces.reduce((sum, { energyWh }) => sum + energyWh, 0);
const spanOf = (pieces: readonly Piece[]) => [
  pieces[0]?.fromMs,
  pieces.reduce((last, { toMs }) => Math.max(last, toMs), 0),
];

describe('the course of a vehicle', () => {
  const plugged = [at('01T18:10:00'), null] as const;
  const boosted = [at('01T19:12:00'), 'BOOST'] as const;
  const cancelled = [at('01T20:00:00'), 'CANCEL_BOOST'] as const;
  const suspended = [at('01T21:00:00'), 'SUSPEND'] as const;
  const resumed = [at('01T22:00:00'), 'RESUME'] as const;
  const later = inputsWith([], { percent: 90, readyBy: '06:30' });
  const raised = [at('01T22:30:00'), 'PREFERENCES', later] as const;

  it('charges at once what is wanted at least, also where a cheaper plan was made before', () => {
    // 40 % are stored: 6,667 Wh bring 50 %, of 26,667 Wh in all.
    const least = inputsWith([], { minimumPercent: 50 });
    const wanted = [at('01T19:00:00'), 'PREFERENCES', least] as const;
    const ahead = (steps: Parameters<typeof story>[0]) =>
      piecesAhead(charger, story(steps).course).map(({ fromMs, energyWh }) => [fromMs, energyWh]);
    const pieces = ahead([plugged, wanted]);
    assert.deepEqual(pieces.slice(0, 3), [
      [at('01T19:00:00'), 3680],
      [at('01T19:30:00'), 2987],
      [at('01T23:30:00'), 3680],
    ]);
    assert.equal(
      pieces.reduce((sum, [, energyWh = 0]) => sum + energyWh, 0),
      26_667,
    );
    assert.deepEqual(
      ahead([plugged, wanted, [at('01T19:00:00'), 'PREFERENCES']]),
      ahead([plugged]),
    );
  });

  it('stores all that was charged away, after what was used on the way there, and is told so', () => {
    const way = { operator: 'Gridserve', location: 'Rugby Services, M6', costPence: 632 };
    const reports: readonly DeviceReport[] = [
      {
        ...{ kind: 'CHARGED_AWAY', atMs: at('01T16:00:00'), startMs: at('01T15:30:00') },
        ...{ energyWh: 8000, usedMilliwattHours: 9_000_000, ...way },
      },
      { kind: 'PLUGGED_IN', atMs: at('01T18:10:00'), usedMilliwattHours: 6_000_000 },
    ];
    const full = { ...away, storedMilliwattHours: 60_000_000 };
    const { course, journal } = follow(inputsWith(reports), full, at('01T18:10:00'));
    const [session] = journal.sessions;
    assert.deepEqual([session?.storedBefore, session?.storedAfter], [51_000_000, 58_200_000]);
    assert.equal(course.storedMilliwattHours, 52_200_000);
  });

  it('charges in the cheap night what is lacking, the last half-hour but in part', () => {
    const { course } = story([plugged]);
    const ahead = piecesAhead(charger, course);
    assert.deepEqual(
      ahead.map(({ energyWh }) => energyWh),
      [3680, 3680, 3680, 3680, 3680, 3680, 3680, 907],
    );
    assert.deepEqual(spanOf(ahead), [at('01T23:30:00'), at('02T03:30:00')]);
  });

  it('boosts at full power until it is full, to the second', () => {
    const { course } = story([plugged, boosted]);
    const ahead = piecesAhead(charger, course);
    assert.equal(sumOf(ahead), 40_000);
    assert.deepEqual(spanOf(ahead), [at('01T19:12:00'), at('02T00:38:05')]);
  });

  it('plans what is left once a boost is cancelled, and nothing while it is suspended', () => {
    const { course, pieces } = story([plugged, boosted, cancelled]);
    assert.deepEqual(
      pieces.map(({ energyWh }) => energyWh),
      [2208, 3680],
    );
    assert.equal(storedNow(charger, course), 29_299_200);
    const planned = piecesAhead(charger, course);
    assert.deepEqual(spanOf(planned), [at('01T23:30:00'), at('02T02:30:00')]);
    assert.equal(sumOf(planned), 20_779);
    const off = story([plugged, boosted, cancelled, suspended]);
    assert.deepEqual(piecesAhead(charger, off.course), []);
    const on = story([plugged, boosted, cancelled, suspended, resumed]);
    assert.deepEqual(piecesAhead(charger, on.course), planned);
  });

  it('charges so much more than it was plugged in with where targets are relative', () => {
    // It is plugged in with 40 %.
    const need = (wanted: Parameters<typeof inputsWith>[1]) => {
      const inputs = inputsWith([], { isRelative: true, ...wanted });
      const { course } = story([[at('01T18:10:00'), null, inputs]]);
      return sumOf(piecesAhead(charger, course));
    };
    assert.equal(need({ percent: 30 }), 20_000);
    assert.equal(need({ percent: 0 }), 0);
    // At most all of 60 kWh, and at most the limit, which is counted from empty.
    assert.equal(need({ percent: 80 }), 40_000);
    assert.equal(need({ percent: 30, limit: 60 }), 13_334);
    assert.equal(need({ percent: 30, limit: 40 }), 0);
    assert.equal(need({ percent: 30, isRelative: false }), 0);
  });

  it('does not begin anew with a relative target while it stays plugged in', () => {
    const inputs = inputsWith([], { isRelative: true, percent: 30, minimumPercent: 10 });
    const { pieces, course } = story([
      [at('01T18:10:00'), null, inputs],
      [at('02T01:00:00'), 'PREFERENCES', inputs],
      [at('03T12:00:00'), null, inputs],
    ]);
    assert.equal(sumOf(pieces), 20_000);
    assert.equal(course.storedAtPlugIn, 24_000_000);
    // A tenth on top as soon as may be, the rest at night.
    const soon = pieces.filter(({ fromMs }) => fromMs < at('01T23:30:00'));
    assert.equal(sumOf(soon), 6667);
  });

  it('tells that the limit was reached where the plan stopped at it, and only there', () => {
    const causes = (wanted: Parameters<typeof inputsWith>[1], until = '02T12:00:00') => {
      const inputs = inputsWith([], wanted);
      const { sessions, course } = story([[at(until), null, inputs]]);
      const percent = course.storedMilliwattHours / (charger.capacityWh * 10);
      return [percent.toFixed(1), ...sessions.flatMap(({ problems }) => problems)];
    };
    const reached = { kind: 'ERROR', cause: 'SOC_LIMIT_REACHED' };
    assert.deepEqual(causes({ percent: 80, limit: 60 }), ['60.0', reached]);
    assert.deepEqual(causes({ percent: 60, limit: 60 }), ['60.0']);
    assert.deepEqual(causes({ percent: 30, limit: 60, isRelative: true }), ['60.0', reached]);
    assert.deepEqual(causes({ percent: 20, limit: 60, isRelative: true }), ['60.0']);
    assert.deepEqual(causes({ percent: 100 }), ['100.0', { kind: 'ERROR', cause: 'FULL_CHARGE' }]);
    // An hour is too short for it: nothing was cut by the limit.
    const short = causes({ percent: 80, limit: 70, readyBy: '19:10' }, '01T19:30:00');
    assert.deepEqual(short, ['51.0']);
  });

  it('is planned within what is left, which what was taken on the way counts against', () => {
    const asked: (readonly [number, readonly number[]])[] = [];
    const inputs: CourseInputs = {
      ...inputsWith([], { percent: 100, readyBy: '20:00' }),
      mostWh(fromMs, _toMs, taken) {
        asked.push([fromMs, taken.map((piece) => piece.fromMs)]);
        return 30_000;
      },
    };
    const { course } = story([
      [at('01T20:10:00'), null, inputs],
      [at('02T00:10:00'), 'PREFERENCES', inputs],
    ]);
    const first = ['18:10', '18:30', '19:00', '19:30'].map((time) => at(`01T${time}:00`));
    assert.deepEqual(asked, [
      [at('01T18:10:00'), []],
      [at('01T20:00:00'), first],
      // What was written down before is none of it; what runs is.
      [at('02T00:30:00'), [at('02T00:00:00')]],
    ]);
    assert.ok(course.plan);
  });

  it('comes to ten pieces and two sessions by noon', () => {
    const { course, pieces, sessions } = story([
      ...[plugged, boosted, cancelled, suspended, resumed, raised],
      [at('02T12:00:00'), null, later],
    ]);
    assert.equal(pieces.length, 10);
    assert.equal(pieces.at(-1)?.energyWh, 1686);
    assert.deepEqual(
      sessions.map(({ type, energyWh }) => [type, energyWh]),
      [
        ['BOOST', 5888],
        ['SMART', 27_446],
      ],
    );
    assert.equal(sessions[1]?.endedAtMs, at('02T03:30:00'));
    assert.equal(course.running, null);
    assert.deepEqual(course.open, []);
  });

  it('comes to the same in one step as in many', () => {
    const day = at('02T12:00:00') - at('01T12:00:00');
    const moments = fc.array(fc.integer({ min: 1, max: day / 1000 - 1 }), { maxLength: 12 });
    const reports: readonly DeviceReport[] = [
      ...evening,
      { kind: 'LINK', atMs: at('02T00:10:07'), link: 'LOST' },
      { kind: 'LINK', atMs: at('02T01:20:00'), link: 'CONNECTED' },
      { kind: 'PROBLEM', atMs: at('02T02:05:00'), problem: 'POWER_TAPERING' },
      { kind: 'UNPLUGGED', atMs: at('02T02:47:31') },
    ];
    const whole = story([[at('02T12:00:00'), null]], reports);
    assert.ok(whole.sessions.length > 1 && whole.pieces.length > 4);
    fc.assert(
      fc.property(moments, (seconds) => {
        const stops = seconds.toSorted((a, b) => a - b).map((each) => away.atMs + each * 1000);
        const parts = story(
          [...stops, at('02T12:00:00')].map((atMs) => [atMs, null] as const),
          reports,
        );
        assert.deepEqual(parts, whole);
      }),
    );
  });

  it('never overlaps, and stores what it takes within what the battery holds', () => {
    const what = fc.constantFrom<CourseChange>('BOOST', 'SUSPEND', 'RESUME', 'PREFERENCES');
    const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 86_399 }), what), { maxLength: 15 });
    const leaves = fc.integer({ min: 30_000, max: 86_399 });
    fc.assert(
      fc.property(steps, leaves, (drawn, left) => {
        const reports: readonly DeviceReport[] = [
          ...evening,
          { kind: 'UNPLUGGED', atMs: away.atMs + left * 1000 },
        ];
        const inOrder = drawn
          .toSorted(([a], [b]) => a - b)
          .map(([second, each]) => [away.atMs + second * 1000, each] as const)
          .filter(([atMs, each]) => {
            const isThere = atMs > at('01T18:10:00') && atMs < away.atMs + left * 1000;
            return each === 'PREFERENCES' || isThere;
          });
        const { course, pieces, sessions } = story(
          [...inOrder, [at('02T12:00:00'), null]],
          reports,
        );
        for (const [place, piece] of pieces.entries()) {
          assert.ok(piece.toMs > piece.fromMs && piece.energyWh > 0);
          assert.ok(piece.fromMs >= (pieces[place - 1]?.toMs ?? 0));
          // Rounded: the end of a boost to a second (1.02 Wh), what it took by then and what is cut (0.5 each).
          assert.ok(piece.energyWh <= (7360 * (piece.toMs - piece.fromMs)) / 3_600_000 + 2.03);
        }
        const gained = course.storedMilliwattHours - 24_000_000;
        assert.equal(gained, Math.min(36_000_000, sumOf(pieces) * 900));
        const ended = sessions.reduce((sum, { energyWh }) => sum + energyWh, 0);
        assert.equal(ended, sumOf(pieces));
      }),
    );
  });
});
