/** The service that tells how much carbon dioxide the grid of a region gives off. */
export interface CarbonIntensityPort {
  /**
   * Whole grams of carbon dioxide for a kilowatt-hour taken from the grid of a GSP group (`_A` to
   * `_P`), one for each half-hour of a span whose bounds are milliseconds since 1970 in UTC; null
   * where none is known.
   */
  gramsPerKwh(
    gspGroupId: string,
    fromMs: number,
    toMs: number,
  ): Promise<readonly (number | null)[]>;
}

declare module '../../engine/services.ts' {
  interface Services {
    readonly carbonIntensity: CarbonIntensityPort;
  }
}
