/** The service that tells how warm it was outdoors. */
export interface WeatherPort {
  /**
   * Mean temperatures in degrees Celsius of London days in a local distribution zone for gas, such
   * as `EA`; null where none is known.
   *
   * @param fromDay days since 1970-01-01, included.
   * @param toDay days since 1970-01-01, not included.
   */
  meanCelsius(zone: string, fromDay: number, toDay: number): Promise<readonly (number | null)[]>;
}

declare module '../../engine/services.ts' {
  interface Services {
    readonly weather: WeatherPort;
  }
}
