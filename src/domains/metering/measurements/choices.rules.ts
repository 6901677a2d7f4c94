import type { Nullable } from '../../../engine/resolver-types.ts';
import type {
  ReadingDirectionType,
  ReadingFrequencyType,
  ReadingQualityType,
  TypedSourceInputType,
  UtilityFiltersInput,
} from '../../../engine/schema.generated.ts';

/** What tells whether a register is meant. */
interface Chosen {
  readonly fuel: 'ELECTRICITY' | 'GAS';
  readonly direction: 'IMPORT' | 'EXPORT';
  readonly identifier: string;
  readonly serialNumber: string;
  readonly registerIdentifier: string;
  readonly registersOfMeter: number;
  readonly lastDay: string | null;
}

/** A choice by one kind of energy, whatever input it came in. */
export interface SourceFilter {
  readonly fuel: 'ELECTRICITY' | 'GAS' | null;
  readonly direction: ReadingDirectionType | null;
  readonly identifier: string | null;
  readonly deviceId: string | null;
  readonly registerId: string | null;
  readonly frequency: ReadingFrequencyType;
  readonly quality: ReadingQualityType | null;
}

/** The filters of a request. `typedOnly` counts where there are no others. */
export function sourceFilters(
  utilityFilters: Nullable<readonly Nullable<UtilityFiltersInput>[]>,
  typedOnly: Nullable<readonly Nullable<TypedSourceInputType>[]>,
): SourceFilter[] {
  const given = (utilityFilters ?? []).filter((filter) => filter != null);
  if (given.length > 0) return given.flatMap(filtersOf);
  return (typedOnly ?? [{}])
    .filter((source) => source != null)
    .map((source) => ({
      fuel: source.utility ?? null,
      direction: source.readingDirection ?? null,
      identifier: source.sourceIdentifier ?? null,
      deviceId: null,
      registerId: null,
      frequency: source.readingFrequencyType ?? 'RAW_INTERVAL',
      quality: source.readingQuality ?? null,
    }));
}

function filtersOf({ electricityFilters, gasFilters }: UtilityFiltersInput): SourceFilter[] {
  const everything: SourceFilter = {
    fuel: null,
    direction: null,
    identifier: null,
    deviceId: null,
    registerId: null,
    frequency: 'RAW_INTERVAL',
    quality: null,
  };
  if (!electricityFilters && !gasFilters) return [everything];
  const filters: SourceFilter[] = [];
  // Nothing is modelled for parts of a home.
  if (electricityFilters && !electricityFilters.modelledSubMeterReadings) {
    filters.push({
      fuel: 'ELECTRICITY',
      direction: electricityFilters.readingDirection ?? null,
      identifier: electricityFilters.marketSupplyPointId ?? null,
      deviceId: electricityFilters.deviceId ?? null,
      registerId: electricityFilters.registerId ?? null,
      frequency: electricityFilters.readingFrequencyType ?? 'RAW_INTERVAL',
      quality: electricityFilters.readingQuality ?? null,
    });
  }
  if (gasFilters) {
    filters.push({
      ...everything,
      fuel: 'GAS',
      identifier: gasFilters.marketSupplyPointId ?? null,
      deviceId: gasFilters.deviceId ?? null,
      registerId: gasFilters.registerId ?? null,
      frequency: gasFilters.readingFrequencyType ?? 'RAW_INTERVAL',
    });
  }
  return filters;
}

/** Whether values are of one register, and not of the whole meter. */
export function isOfRegister(frequency: ReadingFrequencyType, registersOfMeter: number): boolean {
  return registersOfMeter === 1 || frequency === 'POINT_IN_TIME' || frequency === 'INTERVALIZED';
}

/**
 * Whether a filter means a register. The half-hours of a meter stand with its first register. Its
 * meter may be named by its serial number or by the smart device that stands for it.
 */
export function isChosen(
  filter: SourceFilter,
  series: Chosen,
  deviceIdOfMeter: string | null,
): boolean {
  const { fuel, direction, identifier, deviceId, registerId, frequency } = filter;
  const flows = series.direction === 'EXPORT' ? 'GENERATION' : 'CONSUMPTION';
  if (fuel !== null && series.fuel !== fuel) return false;
  if (direction !== null && flows !== direction) return false;
  if (identifier !== null && series.identifier !== identifier) return false;
  if (deviceId !== null && series.serialNumber !== deviceId && deviceIdOfMeter !== deviceId) {
    return false;
  }
  const needsHalfHours = frequency !== 'POINT_IN_TIME' && frequency !== 'INTERVALIZED';
  if (needsHalfHours && series.lastDay === null) return false;
  if (registerId === null) return true;
  return (
    isOfRegister(frequency, series.registersOfMeter) && series.registerIdentifier === registerId
  );
}
