/** What a home is expected to use and to make, by half-hours told by their start in ms since 1970. */
export interface HomeForecast {
  /** What it uses and its panels give in Wh, without its battery and its vehicles. */
  flows(startMs: number): { readonly useWh: number; readonly solarWh: number };
  /** What its panels and its battery give beyond what it uses without its vehicles, in Wh; 0 or more. */
  surplusWh(startMs: number): number;
}

/** Whoever foretells what homes will use and what their panels will give. */
export interface HomesPort {
  /** The forecast of the home behind a meter point of electricity, by its MPAN; null where there is none. */
  forecastOf(mpan: string): HomeForecast | null;
}

declare module '../../engine/services.ts' {
  interface Services {
    readonly homes: HomesPort;
  }
}
