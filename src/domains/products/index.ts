import type { Database } from '../../database/database.ts';
import type { Connection } from '../../engine/connections.ts';
import type { ApplicableRate } from './applicable-rates.actions.ts';
import type { IneligibilityCode } from './eligibility.rules.ts';
import type { Stage } from './enrolments.rules.ts';
import type { EnrolmentRow, EnrolmentStepRow } from './enrolments.store.ts';
import type { FollowOnRow, RenewalRow } from './follow-on.store.ts';
import type {
  CatalogProductRow,
  ComponentRow,
  OfferingGroupRow,
  OfferingRow,
} from './offerings.store.ts';
import { type ProductTagRow, productByCode, type TermsRow } from './products.store.ts';
import type { PricedTariff } from './tariffs.actions.ts';
import {
  type CatalogueEntry,
  everyTariff,
  type ProductRow,
  productById,
  type SlotRow,
  type TariffRow,
  tariffById,
} from './tariffs.store.ts';

export { ratesAt } from './agreed-rates.actions.ts';
export { defaultTariffAt, offeredTariffAt } from './fitting.actions.ts';
export {
  bandPricesOf,
  type Charges,
  chargesOf,
  pricesOf,
  standingChargesOf,
} from './rates.actions.ts';
export { smartTariffsOnSale } from './smart-tariffs.store.ts';
export { vatPercentOf } from './tariff-kinds.rules.ts';
export { bandPrice, type PricedTariff, pricedTariff } from './tariffs.actions.ts';
export type { CatalogueEntry, ProductRow, TariffRow } from './tariffs.store.ts';
export { termsPdf } from './terms-pdf.actions.ts';

/** A product in the market of one fuel. */
interface SupplyProduct {
  readonly product: ProductRow;
  readonly fuel: 'ELECTRICITY' | 'GAS';
}

declare module '../../engine/shapes.ts' {
  interface Shapes {
    EnergyProductType: ProductRow;
    EnergyProductConnectionTypeConnection: Connection<ProductRow>;
    EnergyTariffConnectionTypeConnection: Connection<PricedTariff>;
    ApplicableRateConnectionTypeConnection: Connection<ApplicableRate>;
    ApplicableRate: ApplicableRate;
    StandardTariff: PricedTariff;
    DayNightTariff: PricedTariff;
    ThreeRateTariff: PricedTariff;
    HalfHourlyTariff: PricedTariff;
    PrepayTariff: PricedTariff;
    GasTariffType: PricedTariff;
    AgileCalculationInfo: TariffRow;
    SupplyProductType: SupplyProduct;
    SupplyProductTagType: ProductTagRow;
    TermsAndConditionsType: TermsRow;
    GbrTermsAndConditionsType: TermsRow;
    ProductEligibilityType: readonly IneligibilityCode[];
    ProductIneligibilityReasonDetails: IneligibilityCode;
    ProductEnrolmentType: EnrolmentRow;
    ProductEnrolmentStageType: Stage<EnrolmentStepRow>;
    ProductEnrolmentStepType: EnrolmentStepRow;
    SmartOnboardingProcessType: EnrolmentRow;
    SmartTariffOnboardingType: EnrolmentRow;
    StartSmartOnboardingProcess: EnrolmentRow;
    StartExportOnboardingProcess: EnrolmentRow;
    FollowOnProductType: FollowOnRow;
    RenewalProductType: RenewalRow;
    OfferingType: OfferingRow;
    LifecycleType: OfferingRow;
    GroupType: OfferingGroupRow;
    OfferingComponentType: ComponentRow;
    ProductComponentType: ComponentRow;
    TermTemplateComponentType: ComponentRow;
    CatalogProductType: CatalogProductRow;
    TimeOfUseSchemeType: readonly SlotRow[];
    TimeSlotWithActivationRuleType: SlotRow['slot'];
    SeasonType: SlotRow['slot'];
  }
}

/** A product by its identifier, which an agreement holds. */
export function productOf(db: Database, id: number): Promise<ProductRow | null> {
  return db.read(productById, id);
}

/** A product by the code that customers and partners know it by. */
export function productOfCode(db: Database, code: string): Promise<ProductRow | null> {
  return db.read(productByCode, code);
}

/** A tariff by its identifier, which an agreement holds. */
export function tariffOf(db: Database, id: number): Promise<TariffRow | null> {
  return db.read(tariffById, id);
}

/** Every tariff with the code of its product. */
export function catalogueOf(db: Database): Promise<CatalogueEntry[]> {
  return everyTariff(db);
}
