import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  daysOfWeek,
  isSettable,
  isSettableTime,
  kindOfDay,
  limitProblems,
  minuteOfTime,
  olderPreferences,
  type Preference,
  partsOfUnit,
  readPreferences,
  settingOf,
  timeText,
  type WantedPreference,
} from './preferences.rules.ts';

const ofVehicle = settingOf({
  kind: 'VEHICLE',
  mode: 'CHARGE',
  targetType: 'ABSOLUTE_STATE_OF_CHARGE',
});
const ofHeatPump = settingOf({
  kind: 'HEAT_PUMP',
  mode: 'HEAT',
  targetType: 'ABSOLUTE_TEMPERATURE',
});
const anySetting = fc.constantFrom(ofVehicle, ofHeatPump);

/** What the setting says may be set, written as clients may. */
const anyAllowed = (setting: typeof ofVehicle) => {
  const { minimum, maximum, step, unit } = setting;
  const value = fc
    .integer({ min: 0, max: (maximum - minimum) / step })
    .map((steps) => minimum + steps * step);
  const text = value.chain((kept) =>
    fc.constantFrom(String(kept / partsOfUnit[unit]), (kept / partsOfUnit[unit]).toFixed(2)),
  );
  const time = fc
    .integer({ min: 0, max: (setting.toMinute - setting.fromMinute) / setting.stepMinutes })
    .map((steps) => timeText(setting.fromMinute + steps * setting.stepMinutes));
  return fc
    .record({
      dayOfWeek: fc.constantFrom(...daysOfWeek),
      time,
      values: fc.tuple(text, text),
      hasMinimum: fc.boolean(),
      upperLimit: fc.option(text),
    })
    .map(({ values, hasMinimum, ...rest }): WantedPreference => {
      const [least, most] = values.toSorted((one, other) => Number(one) - Number(other));
      return { ...rest, min: hasMinimum ? least : null, max: most ?? '' };
    });
};

describe('what may be set', () => {
  it('is any half-hour of the day and any whole per cent for a vehicle', () => {
    const { id: _id, ...told } = ofVehicle;
    assert.deepEqual(told, {
      mode: 'CHARGE',
      unit: 'PERCENTAGE',
      minimum: 0,
      maximum: 100,
      step: 1,
      fromMinute: 0,
      toMinute: 1410,
      stepMinutes: 30,
    });
  });

  it('is accepted, all of it', () => {
    fc.assert(
      fc.property(
        anySetting.chain((setting) =>
          fc.tuple(
            fc.constant(setting),
            fc
              .uniqueArray(anyAllowed(setting), {
                minLength: 1,
                maxLength: 20,
                selector: ({ dayOfWeek, time }) => dayOfWeek + time,
              })
              .map(withoutLowLimits),
          ),
        ),
        ([setting, wanted]) => {
          const { preferences, problems } = readPreferences(setting, wanted, ['schedules']);
          assert.deepEqual(problems, []);
          const written = preferences.map((each) => ({
            dayOfWeek: daysOfWeek[each.dayOfWeek - 1],
            time: timeText(each.minuteOfDay),
            max: each.maximum / partsOfUnit[setting.unit],
          }));
          assert.deepEqual(
            written,
            wanted.map(({ dayOfWeek, time, max }) => ({ dayOfWeek, time, max: Number(max) })),
          );
        },
      ),
    );
  });

  it('is all that is accepted, and each refusal leads to what is wrong', () => {
    const anyTime = fc.integer({ min: 0, max: 1439 }).map(timeText);
    const anyText = fc.oneof(
      fc.integer({ min: -200, max: 1200 }).map(String),
      fc.double({ min: -5, max: 110, noNaN: true }).map((value) => value.toFixed(3)),
      fc.constantFrom('1000000', '99999999999999999999', '50.00000000000000000001'),
    );
    fc.assert(
      fc.property(anySetting, anyTime, anyText, anyText, (setting, time, max, min) => {
        const { problems } = readPreferences(
          setting,
          [{ dayOfWeek: 'FRIDAY', time, max, min }],
          ['input', 'schedules'],
        );
        const allows = (text: string) => {
          const value = Number(text) * partsOfUnit[setting.unit];
          return isExact(text) && Number.isInteger(value) && isSettable(value, setting);
        };
        const wrong = new Set([
          ...(isSettableTime(minuteOfTime(time) ?? -1, setting) ? [] : ['time']),
          ...(allows(max) ? [] : ['max']),
          ...(allows(min) && (!allows(max) || Number(min) <= Number(max)) ? [] : ['min']),
        ]);
        assert.deepEqual(new Set(problems.map(({ inputPath }) => inputPath.at(-1))), wrong);
        for (const { inputPath } of problems) {
          assert.deepEqual(inputPath.slice(0, 3), ['input', 'schedules', 0]);
        }
      }),
    );
  });

  it('is asked for once for a time of a day, and not left empty', () => {
    const wanted: WantedPreference = { dayOfWeek: 'MONDAY', time: '07:00:00', max: '80' };
    const again = readPreferences(ofVehicle, [wanted, { ...wanted, max: '90' }], ['schedules']);
    assert.deepEqual(
      again.problems.map(({ inputPath }) => inputPath),
      [['schedules', 1, 'time']],
    );
    assert.deepEqual(again.preferences, []);
    const none = readPreferences(ofVehicle, [], ['schedules']);
    assert.deepEqual(
      none.problems.map(({ inputPath }) => inputPath),
      [['schedules']],
    );
  });
});

