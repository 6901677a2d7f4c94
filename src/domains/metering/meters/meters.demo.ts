import { eq, ne } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { WorldStep } from '../../../demo/step.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { type Random, seededRandom } from '../../../kernel/random.ts';
import { writeSearchTerms } from '../places/property-search.store.ts';
import { makerOf } from '../supply/supply-facts.demo.ts';
import { gasDetails, meterPoints, meters, smartDevices } from '../tables.ts';
import { electricityMeterRecords, gasMeterRecords, meterRecords } from './meters.tables.ts';

type MeterRow = typeof meters.$inferSelect;

const places: ReadonlyMap<string, string> = new Map([
  ['Hall', '03'],
  ['Kitchen cupboard', '05'],
  ['Outside box', '18'],
  ['Under the stairs', '02'],
]);

/** What is recorded of each meter, old and new, and what properties can be found by. */
export const metersDemo: WorldStep = {
  name: 'meter-records',
  title: 'records of meters',
  async write(tx, { begunAt }) {
    const today = todayInLondon({ now: () => begunAt });
    const rows = await tx.query
      .select({ meter: meters, fuel: meterPoints.fuel, sector: gasDetails.marketSectorCode })
      .from(meters)
      .innerJoin(meterPoints, eq(meterPoints.id, meters.meterPointId))
      .leftJoin(gasDetails, eq(gasDetails.meterPointId, meterPoints.id))
      .orderBy(meters.id);
    // A device that was replaced still tells which meter it belonged to.
    const devices = await tx.query
      .select()
      .from(smartDevices)
      .where(ne(smartDevices.status, 'DECOMMISSIONED'));
    const esmeIds = new Map(
      devices.flatMap(({ importMeterId, exportMeterId, deviceId }) =>
        [importMeterId, exportMeterId].map((id) => [id, deviceId] as const),
      ),
    );
    const drawn = rows.map(({ meter, fuel, sector }) => ({
      meter,
      isForBusiness: sector === 'I',
      fuel,
      random: seededRandom(`halfhour meter record ${meter.serialNumber}`),
      isSmart: meter.meterType === 'H' || /^S[12]/.test(meter.meterType),
    }));
    await tx.query.insert(meterRecords).values(
      drawn.map(({ meter, random, isSmart }) => ({
        meterId: meter.id,
        installedOn: meter.activeFrom,
        lastInspectedOn: isSmart && random.chance(0.5) ? null : inspectedOn(meter, random, today),
        isDigital: isSmart || random.chance(0.3),
        requiresAccess: !isSmart && meter.location !== 'Outside box',
        updatedAt: startOfLondonDay(
          meter.activeTo ?? today.subtract({ days: random.integer(5, 200) }),
        ),
      })),
    );
    await tx.query.insert(electricityMeterRecords).values(
      drawn
        .filter(({ fuel }) => fuel === 'ELECTRICITY')
        .map(({ meter, random, isSmart }) => ({
          meterId: meter.id,
          certifiedOn: meter.activeFrom.subtract({ days: random.integer(60, 300) }),
          certifiedUntil: meter.activeFrom.add({ years: isSmart ? 20 : random.pick([20, 25]) }),
          ratedCurrentAmperes:
            meter.meterType === 'H' ? 5 : isSmart ? 100 : random.pick([60, 80, 100]),
          isRadioTeleswitched: !isSmart && meter.meterType === 'N',
          retrievalMethod: isSmart ? ('R' as const) : random.pick(['H', 'M'] as const),
          esmeId: esmeIds.get(meter.id) ?? null,
          installingSupplierMpid: random.pick(['HALF', 'BRIT', 'EDFE']),
          assetProviderMpid: random.pick(['MAPA', 'MAPB']),
        })),
    );
    await tx.query
      .insert(gasMeterRecords)
      .values(drawn.filter(({ fuel }) => fuel === 'GAS').map(gasRecordOf));
    await writeSearchTerms(tx);
  },
};

/** Within the last two years of its use. */
function inspectedOn(meter: MeterRow, random: Random, today: Temporal.PlainDate) {
  const lastOn = meter.activeTo ?? today;
  const days = Math.min(700, meter.activeFrom.until(lastOn, { largestUnit: 'day' }).days);
  return lastOn.subtract({ days: Math.floor(days * random.next()) });
}

interface DrawnMeter {
  readonly meter: MeterRow;
  readonly random: Random;
  readonly isSmart: boolean;
  readonly isForBusiness: boolean;
}

function gasRecordOf({ meter, random, isSmart, isForBusiness }: DrawnMeter) {
  const bypassFitted = random.pick(['N', 'N', 'N', 'Y', '']);
  return {
    meterId: meter.id,
    bypassFitted,
    collarFitted: bypassFitted,
    correctionFactor: isSmart ? '1.02264' : random.pick(['1.02264', '1.01980']),
    assetManager: random.pick(['NGM', 'SGM', 'CAL']),
    owner: random.pick(['MAPA', 'MAPB', 'NGM']),
    isImperial: !isSmart,
    accessInstructions:
      meter.location === 'Outside box' ? 'Box key needed' : random.pick(['', 'Ring first']),
    linkCode: random.pick(['F', 'F', 'P']),
    locationCode: places.get(meter.location) ?? '98',
    manufacturerCode: makerOf(meter.makeAndType)?.code ?? '',
    modelName: meter.makeAndType,
    measuringCapacityM3PerHour: isForBusiness ? '16.00' : '6.00',
    mechanism: isSmart
      ? (meter.meterType as 'S1' | 'S2')
      : meter.isPrepay
        ? ('ET' as const)
        : ('CR' as const),
    status: meter.activeTo ? ('RE' as const) : ('LI' as const),
    statusSince: meter.activeTo ?? meter.activeFrom,
    pulseM3: isSmart ? '0.0100' : '0.0283',
    readingFactor: isSmart ? '1.000' : '2.830',
  };
}
