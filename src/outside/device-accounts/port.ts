import type { VendorDevice } from '../../kernel/devices.ts';

/** What a customer has let the platform do in the account at a vendor. */
export type VendorConsent =
  /** Read and command. */
  | 'GRANTED'
  /** Read, and no more. */
  | 'WITHOUT_COMMANDS'
  /** Read and command, but the device has not taken the platform's key. */
  | 'WITHOUT_KEY'
  /** Everything, of an account that holds no device. */
  | 'EMPTY'
  | 'REFUSED';

/** Whose account at a vendor is looked into, and for what. */
export interface WantedDevice {
  readonly provider: string;
  /** Tells the customer's account at the vendor from others. */
  readonly holder: string;
  readonly kind: 'VEHICLE' | 'CHARGE_POINT' | 'INVERTER' | 'HEAT_PUMP';
  readonly make: string;
  /** Null where every model of the make will do. */
  readonly model: string | null;
  readonly hasBattery: boolean;
}

/** The accounts that customers have with the vendors of their devices. */
export interface DeviceAccountsPort {
  /**
   * The devices of a kind and make that are in an account.
   *
   * @throws DeviceFailure where the vendor does not answer.
   */
  devicesOf(wanted: WantedDevice): Promise<readonly VendorDevice[]>;
  /**
   * Takes a new key to the account that a device is in.
   *
   * @returns false where the vendor does not know the key.
   * @throws DeviceFailure where the vendor does not answer.
   */
  renew(
    device: { readonly provider: string; readonly integrationDeviceId: string },
    key: string,
  ): Promise<boolean>;
}

declare module '../../engine/services.ts' {
  interface Services {
    readonly deviceAccounts: DeviceAccountsPort;
  }
}
