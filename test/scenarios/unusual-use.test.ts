import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { BilledTown } from './billed-town.ts';

const since = '2025-06-01';
const prices = {
  ELECTRICITY: [{ from: since, unit: '24.0381', standing: '51.3714' }],
  GAS: [{ from: since, unit: '5.7421', standing: '32.1143' }],
};
const firstDays = [since, '2025-07-01', '2025-08-01', '2025-09-01', '2025-10-01', '2025-11-01'];

/** Kilowatt-hours of June to October, and cubic metres: what a home takes that heats with gas. */
const usual = {
  ELECTRICITY: [210, 205, 208, 225, 255],
  GAS: [26, 16, 17, 40, 95],
};

describe('a home that is new in summer', () => {
  let town: BilledTown;
  before(async () => {
    town = await BilledTown.open();
  });
  after(() => town?.close());

  /** Why the statement of each month is held, after the months before it were as usual. */
  async function heldAfter(changes: Partial<typeof usual> = {}): Promise<(string | null)[]> {
    const home = await town.newHome(since);
    for (const fuel of ['ELECTRICITY', 'GAS'] as const) {
      const point = await home.supplied(fuel, prices[fuel]);
      const meter = await home.hangs(point, since, fuel === 'GAS' ? 12_000 : 3000);
      let shown = 1000;
      await home.shows(meter, since, `${shown}.000`);
      for (const [month, taken] of (changes[fuel] ?? usual[fuel]).entries()) {
        shown += taken;
        await home.shows(meter, firstDays[month + 1] ?? '', `${shown}.000`);
      }
    }
    for (const next of firstDays.slice(1)) {
      await town.billNight(Temporal.PlainDate.from(next).add({ days: 3 }).toString());
    }
    return (await home.statements()).map(({ held }) => held.join() || null);
  }

  it('gets its bill of the first month of heating, which takes five times as much gas', async () => {
    assert.ok((usual.GAS[4] ?? 0) > 3 * Math.max(...usual.GAS.slice(0, 3)));
    assert.deepEqual(await heldAfter(), [null, null, null, null, null]);
  });

  it('does not get one that says it burnt in July what it burns in January', async () => {
    const heldOf = await heldAfter({ GAS: [26, 120, 17, 40, 95] });
    assert.deepEqual(heldOf, [null, 'UNUSUAL_CONSUMPTION', null, null, null]);
  });

  it('does not get one of heating that is more than three times what is usual then', async () => {
    const heldOf = await heldAfter({ GAS: [26, 16, 17, 40, 330] });
    assert.deepEqual(heldOf, [null, null, null, null, 'UNUSUAL_CONSUMPTION']);
  });

  it('does not get one of electricity that is, and gets one that is just more', async () => {
    assert.deepEqual(await heldAfter({ ELECTRICITY: [210, 205, 208, 225, 610] }), [
      ...[null, null, null, null, null],
    ]);
    assert.deepEqual(await heldAfter({ ELECTRICITY: [210, 205, 208, 225, 900] }), [
      ...[null, null, null, null, 'UNUSUAL_CONSUMPTION'],
    ]);
  });
});