/** Without the limits that are below what is wanted at least on any day. */
function withoutLowLimits(week: readonly WantedPreference[]): WantedPreference[] {
  const least = Math.max(...week.map(({ min }) => Number(min ?? 0)));
  return week.map(({ upperLimit, ...each }) =>
    Number(upperLimit ?? 0) < least ? each : { ...each, upperLimit: upperLimit ?? null },
  );
}

describe('the limit of charge', () => {
  const on = (
    dayOfWeek: WantedPreference['dayOfWeek'],
    min: string | null,
    upperLimit: string | null,
  ): WantedPreference => ({ dayOfWeek, time: '07:00', max: '80', min, upperLimit });
  const wrongIn = (setting: typeof ofVehicle, ...week: WantedPreference[]) =>
    readPreferences(setting, week, ['schedules']).problems.map(({ inputPath }) => inputPath);

  it('may be below the target, and is not below what is wanted at least', () => {
    assert.deepEqual(wrongIn(ofVehicle, on('MONDAY', '30', '30')), []);
    assert.deepEqual(wrongIn(ofVehicle, on('MONDAY', '30', '29')), [
      ['schedules', 0, 'upperLimit'],
    ]);
    const warm = { ...on('MONDAY', '18', '17.5'), max: '20' };
    assert.deepEqual(wrongIn(ofHeatPump, warm), [['schedules', 0, 'upperLimit']]);
  });

  it('holds on every day, where that of warmth holds at its own time', () => {
    const week = [on('MONDAY', null, '29'), on('TUESDAY', '30', null)];
    assert.deepEqual(wrongIn(ofVehicle, ...week), [['schedules', 0, 'upperLimit']]);
    const warm = [on('MONDAY', null, '21'), on('TUESDAY', '22', null)];
    const ofWarmth = warm.map((each) => ({ ...each, max: '23' }));
    assert.deepEqual(wrongIn(ofHeatPump, ...ofWarmth), []);
  });

  it('is held against the days that are kept as well', () => {
    const kept = (minimum: number | null, upperLimit: number | null): Preference => ({
      dayOfWeek: 7,
      minuteOfDay: 420,
      minimum,
      maximum: 80,
      upperLimit,
    });
    const wrong = (named: Preference, other: Preference) =>
      limitProblems(ofVehicle, [named], [other], []).map(({ inputPath }) => inputPath);
    assert.deepEqual(wrong(kept(null, 29), kept(30, null)), [[0, 'upperLimit']]);
    assert.deepEqual(wrong(kept(30, null), kept(null, 29)), [[0, 'min']]);
    assert.deepEqual(wrong(kept(30, 30), kept(29, 31)), []);
  });
});

/** Numbers of so many digits are told apart by no double. */
function isExact(text: string): boolean {
  return text.replaceAll(/[-.]/g, '').length <= 12;
}

describe('a time of day', () => {
  it('is read with seconds or without, and comes back', () => {
    assert.equal(minuteOfTime('07:30'), 450);
    assert.equal(timeText(450), '07:30:00');
    for (const wrong of ['7:30', '24:00', '07:60', '07:30:01', '07:30:00.5', 'noon', '']) {
      assert.equal(minuteOfTime(wrong), null, wrong);
    }
    for (let minute = 0; minute < 1440; minute += 1) {
      assert.equal(minuteOfTime(timeText(minute)), minute);
    }
  });
});

describe('the older views of a week', () => {
  const on = (dayOfWeek: number, minuteOfDay: number): Preference => ({
    dayOfWeek,
    minuteOfDay,
    minimum: null,
    maximum: 80,
    upperLimit: null,
  });

  it('tell of Monday and Saturday, and of each its last target', () => {
    const week = [on(1, 450), on(1, 360), on(2, 600), on(6, 540), on(7, 660)];
    assert.deepEqual(olderPreferences(week), { weekday: on(1, 450), weekend: on(6, 540) });
    assert.deepEqual(olderPreferences([]), { weekday: null, weekend: null });
  });

  it('take Saturday and Sunday for the weekend', () => {
    const days = [1, 2, 3, 4, 5, 6, 7].map(kindOfDay);
    assert.deepEqual(days.lastIndexOf('weekday'), 4);
    assert.deepEqual(days.indexOf('weekend'), 5);
  });
});
