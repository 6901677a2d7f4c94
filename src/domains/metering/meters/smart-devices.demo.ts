import type { Database } from '../../../database/database.ts';
import { RowBatch } from '../../../database/row-batch.ts';
import { demoDeviceId } from '../../../demo/credentials.ts';
import type { World } from '../../../demo/step.ts';
import type { DeviceType } from '../../../engine/schema.generated.ts';
import { type Random, seededRandom } from '../../../kernel/random.ts';
import type { Place } from '../places/places.demo.ts';
import { deviceNetworks, smartDevices } from '../tables.ts';
import type { Supply } from './supplies.demo.ts';

/** One home area network for each place with a smart meter: hub, meters, and displays. */
export async function writeSmartDevices(
  tx: Database,
  { begunAt }: World,
  supplies: readonly Supply[],
): Promise<void> {
  const rows = await RowBatch.open(tx, [deviceNetworks]);
  const byProperty = Map.groupBy(supplies, ({ propertyId }) => propertyId);
  for (const [propertyId, group] of byProperty) {
    const [first] = group;
    if (!first?.isSmart) continue;
    // What hangs behind a current transformer is no meter of the smart meter network.
    const isInNetwork = !first.place.traits.hasCurrentTransformer;
    if (!isInNetwork && !group.some(({ flow }) => flow === 'gas')) continue;
    const random = seededRandom(`halfhour network ${first.place.key}`);
    const age = random.fork('age').integer(60, 840);
    const networkId = rows.addNumbered(deviceNetworks, {
      propertyId,
      // The town's supplier changed its connection a year and a half before the world begins.
      adaptor: age < 540 ? 'SMART_PEAR' : 'FORMER',
      createdAt: begunAt.subtract({ hours: 24 * age }),
    });
    const meterOf = (flow: Supply['flow']) =>
      group.find((each) => each.flow === flow)?.meterId ?? null;
    const common = { networkId, importMeterId: null, exportMeterId: null, gasMeterId: null };
    const paymentMode = first.place.kind === 'prepay' ? ('PREPAY' as const) : ('CREDIT' as const);
    const weeklyDebtRecoveryRatePence = paymentMode === 'PREPAY' ? 350 : null;
    const gasMeterId = meterOf('gas');
    rows.add(smartDevices, [
      { ...common, ...made(random, 'CHF'), paymentMode: null },
      ...(isInNetwork
        ? [
            {
              ...common,
              ...made(random, 'ESME'),
              importMeterId: meterOf('import'),
              exportMeterId: meterOf('export'),
              paymentMode,
              weeklyDebtRecoveryRatePence,
            },
          ]
        : []),
      ...(gasMeterId === null
        ? []
        : [
            { ...common, ...made(random, 'GSME'), gasMeterId, paymentMode },
            { ...common, ...made(random, 'GPF'), gasMeterId, paymentMode: null },
          ]),
      { ...common, ...made(random, 'PPMID'), paymentMode: null },
      ...(first.place.traits.hasElectricVehicle || first.place.traits.hasBattery
        ? [{ ...common, ...made(random, 'CAD'), paymentMode: null }]
        : []),
      ...(first.place.traits.hasNightHeating
        ? [{ ...common, ...made(random, 'HCALCS'), paymentMode: null }]
        : []),
      ...(isInNetwork ? laterAndEarlier(random, first.place, meterOf('import')) : []).map(
        (device) => ({ ...common, paymentMode: null, ...device }),
      ),
    ]);
  }
  await rows.write();
}

/** A display that waits to be joined, and a meter that was replaced and has left the network. */
function laterAndEarlier(random: Random, { key, kind }: Place, importMeterId: number | null) {
  const hasAll = kind === 'everything';
  const draw = random.fork('exchange');
  const status = draw.pick(['PENDING', 'WHITELISTED', 'INSTALLED_NOT_COMMISSIONED'] as const);
  return [
    ...(hasAll || draw.chance(0.2) ? [{ ...made(random, 'IHD'), status }] : []),
    ...(hasAll || draw.chance(0.15)
      ? [
          {
            ...made(random, 'ESME'),
            deviceId: demoDeviceId(key, 'former ESME'),
            serialNumber: random.fork('former serial').hex(10).toUpperCase(),
            status: 'DECOMMISSIONED' as const,
            networkId: null,
            importMeterId,
          },
        ]
      : []),
  ];
}

function made(random: Random, type: DeviceType) {
  const draw = random.fork(type);
  const pairs = draw.hex(16).toUpperCase().match(/../g) ?? [];
  return {
    deviceId: pairs.join('-'),
    type,
    status: 'COMMISSIONED' as const,
    manufacturer: draw.pick(['1020', '1054', '10A5']),
    model: `${type}-${draw.integer(2, 5)}0`,
    firmwareVersion: `0${draw.integer(1, 9)}.${draw.integer(10, 99)}.00.0${draw.integer(1, 9)}`,
    serialNumber: draw.hex(10).toUpperCase(),
  };
}
