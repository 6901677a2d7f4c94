import type { Connection } from '../../engine/connections.ts';
import type {
  CatalogProductRow,
  ComponentRow,
  OfferingGroupRow,
  OfferingRow,
} from './catalogue/offerings.store.ts';
import type { ProductTagRow, TermsRow } from './offers/products.store.ts';
import type { PricedTariff } from './tariffs/tariffs.actions.ts';
import type { ProductRow, SlotRow, TariffRow } from './tariffs/tariffs.store.ts';

/** A product in the market of one fuel. */
interface SupplyProduct {
  readonly product: ProductRow;
  readonly fuel: 'ELECTRICITY' | 'GAS';
}

declare module '../../engine/resolver-models.ts' {
  interface ResolverModels {
    EnergyProductType: ProductRow;
    EnergyProductConnectionTypeConnection: Connection<ProductRow>;
    EnergyTariffConnectionTypeConnection: Connection<PricedTariff>;
    StandardTariff: PricedTariff;
    DayNightTariff: PricedTariff;
    ThreeRateTariff: PricedTariff;
    FourRateEvTariff: PricedTariff;
    HalfHourlyTariff: PricedTariff;
    PrepayTariff: PricedTariff;
    GasTariffType: PricedTariff;
    AgileCalculationInfo: TariffRow;
    SupplyProductType: SupplyProduct;
    SupplyProductTagType: ProductTagRow;
    TermsAndConditionsType: TermsRow;
    GbrTermsAndConditionsType: TermsRow;
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
