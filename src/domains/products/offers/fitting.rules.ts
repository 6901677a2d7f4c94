import { shapeOfRegisters, type TariffShape } from '../../../kernel/tariffs.ts';

/** What decides which products a meter point can have. */
export interface SuppliedPoint {
  readonly fuel: 'ELECTRICITY' | 'GAS';
  readonly direction: 'IMPORT' | 'EXPORT';
  readonly gspGroupId: string;
  readonly isSmart: boolean;
  readonly isPrepay: boolean;
  /** Of the meter that is installed now. */
  readonly registers: number;
}

interface Offered {
  readonly product: {
    readonly direction: 'IMPORT' | 'EXPORT';
    readonly isBusiness: boolean;
    readonly isOccupier: boolean;
    readonly isPrepay: boolean;
    readonly isChargedHalfHourly: boolean;
    readonly isTracker: boolean;
    readonly availability: 'EVERYONE' | 'RESTRICTED';
  };
  readonly tariff: {
    readonly fuel: 'ELECTRICITY' | 'GAS';
    readonly shape: TariffShape;
    readonly gspGroupId: string;
  };
}

/**
 * Whether a tariff can be had at a meter point: of its fuel, direction and region, for homes or for
 * businesses, topped up or not, and such as its meter can count. Prices that change within the day
 * or by the day take a smart meter; others as many rates as the meter has registers.
 */
export function fits(
  { product, tariff }: Offered,
  point: SuppliedPoint,
  isBusiness: boolean,
  withRestricted: boolean,
): boolean {
  if (tariff.fuel !== point.fuel || tariff.gspGroupId !== point.gspGroupId) return false;
  if (product.direction !== point.direction || product.isBusiness !== isBusiness) return false;
  if (product.isPrepay !== point.isPrepay || product.isOccupier) return false;
  if (product.availability === 'RESTRICTED' && !withRestricted) return false;
  const isSmartOnly = product.isChargedHalfHourly || product.isTracker;
  if (isSmartOnly && !point.isSmart) return false;
  if (point.fuel === 'GAS' || product.isChargedHalfHourly) return true;
  return tariff.shape === shapeOfRegisters(point.registers);
}
