import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import {
  ms,
  type Registered,
  registerDevice,
  type ScriptedDevices,
  scriptedDevices,
} from '../../../../test/support/registered-devices.ts';
import { deviceAlerts } from './devices.tables.ts';

let platform: TestPlatform;
let vendor: ScriptedDevices;
let accountNumber: string;
const registered: Registered[] = [];
before(async () => {
  vendor = scriptedDevices();
  platform = await startTestPlatform({
    devices: vendor,
    sites: vendor.sitesPort,
    hasLimits: false,
  });
  accountNumber = platform.viewer('plain').samples.accountNumber ?? '';
  const at = platform.clock.now();
  const retired = { lifecycle: 'RETIRED', retiredAt: at, integrationDeviceId: 'the car' } as const;
  for (const wanted of [
    { kind: 'INVERTER' },
    { kind: 'VEHICLE', values: retired },
    {
      kind: 'VEHICLE',
      values: {
        integrationDeviceId: 'the car',
        name: 'Blue one',
        chargePointMake: 'Milestone',
        chargePointModel: 'Wall 4',
        chargePointPowerW: 3_680,
      },
    },
    { kind: 'CHARGE_POINT' },
    { kind: 'BATTERY' },
    { kind: 'HEAT_PUMP', values: { maximumW: 2_500 } },
    { kind: 'OTHER' },
  ] as const) {
    registered.push(await registerDevice(platform, accountNumber, wanted));
  }
  await platform.db.query.insert(deviceAlerts).values([
    { deviceId: at_(2).id, message: 'The first.', publishedAt: at.subtract({ hours: 2 }) },
    { deviceId: at_(2).id, message: 'The second.', publishedAt: at },
  ]);
});
after(() => platform.close());

const at_ = (place: number): Registered => registered[place] as Registered;

const ask = (document: string, variables: Record<string, unknown> = {}, as = 'plain') =>
  platform.ask(document, { as, variables: { accountNumber, ...variables } });

const list = `query($accountNumber: String!, $deviceId: String, $integrationDeviceId: String, $propertyId: ID) {
  devices(accountNumber: $accountNumber, deviceId: $deviceId,
    integrationDeviceId: $integrationDeviceId, propertyId: $propertyId) { id propertyId }
}`;
const idsOf = async (variables: Record<string, unknown> = {}) => {
  const { data, codes } = await ask(list, variables);
  assert.deepEqual(codes, []);
  return data.devices.map(({ id }: { id: string }) => id);
};

