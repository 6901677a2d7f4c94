import type { Database } from '../../database/database.ts';
import type { World } from '../../demo/step.ts';
import { type Random, seededRandom } from '../../kernel/random.ts';
import type { Supply } from './supplies.demo.ts';
import { deviceNetworks, smartDevices } from './tables.ts';

/** One home area network for each place with a smart meter: hub, meters, and displays. */
export async function writeSmartDevices(
  tx: Database,
  { begunAt }: World,
  supplies: readonly Supply[],
): Promise<void> {
  const byProperty = Map.groupBy(supplies, ({ propertyId }) => propertyId);
  for (const [propertyId, group] of byProperty) {
    const [first] = group;
    if (!first?.isSmart) continue;
    const random = seededRandom(`halfhour network ${first.place.key}`);
    const [network] = await tx.query
      .insert(deviceNetworks)
      .values({ propertyId, createdAt: begunAt.subtract({ hours: 24 * 450 }) })
      .returning({ id: deviceNetworks.id });
    const networkId = network?.id ?? 0;
    const meterOf = (flow: Supply['flow']) =>
      group.find((each) => each.flow === flow)?.meterId ?? null;
    const common = { networkId, importMeterId: null, exportMeterId: null, gasMeterId: null };
    const paymentMode = first.place.kind === 'prepay' ? 'PREPAY' : 'CREDIT';
    const weeklyDebtRecoveryRatePence = paymentMode === 'PREPAY' ? 350 : null;
    const gasMeterId = meterOf('gas');
    await tx.query.insert(smartDevices).values([
      { ...common, ...made(random, 'CHF'), paymentMode: null },
      {
        ...common,
        ...made(random, 'ESME'),
        importMeterId: meterOf('import'),
        exportMeterId: meterOf('export'),
        paymentMode,
        weeklyDebtRecoveryRatePence,
      },
      ...(gasMeterId === null
        ? []
        : [{ ...common, ...made(random, 'GSME'), gasMeterId, paymentMode }]),
      { ...common, ...made(random, 'PPMID'), paymentMode: null },
      ...(first.place.traits.hasElectricVehicle || first.place.traits.hasBattery
        ? [{ ...common, ...made(random, 'CAD'), paymentMode: null }]
        : []),
    ]);
  }
}

function made(random: Random, type: string) {
  const draw = random.fork(type);
  const pairs = draw.hex(16).toUpperCase().match(/../g) ?? [];
  return {
    deviceId: pairs.join('-'),
    type,
    status: 'COMMISSIONED',
    manufacturer: draw.pick(['1020', '1054', '10A5']),
    model: `${type}-${draw.integer(2, 5)}0`,
    firmwareVersion: `0${draw.integer(1, 9)}.${draw.integer(10, 99)}.00.0${draw.integer(1, 9)}`,
    serialNumber: draw.hex(10).toUpperCase(),
  };
}
