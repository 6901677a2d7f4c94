import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { openTestDatabase } from '../../test/support/database.ts';
import { calorificValuesOfZone } from '../domains/metering/half-hours/calorific-values.store.ts';
import { halfHourDaysOf } from '../domains/metering/half-hours/half-hours.store.ts';
import {
  dayTotalsOf,
  monthTotalsOf,
  type SeriesRow,
  seriesOfProperty,
} from '../domains/metering/half-hours/series.store.ts';
import { properties } from '../domains/metering/tables.ts';
import { ratesOfTariff } from '../domains/products/rates.store.ts';
import type { Database } from './database.ts';
import { Habits, settingOf } from './habits.ts';
import { Course } from './requests.ts';

/** How many statements were sent. */
let sent = 0;

interface Asked {
  readonly propertyId: number;
  readonly fromDay: number;
  readonly days: number;
  readonly isMeant: (series: SeriesRow) => boolean;
}

const isImport = ({ fuel, direction }: SeriesRow) =>
  fuel === 'ELECTRICITY' && direction === 'IMPORT';

/** What is known of some registers of a property, by the half-hour, the day and the month. */
async function readFlows(db: Database, { propertyId, fromDay, days, isMeant }: Asked) {
  const all = await db.read(seriesOfProperty, propertyId);
  return Promise.all(
    all.filter(isMeant).map(({ registerId, fuel, direction, ldz }) => {
      const key = { registerId, fuel, direction, fromDay, toDay: fromDay + days };
      return Promise.all([
        db.read(halfHourDaysOf, key),
        db.read(dayTotalsOf, key),
        db.read(monthTotalsOf, key),
        // Homes share a zone, so that rows hold the same key.
        ldz === null ? [] : db.read(calorificValuesOfZone, { ...key, ldz }),
      ]);
    }),
  );
}

describe('what is read ahead because requests before have asked for it', () => {
  let db: Database;
  let propertyIds: number[];
  before(async () => {
    db = await openTestDatabase();
    propertyIds = (await db.query.select({ id: properties.id }).from(properties)).map(
      ({ id }) => id,
    );
    const { pipeline } = db;
    if (!pipeline) return;
    const run = pipeline.run.bind(pipeline);
    pipeline.run = (shape, values) => {
      sent += 1;
      return run(shape, values);
    };
  });
  after(() => db.close());
  beforeEach(() => {
    sent = 0;
  });

  const winter = { fromDay: 20_490, days: 20, isMeant: isImport };

  it('comes with what leads to it, in one statement', async () => {
    const course = new Course();
    const ask = (propertyId: number, variables = {}) =>
      readFlows(db.forRequest(course, variables), { ...winter, propertyId });
    for (const propertyId of propertyIds.slice(0, 3)) await ask(propertyId);
    let measured = 0;
    for (const propertyId of propertyIds) {
      sent = 0;
      const flows = await ask(propertyId);
      assert.equal(sent, 1);
      measured += flows.flat(2).length;
    }
    assert.ok(measured > 500);
    sent = 0;
    await ask(propertyIds[0] as number, { isOther: true });
    assert.equal(sent, 4, 'of who says something else nothing is known yet');
  });

  it('is what the plain door answers, whatever was expected', async () => {
    const course = new Course();
    const asked = fc.record({
      propertyId: fc.constantFrom(...propertyIds),
      fromDay: fc.constantFrom(20_480, 20_490, 20_510),
      days: fc.constantFrom(0, 3, 40),
      isMeant: fc.constantFrom(
        isImport,
        (series: SeriesRow) => !isImport(series),
        () => true,
      ),
    });
    const together = fc.array(asked, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(together, fc.constantFrom(1, 2), async (all, place) => {
        const found = await Promise.all(
          all.map((each) => readFlows(db.forRequest(course, { place }), each)),
        );
        assert.deepEqual(found, await Promise.all(all.map((each) => readFlows(db, each))));
      }),
      { numRuns: 60 },
    );
  });

  it('is nothing where no rows lead to what is asked of', async () => {
    const course = new Course();
    const asked = {
      tariffId: 1,
      paymentMethod: 'DIRECT_DEBIT',
      fromDay: 20_490,
      toDay: 20_491,
    } as const;
    for (let turn = 0; turn < 3; turn += 1) await db.forRequest(course).read(ratesOfTariff, asked);
    assert.equal(course.habitsOf({}), null);
  });

  it('is forgotten once nobody has asked for it for a while', async () => {
    const course = new Course();
    const [propertyId] = propertyIds as [number];
    const ask = async (fromDay: number) => {
      sent = 0;
      await readFlows(db.forRequest(course), { ...winter, propertyId, fromDay });
      return sent;
    };
    for (let turn = 0; turn < 3; turn += 1) await ask(20_480);
    assert.equal(await ask(20_480), 1);
    for (let turn = 0; turn < 30; turn += 1) await ask(20_481);
    assert.equal(await ask(20_481), 1);
    assert.equal(await ask(20_480), 4);
  });
});

describe('habits', () => {
  const of = { registerId: 1, fromDay: 20_490, toDay: 20_500 };
  const imports = { ...of, fuel: 'ELECTRICITY', direction: 'IMPORT' };

  it('tell what was expected when they were asked, whatever is added later', () => {
    const habits = new Habits();
    habits.begin();
    habits.add(dayTotalsOf, imports);
    const { mark } = habits;
    const [expected] = habits.of(dayTotalsOf.name);
    habits.add(dayTotalsOf, { ...imports, fuel: 'GAS' });
    assert.deepEqual([...(expected?.kinds ?? [])], ['ELECTRICITY IMPORT']);
    assert.equal(habits.of(dayTotalsOf.name)[0]?.kinds.size, 2);
    assert.notEqual(habits.mark, mark);
  });

  it('do not grow beyond a few, nor from keys that do not say what their things are like', () => {
    const habits = new Habits();
    habits.begin();
    habits.add(dayTotalsOf, of);
    habits.add(dayTotalsOf, { ...imports, direction: null });
    assert.deepEqual(habits.of(dayTotalsOf.name), []);
    for (let toDay = 20_500; toDay < 20_510; toDay += 1) {
      habits.add(dayTotalsOf, { ...imports, toDay });
    }
    assert.equal(habits.of(dayTotalsOf.name).length, 3);
  });
});

describe('what a request says', () => {
  const none = new Set<string>();

  it('leaves out the keys that it names, and what time it is within the hour', () => {
    const at = (text: string) => ({ id: 7, startAt: Temporal.Instant.from(text) });
    const setting = settingOf(at('2026-03-10T12:00:00Z'), new Set(['id']));
    assert.equal(settingOf({ ...at('2026-03-10T12:59:59Z'), id: 8 }, new Set(['id'])), setting);
    assert.notEqual(settingOf(at('2026-03-10T13:00:00Z'), new Set(['id'])), setting);
    assert.notEqual(settingOf({ ...at('2026-03-10T12:00:00Z'), id: 8 }, none), setting);
  });

  it('tells dates, lists and objects apart, and is not looked at where it is long', () => {
    const texts = [
      { startOn: Temporal.PlainDate.from('2026-03-10') },
      { startOn: Temporal.PlainDate.from('2026-03-11') },
      { filters: [{ isGas: true }] },
      { filters: [{ isGas: false }] },
      { first: null },
      { first: undefined },
      {},
    ].map((variables) => settingOf(variables, none));
    assert.equal(new Set(texts).size, texts.length);
    assert.equal(settingOf({ text: 'x'.repeat(1_001) }, none), null);
  });
});