describe('the devices of an account', () => {
  it('are told in the order of their registration, with those that are retired', async () => {
    assert.deepEqual(
      await idsOf(),
      registered.map(({ uuid }) => uuid),
    );
  });

  it('are asked for by their identifiers and their place', async () => {
    assert.deepEqual(await idsOf({ deviceId: at_(3).uuid.toUpperCase() }), [at_(3).uuid]);
    assert.deepEqual(await idsOf({ integrationDeviceId: 'the car' }), [at_(1).uuid, at_(2).uuid]);
    const { data } = await ask(list);
    const { propertyId } = data.devices[0];
    assert.equal((await idsOf({ propertyId })).length, registered.length);
    for (const nothing of [
      { deviceId: 'none' },
      { integrationDeviceId: '' },
      { propertyId: '0' },
      { propertyId: 'x' },
      { deviceId: at_(0).uuid, integrationDeviceId: 'the car' },
    ]) {
      assert.deepEqual(await idsOf(nothing), []);
    }
    assert.deepEqual((await ask(list, {}, 'household')).codes, ['KT-CT-1111']);
  });

  it('have each the type of their kind, with what it tells', async () => {
    const { data, codes } = await ask(`query($accountNumber: String!) {
      devices(accountNumber: $accountNumber) {
        __typename deviceType name provider
        alerts { message publishedAt }
        preferences { gridExport isChargingDurationCapped mode unit targetType }
        preferenceSetting {
          deviceType mode unit
          scheduleSettings {
            min max step timeFrom timeTo timeStep
            minConstraint { min max } maxConstraint { min max } targetConstraint { min max }
          }
        }
        ... on SmartFlexVehicle { make model chargePointPowerOutput vehicleBatterySize }
        ... on SmartFlexHeatPump { powerInKw zoneType }
      }
    }`);
    assert.deepEqual(codes, []);
    const [inverter, retired, car, chargePoint, battery, heatPump, other] = data.devices;
    assert.deepEqual(
      data.devices.map((each: { __typename: string; deviceType: string }) => [
        each.__typename,
        each.deviceType,
      ]),
      [
        ['SmartFlexInverter', 'INVERTERS'],
        ['SmartFlexVehicle', 'ELECTRIC_VEHICLES'],
        ['SmartFlexVehicle', 'ELECTRIC_VEHICLES'],
        ['SmartFlexChargePoint', 'ELECTRIC_VEHICLES'],
        ['SmartFlexBattery', 'BATTERIES'],
        ['SmartFlexHeatPump', 'HEAT_PUMPS'],
        ['SmartFlexDevice', 'THERMOSTATS'],
      ],
    );
    assert.deepEqual(car.alerts, [
      { message: 'The second.', publishedAt: '2026-03-10T12:00:00+00:00' },
      { message: 'The first.', publishedAt: '2026-03-10T10:00:00+00:00' },
    ]);
    assert.equal(car.name, 'Blue one');
    assert.deepEqual(
      [car.make, car.model, car.chargePointPowerOutput, car.vehicleBatterySize],
      ['Hedgerow', 'Runabout', '3.68', '60'],
    );
    const charge = { min: '0', max: '100' };
    assert.deepEqual(car.preferenceSetting, {
      deviceType: 'ELECTRIC_VEHICLES',
      mode: 'CHARGE',
      unit: 'PERCENTAGE',
      scheduleSettings: [
        {
          ...charge,
          step: '1',
          timeFrom: '00:00:00',
          timeTo: '23:30:00',
          timeStep: 30,
          minConstraint: charge,
          maxConstraint: charge,
          targetConstraint: charge,
        },
      ],
    });
    assert.equal(retired.preferenceSetting, null);
    assert.deepEqual(heatPump.preferences, {
      gridExport: 'NOT_APPLICABLE',
      isChargingDurationCapped: 'NOT_APPLICABLE',
      mode: 'HEAT',
      unit: 'CELSIUS',
      targetType: 'ABSOLUTE_TEMPERATURE',
    });
    assert.deepEqual(
      [heatPump.preferenceSetting.scheduleSettings[0].step, heatPump.powerInKw, heatPump.zoneType],
      ['0.5', '2.5', 'CONTROLLER'],
    );
    assert.deepEqual(
      [inverter, battery, chargePoint].map(({ preferences }) => preferences.gridExport),
      ['DISABLED', 'ENABLED', 'NOT_APPLICABLE'],
    );
    assert.equal(other.preferences.mode, 'HEAT');
  });

  it('tell of the supply point through which they take their energy, and of nobody else’s', async () => {
    const supplyPoint = `query($id: String) {
      smartFlexDeviceSupplyPoint(smartFlexDeviceId: $id) { importSupplyPointId smartFlexDeviceId }
    }`;
    const point = await platform.ask(supplyPoint, { as: 'plain', variables: { id: at_(2).uuid } });
    const { rows } = (await platform.db.query.execute(sql`
      select meter_point_id::text as id from flex.devices where id = ${at_(2).id}`)) as unknown as {
      rows: { id: string }[];
    };
    assert.deepEqual(point.data.smartFlexDeviceSupplyPoint, {
      importSupplyPointId: rows[0]?.id,
      smartFlexDeviceId: at_(2).uuid,
    });
    for (const [as, id] of [
      ['household', at_(2).uuid],
      ['plain', 'none'],
      ['plain', null],
    ] as const) {
      const { data, codes } = await platform.ask(supplyPoint, { as, variables: { id } });
      assert.deepEqual([data.smartFlexDeviceSupplyPoint, codes], [null, []]);
    }
  });
});

