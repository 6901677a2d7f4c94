import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { daysBetween, londonDateOf } from '../../../kernel/london.ts';
import { unitsPerStep } from './dial.rules.ts';
import { gasRecordOfMeter } from './meter-records.store.ts';
import { isInUse } from './meters.rules.ts';
import { lastReadOfRegister, type MeterRow, meterById, type RegisterRow } from './meters.store.ts';
import { cubicMetresOfKwh, expectedReadingRanges } from './registers.rules.ts';

async function rangesOf(
  { db, clock }: Context,
  { id, digits }: RegisterRow,
  meter: MeterRow | null,
  annualUse: number,
): Promise<[number, number][]> {
  const today = todayInLondon(clock);
  if (!meter || !isInUse(meter, today)) return [];
  const last = await db.read(lastReadOfRegister, id);
  if (!last) return [];
  const days = daysBetween(londonDateOf(last.readAt), today);
  return expectedReadingRanges({ digits, shown: Number(last.accepted), annualUse, days });
}

export const registersResolvers = {
  ElectricityMeterRegisterType: {
    eac: ({ annualConsumptionKwh }) => String(annualConsumptionKwh),
    multiplier: ({ multiplier }) => Number(multiplier),
    unitRateType: ({ rateType }) => rateType,
    async expectedReadingRanges(register, _args, context) {
      const meter = await context.db.read(meterById, register.meterId);
      const annualUse =
        register.annualConsumptionKwh / unitsPerStep({ ...register, isImperial: false });
      return rangesOf(context, register, meter, annualUse);
    },
  },
  GasMeterRegisterType: {
    unitRateType: ({ rateType }) => rateType,
    async expectedReadingRanges(register, _args, context) {
      const [meter, record] = await Promise.all([
        context.db.read(meterById, register.meterId),
        context.db.read(gasRecordOfMeter, register.meterId),
      ]);
      const isImperial = record?.isImperial ?? false;
      const annualUse =
        cubicMetresOfKwh(register.annualConsumptionKwh) / unitsPerStep({ ...register, isImperial });
      return rangesOf(context, register, meter, annualUse);
    },
  },
} satisfies Resolvers;
