import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eq } from 'drizzle-orm';
import { unknownHomes } from '../../../../test/support/charging.ts';
import { openTestDatabase } from '../../../../test/support/database.ts';
import type { Database } from '../../../database/database.ts';
import { halfHourMs, utcDayMs } from '../../../kernel/calendar.ts';
import { simulatedCarbonIntensity } from '../../../outside/carbon-intensity/simulated.ts';
import { simulatedWholesalePrices } from '../../../outside/wholesale-prices/simulated.ts';
import { energyOfFlow, flowsOfProperty } from '../../metering/index.ts';
import { devices } from '../devices/devices.tables.ts';
import { demoFlexDeviceId } from '../devices/town-devices.demo.ts';
import { townHomes } from './local-homes.demo.ts';
import { priceSourcesOf } from './prices.actions.ts';

const fromMs = Date.parse('2026-03-10T12:00:00Z');
const span = { fromMs, toMs: fromMs + utcDayMs };

describe('what plans of a home with panels are made by', () => {
  let db: Database;
  let battery: typeof devices.$inferSelect;
  before(async () => {
    db = await openTestDatabase();
    const uuid = demoFlexDeviceId('batteries.household-014');
    [battery] = (await db.query.select().from(devices).where(eq(devices.uuid, uuid))) as [never];
    assert.ok(battery);
  });
  after(() => db.close());

  const plannedBy = async (homes: typeof townHomes) => {
    const services = {
      wholesalePrices: simulatedWholesalePrices,
      carbonIntensity: simulatedCarbonIntensity,
      homes,
    };
    const sources = await priceSourcesOf(db, services, [battery], span);
    const by = sources.get(battery.meterPointId);
    assert.ok(by);
    return by;
  };

  it('has the price that the home is paid by its agreement', async () => {
    const { prices } = await plannedBy(townHomes);
    assert.equal(prices.exportPrice(fromMs), 15);
    assert.equal(prices.followsExchange, false);
    // Below this, which lies far under every price of the town, self-consumption would not be the best.
    assert.ok((prices.importPrice(fromMs) ?? 0) > 21);
  });

  it('has what is foretold of the home', async () => {
    const { prices, flows } = await plannedBy(townHomes);
    assert.ok(flows);
    const noon = flows(fromMs);
    assert.ok(noon.useWh > 0 && noon.solarWh > 0);
    assert.ok(prices.surplusWh(fromMs) <= Math.max(0, noon.solarWh));
  });

  it('has else what its export meter counted before, and no flows', async () => {
    const { prices, flows } = await plannedBy(unknownHomes);
    assert.equal(flows, null);
    const exported = (await flowsOfProperty(db, battery.propertyId)).find(
      ({ fuel, direction }) => fuel === 'ELECTRICITY' && direction === 'EXPORT',
    );
    assert.ok(exported);
    const days = await energyOfFlow(db, exported, {
      fromMs: fromMs - 16.5 * utcDayMs,
      toMs: fromMs,
    });
    const sunny = days
      .filter(({ startMs, values }) => {
        const daysBack = (Date.parse('2026-03-10') - startMs) / utcDayMs;
        return daysBack >= 3 && daysBack <= 16 && values.some((wh) => (wh ?? 0) > 0);
      })
      .slice(-7);
    assert.ok(sunny.length > 2);
    for (const place of [20, 24, 26, 28]) {
      const sum = sunny.reduce((wh, { values }) => wh + (values[place] ?? 0), 0);
      const atMs = Date.parse('2026-03-10') + place * halfHourMs;
      assert.equal(prices.surplusWh(atMs), sum / sunny.length);
    }
    assert.equal(prices.surplusWh(Date.parse('2026-03-11T01:00:00Z')), 0);
  });
});
