import type { HouseholdKind } from '../../../demo/households.plan.ts';
import type { WorldStep } from '../../../demo/step.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { type TownDevice, townDevices } from '../../flex/devices/town-devices.demo.ts';
import { placesOf } from '../../metering/places/places.demo.ts';
import { accountIdsByNumber } from '../index.ts';
import { customerAssets } from './customer-assets.tables.ts';

type Thing = readonly [type: string, name: string, maker: string];

const car: Thing = ['EV', 'Family car', 'VEH'];
const chargePoint: Thing = ['EVSE', 'Charge point on the drive', 'CPT'];
const heatPump: Thing = ['HEAT_PUMP', 'Heat pump', 'AHP'];
const thermostat: Thing = ['THERMOSTAT', 'Hall thermostat', 'THM'];
const inverter: Thing = ['INVERTER', 'Roof inverter', 'INV'];
const heater: Thing = ['STORAGE_HEATER', 'Living room storage heater', 'STH'];

const thingsOf: Partial<Readonly<Record<HouseholdKind, readonly Thing[]>>> = {
  everything: [car, chargePoint, heatPump, thermostat, inverter],
  'ev-tariff': [car],
  'ev-charge-point': [car, chargePoint],
  'heat-pump': [heatPump, thermostat],
  'solar-and-battery': [inverter],
  'day-night': [heater],
  'three-rate': [heater],
};

/** What is known at a home: what is usual for its kind, and whatever of its devices is on the platform. */
function thingsAt(kind: HouseholdKind, devices: readonly TownDevice[] = []): readonly Thing[] {
  const usual = thingsOf[kind] ?? [];
  const live = devices.filter(({ lifecycle }) => lifecycle === 'LIVE');
  const hasCar = live.some((device) => device.kind === 'VEHICLE' || device.kind === 'CHARGE_POINT');
  const hasPump = live.some((device) => device.kind === 'HEAT_PUMP');
  return [
    ...usual,
    ...(hasCar && !usual.includes(car) ? [car] : []),
    ...(hasPump && !usual.includes(heatPump) ? [heatPump] : []),
  ];
}

export const customerAssetsDemo: WorldStep = {
  name: 'customer-assets',
  title: 'cars, heat pumps and other assets',
  async write(tx, { plan, begunAt }) {
    const accountIds = await accountIdsByNumber(tx);
    const places = Map.groupBy(townDevices(placesOf(plan)), ({ place }) => place.key);
    await tx.query.insert(customerAssets).values(
      plan.households.flatMap(({ key, kind, account }) =>
        thingsAt(kind, places.get(key)).flatMap(([type, name, maker]) => {
          const random = seededRandom(`halfhour asset ${key} ${type}`);
          const accountId = accountIds.get(account.number) ?? 0;
          const since = begunAt.subtract({ hours: 24 * random.integer(20, 400) });
          const serial = () => `${maker}-${random.hex(8).toUpperCase()}`;
          const present = { accountId, type, name, physicalId: serial(), activeFrom: since };
          const isReplacement =
            key === 'household-everything' ? type === 'EVSE' : random.chance(0.2);
          if (!isReplacement) return [present];
          const activeFrom = since.subtract({ hours: 24 * random.integer(200, 900) });
          const former = { ...present, physicalId: serial(), activeFrom, activeTo: since };
          return [present, former];
        }),
      ),
    );
  },
};
