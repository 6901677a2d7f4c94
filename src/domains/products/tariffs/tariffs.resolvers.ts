import { whenThere } from '../../../database/cache/versioned-cache.ts';
import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import type { Band } from '../../../kernel/tariffs.ts';
import { isUnderPriceGuarantee, penceOf, rateTypeOfBand } from './tariff-kinds.rules.ts';
import { bandPrice, intervalsAround, type PricedTariff, priceTimeMs } from './tariffs.actions.ts';

type ReadContext = Pick<Context, 'db' | 'clock'>;

const withVat =
  (band: Band) =>
  (priced: PricedTariff, _args: unknown, { db, clock }: ReadContext) =>
    whenThere(bandPrice(db, priced, band, clock), (price) =>
      price === null ? null : penceOf(price.tenThousandthsExclVat, price.vatPercent),
    );

const withoutVat =
  (band: Band) =>
  (priced: PricedTariff, _args: unknown, { db, clock }: ReadContext) =>
    whenThere(bandPrice(db, priced, band, clock), (price) =>
      price === null ? null : penceOf(price.tenThousandthsExclVat),
    );

const isGuaranteed = (priced: PricedTariff, _args: unknown, { clock }: Pick<Context, 'clock'>) =>
  isUnderPriceGuarantee(priced.product, priceTimeMs(priced, clock));

/** Fields that all kinds of tariffs share. */
const common = {
  id: ({ tariff }: PricedTariff) => tariff.id,
  tariffCode: ({ tariff }: PricedTariff) => tariff.code,
  productCode: ({ product }: PricedTariff) => product.code,
  displayName: ({ product }: PricedTariff) => product.displayName,
  fullName: ({ product }: PricedTariff) => product.fullName,
  description: ({ product }: PricedTariff) => product.description,
  isExport: ({ product }: PricedTariff) => product.direction === 'EXPORT',
  tags: ({ product }: PricedTariff) => product.tags,
  standingCharge: withVat('STANDING_CHARGE'),
  preVatStandingCharge: withoutVat('STANDING_CHARGE'),
};

const ofOneRate = { unitRate: withVat('STANDARD'), preVatUnitRate: withoutVat('STANDARD') };

const ofDayAndNight = {
  dayRate: withVat('DAY'),
  preVatDayRate: withoutVat('DAY'),
  dayRateEpgApplied: isGuaranteed,
  nightRate: withVat('NIGHT'),
  preVatNightRate: withoutVat('NIGHT'),
  nightRateEpgApplied: isGuaranteed,
};

export const tariffsResolvers = {
  StandardTariff: { ...common, ...ofOneRate, unitRateEpgApplied: isGuaranteed },
  GasTariffType: { ...common, ...ofOneRate, unitRateEpgApplied: isGuaranteed },
  PrepayTariff: { ...common, ...ofOneRate },
  DayNightTariff: { ...common, ...ofDayAndNight },
  ThreeRateTariff: {
    ...common,
    ...ofDayAndNight,
    offPeakRate: withVat('OFF_PEAK'),
    preVatOffPeakRate: withoutVat('OFF_PEAK'),
    offPeakRateEpgApplied: isGuaranteed,
  },
  FourRateEvTariff: {
    ...common,
    ...ofDayAndNight,
    evDevicePeakRate: withVat('EV_DEVICE_PEAK'),
    preVatEvDevicePeakRate: withoutVat('EV_DEVICE_PEAK'),
    evDevicePeakRateEpgApplied: isGuaranteed,
    evDeviceOffPeakRate: withVat('EV_DEVICE_OFF_PEAK'),
    preVatEvDeviceOffPeakRate: withoutVat('EV_DEVICE_OFF_PEAK'),
    evDeviceOffPeakRateEpgApplied: isGuaranteed,
  },
  HalfHourlyTariff: {
    ...common,
    agileCalculationInfo: ({ tariff }) => (tariff.shape === 'HALF_HOURLY' ? tariff : null),
    async unitRates(priced, _args, { db, clock }) {
      const spans = await intervalsAround(db, priced, clock);
      return spans.map(({ fromMs, toMs, band, tenThousandthsExclVat, vatPercent }) => ({
        validFrom: fromMs,
        validTo: toMs,
        value: penceOf(tenThousandthsExclVat, vatPercent),
        preVatValue: penceOf(tenThousandthsExclVat),
        rateType: rateTypeOfBand[band],
      }));
    },
  },
  AgileCalculationInfo: {
    gspCoefficient: ({ wholesaleCoefficient }) => Number(wholesaleCoefficient),
    peakOffset: ({ peakOffsetPence }) => Number(peakOffsetPence),
    priceCap: ({ priceCapPence }) => Number(priceCapPence),
  },
} satisfies Resolvers;
