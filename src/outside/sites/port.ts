/** What flows through the home of an inverter or a battery, as its vendor tells; whole watts. */
export interface SiteReading {
  /** A whole second, in milliseconds since 1970. */
  readonly atMs: number;
  /** What the home uses, with all its devices but the battery. */
  readonly useW: number;
  /** What the panels give. */
  readonly solarW: number;
  /** What the battery takes; negative while it gives, 0 without one. */
  readonly batteryW: number;
  /** What the battery holds, in Wh; null without one. */
  readonly storedWh: number | null;
}

/** An inverter or a battery as its vendor knows it. */
interface SiteAddress {
  readonly provider: string;
  readonly integrationDeviceId: string;
}

/** The vendors of inverters and batteries, who tell what flows through the homes where these hang. */
export interface SitesPort {
  /**
   * The last that is known of a home at a moment.
   *
   * @throws DeviceFailure of the port of devices.
   */
  read(device: SiteAddress, atMs: number): Promise<SiteReading>;
}

declare module '../../engine/services.ts' {
  interface Services {
    readonly sites: SitesPort;
  }
}
