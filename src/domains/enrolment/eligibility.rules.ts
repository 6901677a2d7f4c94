import type { Temporal } from 'temporal-polyfill';
import type { ConsentGranularityValue } from '../../engine/schema.generated.ts';
import { type PaymentMethod, shapeOfRegisters, type TariffShape } from '../../kernel/tariffs.ts';
import { isInForce } from '../../kernel/validity.ts';

/** The facts of a product that eligibility depends on. */
export interface WantedProduct {
  readonly id: number;
  readonly brand: string;
  readonly direction: 'IMPORT' | 'EXPORT';
  readonly availableFrom: Temporal.Instant;
  readonly availableTo: Temporal.Instant | null;
  readonly availability: 'EVERYONE' | 'RESTRICTED';
  readonly exitFeesPence: number;
  readonly isBusiness: boolean;
  readonly isOccupier: boolean;
  readonly isPrepay: boolean;
  readonly isChargedHalfHourly: boolean;
  readonly isTracker: boolean;
  readonly tags: readonly string[];
}

/** The facts of a meter point and its account that eligibility depends on. */
export interface Candidate {
  readonly accountType: string;
  readonly accountStatus: string;
  readonly brand: string;
  readonly fuel: 'ELECTRICITY' | 'GAS';
  readonly direction: 'IMPORT' | 'EXPORT';
  readonly isSmart: boolean;
  readonly isPrepay: boolean;
  /** Of the meter that is installed now. */
  readonly registers: number;
  /** How finely the customer lets the meter be read. */
  readonly granularity: ConsentGranularityValue;
  /** Whether a smart meter of the same home counts the electricity that is taken. */
  readonly hasSmartImport: boolean;
  /** The kinds of devices the customer has registered, such as `EV`. */
  readonly assetTypes: ReadonlySet<string>;
  readonly isInHardship: boolean;
  /** By the agreement in force; null where there is none. */
  readonly paymentMethod: PaymentMethod | null;
  readonly currentProductId: number | null;
  /** Of an enrolment under way; null where there is none. */
  readonly enrollingOnId: number | null;
  /** The shapes of the tariffs that the product has for this fuel and region. */
  readonly shapes: ReadonlySet<TariffShape>;
}

/** Things that a tag of a product asks for. */
const assetOfTag: Readonly<Record<string, string>> = { EV: 'EV', HEAT_PUMP: 'HEAT_PUMP' };

const businessTypes: ReadonlySet<string> = new Set([
  'BUSINESS',
  'BUSINESS_OCCUPIER',
  'BUSINESS_VACANT',
  'BUSINESS_THIRD_PARTY_BILLED',
]);

const isForSmartMeters = ({ isChargedHalfHourly, isTracker }: WantedProduct) =>
  isChargedHalfHourly || isTracker;

function lacksAsset(tag: string) {
  return ({ assetTypes }: Candidate, { tags }: WantedProduct): boolean =>
    tags.includes(tag) && !assetTypes.has(assetOfTag[tag] ?? tag);
}

interface Rule {
  readonly description: string;
  /** Whether the older of the two sets of rules knows it. */
  readonly isBasic: boolean;
  applies(candidate: Candidate, product: WantedProduct, at: Temporal.Instant): boolean;
}

