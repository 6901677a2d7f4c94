import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { takeStatements } from '../../../../test/support/database.ts';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import type { Database } from '../../../database/database.ts';
import { ensureDeviceModels } from './catalogue.actions.ts';
import { everyModel, writeModels } from './catalogue.store.ts';
import { modelList } from './model-list.rules.ts';

const everything = `{
  electricVehicles { make models { model vehicleId isIntegrationLive } }
  chargePointVariants { make models { model variantId isIntegrationLive } }
  batteryVariants { make models { model variantId isIntegrationLive isDeprecated } }
  heatPumpVariants { make models { model heatPumpId isDeprecated } }
}`;
const supported = `query($old: KrakenFlexDeviceTypes, $new: FlexSupportedDeviceTypes) {
  flexSupportedDevices(deviceType: $old, supportedDeviceType: $new) {
    deviceType supportedDeviceType supportedMakes { make models { modelName } } } }`;

interface Shown {
  readonly make: string;
  readonly models: readonly {
    readonly model: string;
    readonly isIntegrationLive?: boolean;
    readonly isDeprecated?: boolean;
  }[];
}

async function versionOf(db: Database): Promise<number> {
  const { rows } = (await db.query.execute(
    sql`select version from collections.versions where name = 'flex.device-models'`,
  )) as unknown as { rows: { version: number }[] };
  return Number(rows[0]?.version);
}

describe('the makes and models of devices', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  it('are answered to everyone, each once and under its own identifier', async () => {
    const { data, codes } = await platform.ask(everything);
    assert.deepEqual(codes, []);
    const ids = Object.values(data as Record<string, Shown[]>).flatMap((makes) =>
      makes.flatMap(({ models }) =>
        models.map((model) => Object.entries(model).find(([name]) => name.endsWith('Id'))?.[1]),
      ),
    );
    const listed = modelList.filter(({ model }) => model !== null).map(({ id }) => id);
    assert.deepEqual(
      ids.map(Number).toSorted((a, b) => a - b),
      listed.toSorted((a, b) => a - b),
    );
  });

  it('may join where the lists of each kind say that they can', async () => {
    const { data } = await platform.ask(everything);
    const lists = {
      ELECTRIC_VEHICLES: data.electricVehicles,
      CHARGE_POINTS: data.chargePointVariants,
    } as Record<string, Shown[]>;
    for (const [kind, makes] of Object.entries(lists)) {
      const answer = await platform.ask(supported, { variables: { new: kind } });
      const expected = makes.flatMap(({ make, models }) => {
        const live = models.filter(({ isIntegrationLive }) => isIntegrationLive);
        const names = live.map(({ model }) => ({ modelName: model }));
        return live.length === 0
          ? []
          : [{ make, models: live.length === models.length ? [] : names }];
      });
      assert.deepEqual(answer.data.flexSupportedDevices.supportedMakes, expected);
    }
  });

  it('are the same by either argument, and none of what nobody can bring', async () => {
    const ask = async (variables: Record<string, unknown>) =>
      (await platform.ask(supported, { variables })).data.flexSupportedDevices;
    for (const kind of ['ELECTRIC_VEHICLES', 'HEAT_PUMPS', 'INVERTERS', 'THERMOSTATS']) {
      const [old, recent] = [await ask({ old: kind }), await ask({ new: kind })];
      assert.deepEqual(old, { ...recent, supportedDeviceType: null });
      assert.equal(recent.supportedDeviceType, kind);
      assert.ok(recent.supportedMakes.length > 0);
    }
    assert.equal((await ask({ new: 'CHARGE_POINTS' })).deviceType, 'ELECTRIC_VEHICLES');
    for (const kind of ['STORAGE_HEATERS', 'ELECTRICITY_METERS']) {
      assert.deepEqual((await ask({ old: kind })).supportedMakes, []);
    }
  });

  it('are kept in memory until they change', async () => {
    await platform.ask(everything);
    takeStatements(platform.db);
    const { data } = await platform.ask(everything);
    const texts = takeStatements(platform.db);
    assert.ok(!texts?.some((text) => text.includes('device_models')));
    await platform.db.query.execute(
      sql`update flex.device_models set make = 'Zebra' where make = 'Abarth'`,
    );
    const changed = await platform.ask(everything);
    assert.equal(data.electricVehicles[0].make, 'Abarth');
    assert.equal(changed.data.electricVehicles.at(-1).make, 'Zebra');
    await ensureDeviceModels(platform.db);
    assert.deepEqual((await platform.ask(everything)).data, data);
  });

  it('are brought up to a list, and left alone where they are right', async () => {
    const { db } = platform;
    const version = await versionOf(db);
    await ensureDeviceModels(db);
    assert.equal(await versionOf(db), version);
    const [first, second, ...others] = modelList;
    assert.ok(first && second);
    const earlier = [{ ...first, availableTo: 2025, model: 'Earlier' }, ...others];
    await writeModels(db, earlier);
    assert.deepEqual(await everyModel(db), earlier);
    await ensureDeviceModels(db);
    assert.deepEqual(await everyModel(db), modelList);
  });

  it('are not written where a part of them cannot be', async () => {
    const [first, second] = modelList;
    assert.ok(first && second);
    const twice = modelList.map((model) =>
      model === second ? { ...second, make: first.make.toUpperCase(), model: first.model } : model,
    );
    await assert.rejects(writeModels(platform.db, twice));
    assert.deepEqual(await everyModel(platform.db), modelList);
  });
});