describe('what an inverter tells', () => {
  const telemetry = `query($accountNumber: String!) {
    devices(accountNumber: $accountNumber) {
      ... on SmartFlexInverter {
        telemetry {
          battery { connectionStatus powerInKw stateOfCharge }
          grid { powerInKw }
          inverter { connectionStatus powerInKw }
          site { consumptionInKw exportInKw }
          solar { powerInKw }
        }
      }
    }
  }`;

  it('is what was last read of it, or that it cannot be reached', async () => {
    const offline = (await ask(telemetry)).data.devices[0].telemetry;
    assert.equal(offline.inverter.connectionStatus, 'OFFLINE');
    assert.equal(offline.grid.powerInKw, null);
    vendor.sites.set(at_(0).integrationDeviceId, {
      atMs: ms('2026-03-10T12:00:00Z'),
      useW: 640,
      solarW: 2_150,
      batteryW: 1_200,
      storedWh: 2_850,
    });
    assert.deepEqual((await ask(telemetry)).data.devices[0].telemetry, {
      battery: { connectionStatus: 'ONLINE', powerInKw: '1.2', stateOfCharge: '30' },
      grid: { powerInKw: '-0.31' },
      inverter: { connectionStatus: 'ONLINE', powerInKw: '0.95' },
      site: { consumptionInKw: '0.64', exportInKw: '0.31' },
      solar: { powerInKw: '2.15' },
    });
  });
});

describe('the older views', () => {
  it('tell of the first live vehicle or charge point what the newer ones tell', async () => {
    const { data, codes } = await ask(`query($accountNumber: String!) {
      registeredKrakenflexDevice(accountNumber: $accountNumber) {
        chargePointMake chargePointModel chargePointPowerInKw createdAt hasToken krakenflexDeviceId
        provider stateOfChargeLimit { upperSocLimit } status suspended testDispatchFailureReason
        vehicleBatterySizeInKwh vehicleMake vehicleModel
      }
    }`);
    assert.deepEqual(codes, []);
    assert.deepEqual(data.registeredKrakenflexDevice, {
      chargePointMake: 'Milestone',
      chargePointModel: 'Wall 4',
      chargePointPowerInKw: '3.68',
      createdAt: '2026-03-10T12:00:00+00:00',
      hasToken: true,
      krakenflexDeviceId: at_(2).uuid,
      provider: 'ENODE',
      stateOfChargeLimit: null,
      status: 'LIVE',
      suspended: false,
      testDispatchFailureReason: 'NONE',
      vehicleBatterySizeInKwh: '60',
      vehicleMake: 'Hedgerow',
      vehicleModel: 'Runabout',
    });
  });

  it('tell of the battery at a property of the account', async () => {
    const document = `query($accountNumber: String!, $propertyId: Int!) {
      batteryDevice(accountNumber: $accountNumber, propertyId: $propertyId) {
        chargingPreferences { minimumSocPercentage maximumSocPercentage }
        deviceStatus {
          maxExportInKw maxImportInKw pluggedIn status suspended
          readings {
            activePowerInKw { value timestamp } energyInKwh { value } socPercentage { value }
          }
        }
        deviceType krakenflexDeviceId params { variantId } provider
      }
    }`;
    vendor.sites.set(at_(4).integrationDeviceId, {
      atMs: ms('2026-03-10T11:59:50Z'),
      useW: 900,
      solarW: 0,
      batteryW: -850,
      storedWh: 5_400,
    });
    const { data: all } = await ask(list);
    const propertyId = Number(all.devices[0].propertyId);
    const { data, codes } = await ask(document, { propertyId });
    assert.deepEqual(codes, []);
    assert.deepEqual(data.batteryDevice, {
      chargingPreferences: { minimumSocPercentage: null, maximumSocPercentage: 80 },
      deviceStatus: {
        maxExportInKw: 3.6,
        maxImportInKw: 3.6,
        pluggedIn: true,
        status: 'LIVE',
        suspended: false,
        readings: {
          activePowerInKw: { value: -0.85, timestamp: '2026-03-10T11:59:50+00:00' },
          energyInKwh: { value: 5.4 },
          socPercentage: { value: 40 },
        },
      },
      deviceType: 'BATTERIES',
      krakenflexDeviceId: at_(4).uuid,
      params: { variantId: 'larder-thirteen.5' },
      provider: 'ENODE',
    });
    const foreign = await ask(document, { propertyId: 999_999 });
    assert.deepEqual(foreign.codes, ['KT-CT-1111']);
    assert.deepEqual(platform.faults, []);
  });
});