/** Each reason against an enrolment, and when it applies. */
const rules = {
  PRODUCT_NOT_AVAILABLE: {
    description: 'The product cannot be taken up at present.',
    isBasic: true,
    applies: (_candidate, product, at) => {
      const isOnSale = isInForce(product.availableFrom, product.availableTo, at);
      if (!isOnSale || product.isOccupier) return true;
      // What is kept for those who have something special is decided by whether they have it.
      const isForOwners = product.tags.some((tag) => tag in assetOfTag);
      return product.availability === 'RESTRICTED' && !isForOwners;
    },
  },
  BRAND_MISMATCH: {
    description: 'The product belongs to another brand than the account.',
    isBasic: true,
    applies: ({ brand }, product) => brand !== product.brand,
  },
  ACCOUNT_TYPE_MISMATCH: {
    description: 'The product is for homes and the account a business’s, or the reverse.',
    isBasic: true,
    applies: ({ accountType }, { isBusiness }) => businessTypes.has(accountType) !== isBusiness,
  },
  ACCOUNT_NOT_ACTIVE: {
    description: 'The account is not open, or not open yet.',
    isBasic: true,
    applies: ({ accountStatus }) => accountStatus !== 'ACTIVE',
  },
  DIRECTION_MISMATCH: {
    description: 'The product pays for export and the meter point counts import, or the reverse.',
    isBasic: true,
    applies: ({ direction }, product) => direction !== product.direction,
  },
  NO_TARIFF: {
    description: 'The product has no prices for this fuel and region.',
    isBasic: true,
    applies: ({ shapes }) => shapes.size === 0,
  },
  PREPAYMENT_MISMATCH: {
    description:
      'The product is for meters that are topped up and this one is not, or the reverse.',
    isBasic: true,
    applies: ({ isPrepay }, product) => isPrepay !== product.isPrepay,
  },
  NO_SMART_METER: {
    description: 'The product needs a smart meter.',
    isBasic: true,
    applies: ({ isSmart }, product) => isForSmartMeters(product) && !isSmart,
  },
  REGISTERS_MISMATCH: {
    description: 'The meter counts by other rates than the product has.',
    isBasic: false,
    applies: ({ fuel, shapes, registers }, { isChargedHalfHourly }) =>
      fuel === 'ELECTRICITY' &&
      !isChargedHalfHourly &&
      shapes.size > 0 &&
      !shapes.has(shapeOfRegisters(registers)),
  },
  NO_HALF_HOURLY_CONSENT: {
    description: 'The product needs half-hourly readings, which the customer does not allow.',
    isBasic: false,
    applies: ({ granularity, isSmart }, { isChargedHalfHourly }) =>
      isChargedHalfHourly && isSmart && granularity !== 'HALF_HOURLY',
  },
  PAYMENT_METHOD_MISMATCH: {
    description: 'The product has to be paid by Direct Debit.',
    isBasic: false,
    applies: ({ paymentMethod }, product) =>
      isForSmartMeters(product) &&
      product.direction === 'IMPORT' &&
      paymentMethod !== null &&
      paymentMethod !== 'DIRECT_DEBIT',
  },
  ACCOUNT_IN_DEBT: {
    description: 'While the account pays off a debt it can have products without exit fees only.',
    isBasic: false,
    applies: ({ isInHardship }, { exitFeesPence }) => isInHardship && exitFeesPence > 0,
  },
  NO_ELECTRIC_VEHICLE: {
    description: 'The product is for homes with an electric car.',
    isBasic: false,
    applies: lacksAsset('EV'),
  },
  NO_HEAT_PUMP: {
    description: 'The product is for homes with a heat pump.',
    isBasic: false,
    applies: lacksAsset('HEAT_PUMP'),
  },
  NO_SMART_IMPORT: {
    description: 'Export is paid where a smart meter counts the import as well.',
    isBasic: false,
    applies: ({ hasSmartImport }, { direction }) => direction === 'EXPORT' && !hasSmartImport,
  },
  ALREADY_ON_PRODUCT: {
    description: 'The meter point is on the product already.',
    isBasic: false,
    applies: ({ currentProductId }, { id }) => currentProductId === id,
  },
  ENROLMENT_IN_PROGRESS: {
    description: 'The meter point is on its way to a product already.',
    isBasic: false,
    applies: ({ enrollingOnId }) => enrollingOnId !== null,
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type IneligibilityCode = keyof typeof rules;

/** Which rules decide: the older, coarse ones, or all. */
export type EligibilityFramework = 'BASIC' | 'FULL';

/** Everything that stands against putting a meter point on a product at an instant. */
export function reasonsAgainst(
  framework: EligibilityFramework,
  candidate: Candidate,
  product: WantedProduct,
  at: Temporal.Instant,
): IneligibilityCode[] {
  const codes = Object.keys(rules) as IneligibilityCode[];
  return codes.filter((code) => {
    const rule: Rule = rules[code];
    return (rule.isBasic || framework === 'FULL') && rule.applies(candidate, product, at);
  });
}

/** A reason in words for customers. */
export function reasonText(code: IneligibilityCode): string {
  return rules[code].description;
}

/** Whether an account's stay at a place is still to come or goes on at an instant. */
export function isOccupancyOpen(
  { effectiveTo }: { readonly effectiveTo: Temporal.Instant | null },
  at: Temporal.Instant,
): boolean {
  return isInForce(null, effectiveTo, at);
}
