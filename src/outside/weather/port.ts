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
  /**
   * Temperatures in degrees Celsius of half-hours in the same zones; null where none is known. Those of
   * a London day have its mean, so that what is worked out by days and by half-hours agrees.
   *
   * @param fromMs the start of the first half-hour, in milliseconds since 1970.
   * @param toMs the end of the last one.
   */
  halfHourCelsius(zone: string, fromMs: number, toMs: number): Promise<readonly (number | null)[]>;
}

declare module '../../engine/services.ts' {
  interface Services {
    readonly weather: WeatherPort;
  }
}
