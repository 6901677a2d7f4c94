import type { Temporal } from 'temporal-polyfill';

/** The service that publishes what electricity will cost at the exchange. */
export interface WholesalePricesPort {
  /**
   * The prices of a day of the exchange, from 23:00 in London on the day before to 23:00, one for each
   * of its 46, 48 or 50 half-hours in order, in thousandths of a penny per kWh (a pound per MWh is a hundred of them); below zero where there
   * is more wind than use. Null where they are not published yet.
   */
  dayAhead(day: Temporal.PlainDate): Promise<readonly number[] | null>;
}

declare module '../../engine/services.ts' {
  interface Services {
    readonly wholesalePrices: WholesalePricesPort;
  }
}
