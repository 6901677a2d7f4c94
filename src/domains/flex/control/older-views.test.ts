import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';

let platform: TestPlatform;
before(async () => {
  platform = await startTestPlatform({ hasLimits: false });
});
after(() => platform.close());

interface Schedule {
  readonly dayOfWeek: string;
  readonly time: string;
  readonly min: number | null;
  readonly max: number;
  readonly upperLimit: number | null;
}

interface Told {
  readonly id: string;
  readonly deviceType: string;
  readonly provider: string;
  readonly propertyId: string;
  readonly make: string;
  readonly model: string;
  readonly vehicleBatterySize?: string;
  readonly chargePointPowerOutput?: string;
  readonly __typename: string;
  readonly status: {
    readonly current: string;
    readonly currentState: string;
    readonly isSuspended: boolean;
    readonly stateOfChargeLimit?: object | null;
    readonly testDispatchFailureReason?: string;
  };
  readonly preferences: { readonly schedules: readonly Schedule[] };
}

const charged = `currentState
  stateOfChargeLimit { upperSocLimit isLimitViolated timestamp } testDispatchFailureReason`;
const document = `query($accountNumber: String!) {
  devices(accountNumber: $accountNumber) {
    __typename id deviceType provider propertyId
    status {
      current currentState isSuspended
      ... on SmartFlexVehicleStatus { ${charged} }
      ... on SmartFlexChargePointStatus { ${charged} }
    }
    preferences { schedules { dayOfWeek time min max upperLimit } }
    ... on SmartFlexVehicle { make model vehicleBatterySize chargePointPowerOutput }
    ... on SmartFlexChargePoint { make model }
  }
  registeredKrakenflexDevice(accountNumber: $accountNumber) {
    chargePointMake chargePointModel chargePointPowerInKw krakenflexDeviceId provider
    stateOfChargeLimit { upperSocLimit isLimitViolated timestamp } status suspended
    testDispatchFailureReason vehicleBatterySizeInKwh vehicleMake vehicleModel
  }
  vehicleChargingPreferences(accountNumber: $accountNumber) {
    maximumSocPercentage minimumSocPercentage
    weekdayTargetSoc weekdayTargetTime weekendTargetSoc weekendTargetTime
  }
}`;

/** The last schedule of a day. */
const lastOn = ({ preferences }: Told, day: string) =>
  preferences.schedules.findLast(({ dayOfWeek }) => dayOfWeek === day) as Schedule;

describe('the older views of the whole town', () => {
  it('tell what the newer ones tell, and the town has devices of every kind and state', async () => {
    const { rows } = (await platform.db.query.execute(sql`
      select distinct a.number from flex.devices d join accounts.accounts a on a.id = d.account_id
      order by a.number`)) as unknown as { rows: { number: string }[] };
    assert.ok(rows.length > 15);
    const states = new Set<string>();
    const types = new Set<string>();
    let compared = 0;
    for (const { number } of rows) {
      const { data, codes } = await platform.ask(document, {
        as: 'organization',
        variables: { accountNumber: number },
      });
      const devices: readonly Told[] = data.devices;
      for (const { status, __typename } of devices) {
        states.add(status.currentState);
        types.add(__typename);
      }
      const first = devices.find(
        ({ status, deviceType }) => status.current === 'LIVE' && deviceType === 'ELECTRIC_VEHICLES',
      );
      if (!first) {
        assert.deepEqual(codes, ['KT-CT-4339']);
        assert.equal(data.registeredKrakenflexDevice, null);
        continue;
      }
      compared += 1;
      assert.deepEqual(codes, []);
      const { registeredKrakenflexDevice: older, vehicleChargingPreferences: wanted } = data;
      assert.equal(older.krakenflexDeviceId, first.id);
      assert.equal(older.provider, first.provider);
      assert.equal(older.status, first.status.current);
      assert.equal(older.suspended, first.status.isSuspended);
      assert.deepEqual(older.stateOfChargeLimit, first.status.stateOfChargeLimit);
      assert.equal(older.testDispatchFailureReason, first.status.testDispatchFailureReason);
      if (first.__typename === 'SmartFlexVehicle') {
        assert.deepEqual([older.vehicleMake, older.vehicleModel], [first.make, first.model]);
        assert.equal(older.vehicleBatterySizeInKwh, first.vehicleBatterySize);
        assert.equal(older.chargePointPowerInKw, first.chargePointPowerOutput);
      } else {
        assert.deepEqual(
          [older.chargePointMake, older.chargePointModel],
          [first.make, first.model],
        );
        assert.equal(older.vehicleMake, null);
      }
      const [monday, saturday] = [lastOn(first, 'MONDAY'), lastOn(first, 'SATURDAY')];
      assert.deepEqual(wanted, {
        maximumSocPercentage: monday.upperLimit,
        minimumSocPercentage: monday.min,
        weekdayTargetSoc: monday.max,
        weekdayTargetTime: monday.time.slice(0, 5),
        weekendTargetSoc: saturday.max,
        weekendTargetTime: saturday.time.slice(0, 5),
      });
    }
    assert.ok(compared > 8);
    // Those in which something is charged come and go with the hours.
    const lasting = [
      ...['AUTHENTICATION_COMPLETE', 'AUTHENTICATION_FAILED', 'AUTHENTICATION_PENDING'],
      ...['LOST_CONNECTION', 'RETIRED', 'SETUP_COMPLETE', 'SMART_CONTROL_NOT_AVAILABLE'],
      ...['SMART_CONTROL_OFF', 'TEST_CHARGE_FAILED', 'TEST_CHARGE_IN_PROGRESS'],
      'TEST_CHARGE_NOT_AVAILABLE',
    ];
    assert.deepEqual(
      lasting.filter((state) => !states.has(state)),
      [],
    );
    assert.equal(types.size, 6);
    assert.deepEqual(platform.faults, []);
  });
});
