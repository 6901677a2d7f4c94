// Written by `npm run generate` from the *.graphql files. Changes made here are lost.
import type { Temporal } from 'temporal-polyfill';
import type { Field, Nullable } from '../../engine/resolver-types.ts';

declare module '../../engine/schema.generated.ts' {
export interface Plain_AgileCalculationInfo {
    readonly gspCoefficient?: Nullable<number>;
    readonly peakOffset?: Nullable<number>;
    readonly priceCap?: Nullable<number>;
}
export interface Plain { AgileCalculationInfo: Plain_AgileCalculationInfo }
export interface Fields_AgileCalculationInfo {
    gspCoefficient: Field<{  }, Nullable<number>, never>;
    peakOffset: Field<{  }, Nullable<number>, never>;
    priceCap: Field<{  }, Nullable<number>, never>;
}
export interface Fields { AgileCalculationInfo: Fields_AgileCalculationInfo }
export type CatalogComponentStatus = 'DRAFT' | 'ACTIVE' | 'EXPIRED' | 'AWAITING_APPROVAL';
export interface Plain_CatalogProductType {
    readonly code: string;
    readonly customerDescription: string;
    readonly customerName: string;
    readonly identifier: string | number;
    readonly internalName: string;
    readonly marketName: string;
    readonly sourceProductType?: Nullable<CatalogProductTypeEnum>;
    readonly specificationIdentifier?: Nullable<string | number>;
    readonly tags?: Nullable<readonly Nullable<ModelOf<'TagType'>>[]>;
}
export interface Plain { CatalogProductType: Plain_CatalogProductType }
export interface Fields_CatalogProductType {
    code: Field<{  }, string, never>;
    customerDescription: Field<{  }, string, never>;
    customerName: Field<{  }, string, never>;
    identifier: Field<{  }, string | number, never>;
    internalName: Field<{  }, string, never>;
    marketName: Field<{  }, string, never>;
    sourceProductType: Field<{  }, Nullable<CatalogProductTypeEnum>, never>;
    specificationIdentifier: Field<{  }, Nullable<string | number>, never>;
    tags: Field<{  }, Nullable<readonly Nullable<ModelOf<'TagType'>>[]>, never>;
}
export interface Fields { CatalogProductType: Fields_CatalogProductType }
export type CatalogProductTypeEnum = 'SUPPLY' | 'GOODS';
export interface Plain_DayNightTariff {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly fullName?: Nullable<string>;
    readonly id?: Nullable<string | number>;
    readonly isExport?: Nullable<boolean>;
    readonly preVatStandingCharge?: Nullable<number>;
    readonly productCode?: Nullable<string>;
    readonly standingCharge?: Nullable<number>;
    readonly tags?: Nullable<readonly Nullable<string>[]>;
    readonly tariffCode?: Nullable<string>;
    readonly dayRate?: Nullable<number>;
    readonly preVatDayRate?: Nullable<number>;
    readonly dayRateEpgApplied?: Nullable<boolean>;
    readonly nightRate?: Nullable<number>;
    readonly preVatNightRate?: Nullable<number>;
    readonly nightRateEpgApplied?: Nullable<boolean>;
}
export interface Plain { DayNightTariff: Plain_DayNightTariff }
export interface Fields_DayNightTariff {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    fullName: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    isExport: Field<{  }, Nullable<boolean>, never>;
    preVatStandingCharge: Field<{  }, Nullable<number>, never>;
    productCode: Field<{  }, Nullable<string>, never>;
    standingCharge: Field<{  }, Nullable<number>, never>;
    tags: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
    tariffCode: Field<{  }, Nullable<string>, never>;
    dayRate: Field<{  }, Nullable<number>, never>;
    preVatDayRate: Field<{  }, Nullable<number>, never>;
    dayRateEpgApplied: Field<{  }, Nullable<boolean>, never>;
    nightRate: Field<{  }, Nullable<number>, never>;
    preVatNightRate: Field<{  }, Nullable<number>, never>;
    nightRateEpgApplied: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { DayNightTariff: Fields_DayNightTariff }
export interface Plain { ElectricityTariffType: ModelOf<'StandardTariff'> | ModelOf<'DayNightTariff'> | ModelOf<'ThreeRateTariff'> | ModelOf<'FourRateEvTariff'> | ModelOf<'HalfHourlyTariff'> | ModelOf<'PrepayTariff'> }
export type EnergyProductAvailability = 'AVAILABLE' | 'UNAVAILABLE';
export interface Plain_EnergyProductConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'EnergyProductConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { EnergyProductConnectionTypeConnection: Plain_EnergyProductConnectionTypeConnection }
export interface Fields_EnergyProductConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'EnergyProductConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { EnergyProductConnectionTypeConnection: Fields_EnergyProductConnectionTypeConnection }
export interface Plain_EnergyProductConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'EnergyProductType'>>;
}
export interface Plain { EnergyProductConnectionTypeEdge: Plain_EnergyProductConnectionTypeEdge }
export interface Fields_EnergyProductConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'EnergyProductType'>>, never>;
}
export interface Fields { EnergyProductConnectionTypeEdge: Fields_EnergyProductConnectionTypeEdge }
export type EnergyProductDirection = 'IMPORT' | 'EXPORT';
export type EnergyProductFilters = 'PREPAY' | 'BUSINESS' | 'DOMESTIC' | 'VARIABLE' | 'FIXED' | 'SMART' | 'GREEN';
export interface Plain_EnergyProductType {
    readonly id: string | number;
    readonly availableFrom: Temporal.Instant | number;
    readonly availableTo?: Nullable<Temporal.Instant | number>;
    readonly code: string;
    readonly description: string;
    readonly direction?: Nullable<EnergyProductDirection>;
    readonly displayName: string;
    readonly endsAt?: Nullable<Temporal.Instant | number>;
    readonly exitFees?: Nullable<number>;
    readonly exitFeesType?: Nullable<string>;
    readonly fullName: string;
    readonly includesEpgReduction?: Nullable<boolean>;
    readonly isAvailable?: Nullable<boolean>;
    readonly isBusiness: boolean;
    readonly isChargedHalfHourly: boolean;
    readonly isDefault?: Nullable<boolean>;
    readonly isDomestic?: Nullable<boolean>;
    readonly isFixed?: Nullable<boolean>;
    readonly isGreen: boolean;
    readonly isHidden: boolean;
    readonly isOccupier?: Nullable<boolean>;
    readonly isPrepay: boolean;
    readonly isUnavailable?: Nullable<boolean>;
    readonly isVariable: boolean;
    readonly notes: string;
    readonly tags?: Nullable<readonly Nullable<string>[]>;
    readonly tariffs?: Nullable<ModelOf<'EnergyTariffConnectionTypeConnection'>>;
    readonly term?: Nullable<number>;
}
export interface Plain { EnergyProductType: Plain_EnergyProductType }
export interface Fields_EnergyProductType {
    id: Field<{  }, string | number, never>;
    availableFrom: Field<{  }, Temporal.Instant | number, never>;
    availableTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    code: Field<{  }, string, never>;
    description: Field<{  }, string, never>;
    direction: Field<{  }, Nullable<EnergyProductDirection>, never>;
    displayName: Field<{  }, string, never>;
    endsAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    exitFees: Field<{  }, Nullable<number>, never>;
    exitFeesType: Field<{  }, Nullable<string>, never>;
    fullName: Field<{  }, string, never>;
    includesEpgReduction: Field<{  }, Nullable<boolean>, never>;
    isAvailable: Field<{  }, Nullable<boolean>, never>;
    isBusiness: Field<{  }, boolean, never>;
    isChargedHalfHourly: Field<{  }, boolean, never>;
    isDefault: Field<{  }, Nullable<boolean>, never>;
    isDomestic: Field<{  }, Nullable<boolean>, never>;
    isFixed: Field<{  }, Nullable<boolean>, never>;
    isGreen: Field<{  }, boolean, never>;
    isHidden: Field<{  }, boolean, never>;
    isOccupier: Field<{  }, Nullable<boolean>, never>;
    isPrepay: Field<{  }, boolean, never>;
    isUnavailable: Field<{  }, Nullable<boolean>, never>;
    isVariable: Field<{  }, boolean, never>;
    notes: Field<{  }, string, never>;
    tags: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
    tariffs: Field<{ readonly postcode: string; readonly paymentMethod: Nullable<PaymentMethodChoices>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'EnergyTariffConnectionTypeConnection'>>, 'KT-GB-9517'>;
    term: Field<{  }, Nullable<number>, never>;
}
export interface Fields { EnergyProductType: Fields_EnergyProductType }
export interface Plain_EnergyTariffConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'EnergyTariffConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { EnergyTariffConnectionTypeConnection: Plain_EnergyTariffConnectionTypeConnection }
export interface Fields_EnergyTariffConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'EnergyTariffConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { EnergyTariffConnectionTypeConnection: Fields_EnergyTariffConnectionTypeConnection }
export interface Plain_EnergyTariffConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'EnergyTariffType'>>;
}
export interface Plain { EnergyTariffConnectionTypeEdge: Plain_EnergyTariffConnectionTypeEdge }
export interface Fields_EnergyTariffConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'EnergyTariffType'>>, never>;
}
export interface Fields { EnergyTariffConnectionTypeEdge: Fields_EnergyTariffConnectionTypeEdge }
export interface Plain { EnergyTariffType: ModelOf<'StandardTariff'> | ModelOf<'DayNightTariff'> | ModelOf<'ThreeRateTariff'> | ModelOf<'FourRateEvTariff'> | ModelOf<'HalfHourlyTariff'> | ModelOf<'PrepayTariff'> | ModelOf<'GasTariffType'> }
export interface Plain_FourRateEvTariff {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly fullName?: Nullable<string>;
    readonly id?: Nullable<string | number>;
    readonly isExport?: Nullable<boolean>;
    readonly preVatStandingCharge?: Nullable<number>;
    readonly productCode?: Nullable<string>;
    readonly standingCharge?: Nullable<number>;
    readonly tags?: Nullable<readonly Nullable<string>[]>;
    readonly tariffCode?: Nullable<string>;
    readonly dayRate?: Nullable<number>;
    readonly preVatDayRate?: Nullable<number>;
    readonly dayRateEpgApplied?: Nullable<boolean>;
    readonly nightRate?: Nullable<number>;
    readonly preVatNightRate?: Nullable<number>;
    readonly nightRateEpgApplied?: Nullable<boolean>;
    readonly evDevicePeakRate?: Nullable<number>;
    readonly preVatEvDevicePeakRate?: Nullable<number>;
    readonly evDevicePeakRateEpgApplied?: Nullable<boolean>;
    readonly evDeviceOffPeakRate?: Nullable<number>;
    readonly preVatEvDeviceOffPeakRate?: Nullable<number>;
    readonly evDeviceOffPeakRateEpgApplied?: Nullable<boolean>;
}
export interface Plain { FourRateEvTariff: Plain_FourRateEvTariff }
export interface Fields_FourRateEvTariff {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    fullName: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    isExport: Field<{  }, Nullable<boolean>, never>;
    preVatStandingCharge: Field<{  }, Nullable<number>, never>;
    productCode: Field<{  }, Nullable<string>, never>;
    standingCharge: Field<{  }, Nullable<number>, never>;
    tags: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
    tariffCode: Field<{  }, Nullable<string>, never>;
    dayRate: Field<{  }, Nullable<number>, never>;
    preVatDayRate: Field<{  }, Nullable<number>, never>;
    dayRateEpgApplied: Field<{  }, Nullable<boolean>, never>;
    nightRate: Field<{  }, Nullable<number>, never>;
    preVatNightRate: Field<{  }, Nullable<number>, never>;
    nightRateEpgApplied: Field<{  }, Nullable<boolean>, never>;
    evDevicePeakRate: Field<{  }, Nullable<number>, never>;
    preVatEvDevicePeakRate: Field<{  }, Nullable<number>, never>;
    evDevicePeakRateEpgApplied: Field<{  }, Nullable<boolean>, never>;
    evDeviceOffPeakRate: Field<{  }, Nullable<number>, never>;
    preVatEvDeviceOffPeakRate: Field<{  }, Nullable<number>, never>;
    evDeviceOffPeakRateEpgApplied: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { FourRateEvTariff: Fields_FourRateEvTariff }
export interface Plain_GasTariffType {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly fullName?: Nullable<string>;
    readonly id?: Nullable<string | number>;
    readonly isExport?: Nullable<boolean>;
    readonly preVatStandingCharge?: Nullable<number>;
    readonly productCode?: Nullable<string>;
    readonly standingCharge?: Nullable<number>;
    readonly tags?: Nullable<readonly Nullable<string>[]>;
    readonly tariffCode?: Nullable<string>;
    readonly unitRate?: Nullable<number>;
    readonly preVatUnitRate?: Nullable<number>;
    readonly unitRateEpgApplied?: Nullable<boolean>;
}
export interface Plain { GasTariffType: Plain_GasTariffType }
export interface Fields_GasTariffType {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    fullName: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    isExport: Field<{  }, Nullable<boolean>, never>;
    preVatStandingCharge: Field<{  }, Nullable<number>, never>;
    productCode: Field<{  }, Nullable<string>, never>;
    standingCharge: Field<{  }, Nullable<number>, never>;
    tags: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
    tariffCode: Field<{  }, Nullable<string>, never>;
    unitRate: Field<{  }, Nullable<number>, never>;
    preVatUnitRate: Field<{  }, Nullable<number>, never>;
    unitRateEpgApplied: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { GasTariffType: Fields_GasTariffType }
export interface Plain_GbrTermsAndConditionsType {
    readonly brandCode?: Nullable<string>;
    readonly effectiveFrom?: Nullable<Temporal.Instant | number>;
    readonly html?: Nullable<string>;
    readonly markdown?: Nullable<string>;
    readonly name?: Nullable<string>;
    readonly pdfUrl?: Nullable<string>;
    readonly version?: Nullable<string>;
}
export interface Plain { GbrTermsAndConditionsType: Plain_GbrTermsAndConditionsType }
export interface Fields_GbrTermsAndConditionsType {
    brandCode: Field<{  }, Nullable<string>, never>;
    effectiveFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    html: Field<{  }, Nullable<string>, never>;
    markdown: Field<{  }, Nullable<string>, never>;
    name: Field<{  }, Nullable<string>, never>;
    pdfUrl: Field<{  }, Nullable<string>, never>;
    version: Field<{  }, Nullable<string>, never>;
}
export interface Fields { GbrTermsAndConditionsType: Fields_GbrTermsAndConditionsType }
export interface Plain_GroupType {
    readonly customerDescription: string;
    readonly customerName: string;
    readonly identifier: string | number;
    readonly internalName: string;
    readonly maxCardinality: number;
    readonly minCardinality: number;
    readonly offeringComponents?: Nullable<readonly Nullable<ModelOf<'OfferingComponentType'>>[]>;
    readonly productComponents?: Nullable<readonly Nullable<ModelOf<'ProductComponentType'>>[]>;
}
export interface Plain { GroupType: Plain_GroupType }
export interface Fields_GroupType {
    customerDescription: Field<{  }, string, never>;
    customerName: Field<{  }, string, never>;
    identifier: Field<{  }, string | number, never>;
    internalName: Field<{  }, string, never>;
    maxCardinality: Field<{  }, number, never>;
    minCardinality: Field<{  }, number, never>;
    offeringComponents: Field<{  }, Nullable<readonly Nullable<ModelOf<'OfferingComponentType'>>[]>, never>;
    productComponents: Field<{  }, Nullable<readonly Nullable<ModelOf<'ProductComponentType'>>[]>, never>;
}
export interface Fields { GroupType: Fields_GroupType }
export interface Plain_HalfHourlyTariff {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly fullName?: Nullable<string>;
    readonly id?: Nullable<string | number>;
    readonly isExport?: Nullable<boolean>;
    readonly preVatStandingCharge?: Nullable<number>;
    readonly productCode?: Nullable<string>;
    readonly standingCharge?: Nullable<number>;
    readonly tags?: Nullable<readonly Nullable<string>[]>;
    readonly tariffCode?: Nullable<string>;
    readonly agileCalculationInfo?: Nullable<ModelOf<'AgileCalculationInfo'>>;
    readonly unitRates?: Nullable<readonly Nullable<ModelOf<'UnitRate'>>[]>;
}
export interface Plain { HalfHourlyTariff: Plain_HalfHourlyTariff }
export interface Fields_HalfHourlyTariff {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    fullName: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    isExport: Field<{  }, Nullable<boolean>, never>;
    preVatStandingCharge: Field<{  }, Nullable<number>, never>;
    productCode: Field<{  }, Nullable<string>, never>;
    standingCharge: Field<{  }, Nullable<number>, never>;
    tags: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
    tariffCode: Field<{  }, Nullable<string>, never>;
    agileCalculationInfo: Field<{  }, Nullable<ModelOf<'AgileCalculationInfo'>>, never>;
    unitRates: Field<{  }, Nullable<readonly Nullable<ModelOf<'UnitRate'>>[]>, never>;
}
export interface Fields { HalfHourlyTariff: Fields_HalfHourlyTariff }
export interface Plain_LifecycleType {
    readonly activatedAt?: Nullable<Temporal.Instant | number>;
    readonly code: string;
    readonly maxVersion: number;
    readonly previousOffering?: Nullable<string | number>;
    readonly status: CatalogComponentStatus;
    readonly version: number;
}
export interface Plain { LifecycleType: Plain_LifecycleType }
export interface Fields_LifecycleType {
    activatedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    code: Field<{  }, string, never>;
    maxVersion: Field<{  }, number, never>;
    previousOffering: Field<{  }, Nullable<string | number>, never>;
    status: Field<{  }, CatalogComponentStatus, never>;
    version: Field<{  }, number, never>;
}
export interface Fields { LifecycleType: Fields_LifecycleType }
export interface Plain_MPxNProductType {
    readonly mpxn: string;
    readonly products?: Nullable<readonly Nullable<ModelOf<'EnergyProductType'>>[]>;
}
export interface Plain { MPxNProductType: Plain_MPxNProductType }
export interface Fields_MPxNProductType {
    mpxn: Field<{  }, string, never>;
    products: Field<{  }, Nullable<readonly Nullable<ModelOf<'EnergyProductType'>>[]>, never>;
}
export interface Fields { MPxNProductType: Fields_MPxNProductType }
export type NonBespokeElectricityRateTypeChoices = 'STANDARD' | 'ECO7_DAY' | 'ECO7_NIGHT' | 'OFF_PEAK';
export interface Plain_OfferingComponentType {
    readonly component: ModelOf<'OfferingType'>;
    readonly identifier: string | number;
    readonly initialQuantity: number;
    readonly maximumQuantity: number;
    readonly minimumQuantity: number;
}
export interface Plain { OfferingComponentType: Plain_OfferingComponentType }
export interface Fields_OfferingComponentType {
    component: Field<{  }, ModelOf<'OfferingType'>, never>;
    identifier: Field<{  }, string | number, never>;
    initialQuantity: Field<{  }, number, never>;
    maximumQuantity: Field<{  }, number, never>;
    minimumQuantity: Field<{  }, number, never>;
}
export interface Fields { OfferingComponentType: Fields_OfferingComponentType }
export interface Plain_OfferingType {
    readonly customerDescription: string;
    readonly customerName: string;
    readonly groups?: Nullable<readonly Nullable<ModelOf<'GroupType'>>[]>;
    readonly identifier: string | number;
    readonly internalName: string;
    readonly isActive: boolean;
    readonly isAmendable: boolean;
    readonly isDraft: boolean;
    readonly isExpired: boolean;
    readonly isFirstDraft: boolean;
    readonly isLatestVersion: boolean;
    readonly isSellable: boolean;
    readonly lifecycle: ModelOf<'LifecycleType'>;
    readonly offeringComponents?: Nullable<readonly Nullable<ModelOf<'OfferingComponentType'>>[]>;
    readonly productComponents?: Nullable<readonly Nullable<ModelOf<'ProductComponentType'>>[]>;
    readonly tags?: Nullable<readonly Nullable<ModelOf<'TagType'>>[]>;
    readonly termTemplateComponents?: Nullable<readonly Nullable<ModelOf<'TermTemplateComponentType'>>[]>;
}
export interface Plain { OfferingType: Plain_OfferingType }
export interface Fields_OfferingType {
    customerDescription: Field<{  }, string, never>;
    customerName: Field<{  }, string, never>;
    groups: Field<{  }, Nullable<readonly Nullable<ModelOf<'GroupType'>>[]>, never>;
    identifier: Field<{  }, string | number, never>;
    internalName: Field<{  }, string, never>;
    isActive: Field<{  }, boolean, never>;
    isAmendable: Field<{  }, boolean, never>;
    isDraft: Field<{  }, boolean, never>;
    isExpired: Field<{  }, boolean, never>;
    isFirstDraft: Field<{  }, boolean, never>;
    isLatestVersion: Field<{  }, boolean, never>;
    isSellable: Field<{  }, boolean, never>;
    lifecycle: Field<{  }, ModelOf<'LifecycleType'>, never>;
    offeringComponents: Field<{  }, Nullable<readonly Nullable<ModelOf<'OfferingComponentType'>>[]>, never>;
    productComponents: Field<{  }, Nullable<readonly Nullable<ModelOf<'ProductComponentType'>>[]>, never>;
    tags: Field<{  }, Nullable<readonly Nullable<ModelOf<'TagType'>>[]>, never>;
    termTemplateComponents: Field<{  }, Nullable<readonly Nullable<ModelOf<'TermTemplateComponentType'>>[]>, never>;
}
export interface Fields { OfferingType: Fields_OfferingType }
export type PaymentMethodChoices = 'DIRECT_DEBIT' | 'NON_DIRECT_DEBIT' | 'PREPAYMENT';
export interface Plain_PrepayTariff {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly fullName?: Nullable<string>;
    readonly id?: Nullable<string | number>;
    readonly isExport?: Nullable<boolean>;
    readonly preVatStandingCharge?: Nullable<number>;
    readonly productCode?: Nullable<string>;
    readonly standingCharge?: Nullable<number>;
    readonly tags?: Nullable<readonly Nullable<string>[]>;
    readonly tariffCode?: Nullable<string>;
    readonly unitRate?: Nullable<number>;
    readonly preVatUnitRate?: Nullable<number>;
}
export interface Plain { PrepayTariff: Plain_PrepayTariff }
export interface Fields_PrepayTariff {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    fullName: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    isExport: Field<{  }, Nullable<boolean>, never>;
    preVatStandingCharge: Field<{  }, Nullable<number>, never>;
    productCode: Field<{  }, Nullable<string>, never>;
    standingCharge: Field<{  }, Nullable<number>, never>;
    tags: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
    tariffCode: Field<{  }, Nullable<string>, never>;
    unitRate: Field<{  }, Nullable<number>, never>;
    preVatUnitRate: Field<{  }, Nullable<number>, never>;
}
export interface Fields { PrepayTariff: Fields_PrepayTariff }
export type ProductAvailability = 'EVERYONE' | 'RESTRICTED';
export interface Plain_ProductComponentType {
    readonly component: ModelOf<'CatalogProductType'>;
    readonly identifier: string | number;
    readonly initialQuantity: number;
    readonly maximumQuantity: number;
    readonly minimumQuantity: number;
}
export interface Plain { ProductComponentType: Plain_ProductComponentType }
export interface Fields_ProductComponentType {
    component: Field<{  }, ModelOf<'CatalogProductType'>, never>;
    identifier: Field<{  }, string | number, never>;
    initialQuantity: Field<{  }, number, never>;
    maximumQuantity: Field<{  }, number, never>;
    minimumQuantity: Field<{  }, number, never>;
}
export interface Fields { ProductComponentType: Fields_ProductComponentType }
export interface Fields_Query {
    offering: Field<{ readonly identifier?: Nullable<string>; }, Nullable<ModelOf<'OfferingType'>>, 'KT-CT-12001'>;
    availableOfferings: Field<{  }, Nullable<readonly Nullable<ModelOf<'OfferingType'>>[]>, never>;
    rateGroupTouScheme: Field<{ readonly rateGroupCode: string; readonly specificationIdentifier: string; }, Nullable<ModelOf<'TimeOfUseSchemeType'>>, 'KT-CT-12010' | 'KT-CT-12049'>;
    energyProduct: Field<{ readonly code: string; }, Nullable<ModelOf<'EnergyProductType'>>, 'KT-GB-9514'>;
    energyProducts: Field<{ readonly after?: Nullable<string>; readonly availability?: Nullable<EnergyProductAvailability>; readonly before?: Nullable<string>; readonly brand?: Nullable<string>; readonly brands?: Nullable<readonly Nullable<string>[]>; readonly direction?: Nullable<EnergyProductDirection>; readonly excludeTags?: Nullable<readonly Nullable<string>[]>; readonly filterBy?: Nullable<readonly Nullable<EnergyProductFilters>[]>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; readonly postcode: string; readonly tags?: Nullable<readonly Nullable<string>[]>; }, Nullable<ModelOf<'EnergyProductConnectionTypeConnection'>>, 'KT-GB-9516' | 'KT-GB-9517' | 'KT-GB-9520' | 'KT-GB-9521'>;
    availableProductFromDisplayName: Field<{ readonly displayName: string; }, Nullable<ModelOf<'EnergyProductType'>>, 'KT-GB-9514' | 'KT-GB-9515'>;
    availableProductsForMeterPoint: Field<{ readonly accountNumber: string; readonly availableAt: Temporal.Instant; readonly includeRestrictedProducts?: Nullable<boolean>; readonly mpxns: readonly Nullable<string>[]; }, Nullable<readonly Nullable<ModelOf<'MPxNProductType'>>[]>, 'KT-GB-4118'>;
    settableConsentGranularities: Field<{ readonly mpan?: Nullable<string>; readonly productCode?: Nullable<string>; }, Nullable<readonly Nullable<ConsentGranularityValue>[]>, 'KT-CT-1111' | 'KT-GB-4502' | 'KT-GB-4504' | 'KT-GB-9514'>;
    availableProducts: Field<{ readonly marketName: string; }, Nullable<readonly Nullable<ModelOf<'SupplyProductType'>>[]>, 'KT-CT-4930'>;
    termsAndConditionsForProduct: Field<{ readonly productCode: string; }, Nullable<ModelOf<'GbrTermsAndConditionsType'>>, 'KT-CT-8501'>;
}
export interface Fields { Query: Fields_Query }
export interface Plain_SeasonType {
    readonly endDay: number;
    readonly endMonth: number;
    readonly name: string;
    readonly startDay: number;
    readonly startMonth: number;
}
export interface Plain { SeasonType: Plain_SeasonType }
export interface Fields_SeasonType {
    endDay: Field<{  }, number, never>;
    endMonth: Field<{  }, number, never>;
    name: Field<{  }, string, never>;
    startDay: Field<{  }, number, never>;
    startMonth: Field<{  }, number, never>;
}
export interface Fields { SeasonType: Fields_SeasonType }
export interface Plain_StandardTariff {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly fullName?: Nullable<string>;
    readonly id?: Nullable<string | number>;
    readonly isExport?: Nullable<boolean>;
    readonly preVatStandingCharge?: Nullable<number>;
    readonly productCode?: Nullable<string>;
    readonly standingCharge?: Nullable<number>;
    readonly tags?: Nullable<readonly Nullable<string>[]>;
    readonly tariffCode?: Nullable<string>;
    readonly unitRate?: Nullable<number>;
    readonly preVatUnitRate?: Nullable<number>;
    readonly unitRateEpgApplied?: Nullable<boolean>;
}
export interface Plain { StandardTariff: Plain_StandardTariff }
export interface Fields_StandardTariff {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    fullName: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    isExport: Field<{  }, Nullable<boolean>, never>;
    preVatStandingCharge: Field<{  }, Nullable<number>, never>;
    productCode: Field<{  }, Nullable<string>, never>;
    standingCharge: Field<{  }, Nullable<number>, never>;
    tags: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
    tariffCode: Field<{  }, Nullable<string>, never>;
    unitRate: Field<{  }, Nullable<number>, never>;
    preVatUnitRate: Field<{  }, Nullable<number>, never>;
    unitRateEpgApplied: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { StandardTariff: Fields_StandardTariff }
export interface Plain_SupplyProductTagType {
    readonly code?: Nullable<string>;
    readonly displayName?: Nullable<string>;
}
export interface Plain { SupplyProductTagType: Plain_SupplyProductTagType }
export interface Fields_SupplyProductTagType {
    code: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
}
export interface Fields { SupplyProductTagType: Fields_SupplyProductTagType }
export interface Plain_SupplyProductType {
    readonly id: string | number;
    readonly availabilityStatus?: Nullable<ProductAvailability>;
    readonly availableFrom?: Nullable<Temporal.Instant | number>;
    readonly availableTo?: Nullable<Temporal.Instant | number>;
    readonly brandCode?: Nullable<string>;
    readonly code?: Nullable<string>;
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly endsAt?: Nullable<Temporal.Instant | number>;
    readonly fullName?: Nullable<string>;
    readonly isHidden?: Nullable<boolean>;
    readonly marketName?: Nullable<string>;
    readonly notes?: Nullable<string>;
    readonly params?: Nullable<unknown>;
    readonly tags: readonly ModelOf<'SupplyProductTagType'>[];
    readonly term?: Nullable<number>;
    readonly termsAndConditionsTypes: readonly ModelOf<'TermsAndConditionsType'>[];
    readonly termsContractType?: Nullable<string>;
}
export interface Plain { SupplyProductType: Plain_SupplyProductType }
export interface Fields_SupplyProductType {
    id: Field<{  }, string | number, never>;
    availabilityStatus: Field<{  }, Nullable<ProductAvailability>, never>;
    availableFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    availableTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    brandCode: Field<{  }, Nullable<string>, never>;
    code: Field<{  }, Nullable<string>, never>;
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    endsAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    fullName: Field<{  }, Nullable<string>, never>;
    isHidden: Field<{  }, Nullable<boolean>, never>;
    marketName: Field<{  }, Nullable<string>, never>;
    notes: Field<{  }, Nullable<string>, never>;
    params: Field<{  }, Nullable<unknown>, never>;
    tags: Field<{  }, readonly ModelOf<'SupplyProductTagType'>[], never>;
    term: Field<{  }, Nullable<number>, never>;
    termsAndConditionsTypes: Field<{  }, readonly ModelOf<'TermsAndConditionsType'>[], never>;
    termsContractType: Field<{  }, Nullable<string>, never>;
}
export interface Fields { SupplyProductType: Fields_SupplyProductType }
export interface Plain_TagType {
    readonly code: string;
    readonly displayName: string;
}
export interface Plain { TagType: Plain_TagType }
export interface Fields_TagType {
    code: Field<{  }, string, never>;
    displayName: Field<{  }, string, never>;
}
export interface Fields { TagType: Fields_TagType }
export interface Plain { TariffType: ModelOf<'StandardTariff'> | ModelOf<'DayNightTariff'> | ModelOf<'ThreeRateTariff'> | ModelOf<'FourRateEvTariff'> | ModelOf<'HalfHourlyTariff'> | ModelOf<'PrepayTariff'> | ModelOf<'GasTariffType'> }
export interface Plain_TermTemplateComponentType {
    readonly component: ModelOf<'TermTemplateType'>;
    readonly identifier: string | number;
    readonly initialQuantity: number;
    readonly maximumQuantity: number;
    readonly minimumQuantity: number;
}
export interface Plain { TermTemplateComponentType: Plain_TermTemplateComponentType }
export interface Fields_TermTemplateComponentType {
    component: Field<{  }, ModelOf<'TermTemplateType'>, never>;
    identifier: Field<{  }, string | number, never>;
    initialQuantity: Field<{  }, number, never>;
    maximumQuantity: Field<{  }, number, never>;
    minimumQuantity: Field<{  }, number, never>;
}
export interface Fields { TermTemplateComponentType: Fields_TermTemplateComponentType }
export interface Plain_TermTemplateType {
    readonly description: string;
    readonly name: string;
    readonly templateData: unknown;
    readonly termType: string;
}
export interface Plain { TermTemplateType: Plain_TermTemplateType }
export interface Fields_TermTemplateType {
    description: Field<{  }, string, never>;
    name: Field<{  }, string, never>;
    templateData: Field<{  }, unknown, never>;
    termType: Field<{  }, string, never>;
}
export interface Fields { TermTemplateType: Fields_TermTemplateType }
export interface Plain_TermsAndConditionsType {
    readonly brandCode?: Nullable<string>;
    readonly effectiveFrom?: Nullable<Temporal.Instant | number>;
    readonly html?: Nullable<string>;
    readonly markdown?: Nullable<string>;
    readonly name?: Nullable<string>;
    readonly pdfUrl?: Nullable<string>;
    readonly version?: Nullable<string>;
}
export interface Plain { TermsAndConditionsType: Plain_TermsAndConditionsType }
export interface Fields_TermsAndConditionsType {
    brandCode: Field<{  }, Nullable<string>, never>;
    effectiveFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    html: Field<{  }, Nullable<string>, never>;
    markdown: Field<{  }, Nullable<string>, never>;
    name: Field<{  }, Nullable<string>, never>;
    pdfUrl: Field<{  }, Nullable<string>, never>;
    version: Field<{  }, Nullable<string>, never>;
}
export interface Fields { TermsAndConditionsType: Fields_TermsAndConditionsType }
export interface Plain_ThreeRateTariff {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly fullName?: Nullable<string>;
    readonly id?: Nullable<string | number>;
    readonly isExport?: Nullable<boolean>;
    readonly preVatStandingCharge?: Nullable<number>;
    readonly productCode?: Nullable<string>;
    readonly standingCharge?: Nullable<number>;
    readonly tags?: Nullable<readonly Nullable<string>[]>;
    readonly tariffCode?: Nullable<string>;
    readonly dayRate?: Nullable<number>;
    readonly preVatDayRate?: Nullable<number>;
    readonly dayRateEpgApplied?: Nullable<boolean>;
    readonly nightRate?: Nullable<number>;
    readonly preVatNightRate?: Nullable<number>;
    readonly nightRateEpgApplied?: Nullable<boolean>;
    readonly offPeakRate?: Nullable<number>;
    readonly preVatOffPeakRate?: Nullable<number>;
    readonly offPeakRateEpgApplied?: Nullable<boolean>;
}
export interface Plain { ThreeRateTariff: Plain_ThreeRateTariff }
export interface Fields_ThreeRateTariff {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    fullName: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    isExport: Field<{  }, Nullable<boolean>, never>;
    preVatStandingCharge: Field<{  }, Nullable<number>, never>;
    productCode: Field<{  }, Nullable<string>, never>;
    standingCharge: Field<{  }, Nullable<number>, never>;
    tags: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
    tariffCode: Field<{  }, Nullable<string>, never>;
    dayRate: Field<{  }, Nullable<number>, never>;
    preVatDayRate: Field<{  }, Nullable<number>, never>;
    dayRateEpgApplied: Field<{  }, Nullable<boolean>, never>;
    nightRate: Field<{  }, Nullable<number>, never>;
    preVatNightRate: Field<{  }, Nullable<number>, never>;
    nightRateEpgApplied: Field<{  }, Nullable<boolean>, never>;
    offPeakRate: Field<{  }, Nullable<number>, never>;
    preVatOffPeakRate: Field<{  }, Nullable<number>, never>;
    offPeakRateEpgApplied: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { ThreeRateTariff: Fields_ThreeRateTariff }
export interface Plain_TimeOfUseSchemeType {
    readonly name: string;
    readonly timeslots: readonly ModelOf<'TimeSlotWithActivationRuleType'>[];
    readonly timezone?: Nullable<string>;
}
export interface Plain { TimeOfUseSchemeType: Plain_TimeOfUseSchemeType }
export interface Fields_TimeOfUseSchemeType {
    name: Field<{  }, string, never>;
    timeslots: Field<{  }, readonly ModelOf<'TimeSlotWithActivationRuleType'>[], never>;
    timezone: Field<{  }, Nullable<string>, never>;
}
export interface Fields { TimeOfUseSchemeType: Fields_TimeOfUseSchemeType }
export interface Plain_TimeSlotWithActivationRuleType {
    readonly activeFrom: string;
    readonly activeTo: string;
    readonly holidays: boolean;
    readonly saturdays: boolean;
    readonly season: ModelOf<'SeasonType'>;
    readonly sundays: boolean;
    readonly timeslot: string;
    readonly weekdays: boolean;
    readonly weekends: boolean;
    readonly workdays: boolean;
}
export interface Plain { TimeSlotWithActivationRuleType: Plain_TimeSlotWithActivationRuleType }
export interface Fields_TimeSlotWithActivationRuleType {
    activeFrom: Field<{  }, string, never>;
    activeTo: Field<{  }, string, never>;
    holidays: Field<{  }, boolean, never>;
    saturdays: Field<{  }, boolean, never>;
    season: Field<{  }, ModelOf<'SeasonType'>, never>;
    sundays: Field<{  }, boolean, never>;
    timeslot: Field<{  }, string, never>;
    weekdays: Field<{  }, boolean, never>;
    weekends: Field<{  }, boolean, never>;
    workdays: Field<{  }, boolean, never>;
}
export interface Fields { TimeSlotWithActivationRuleType: Fields_TimeSlotWithActivationRuleType }
export interface Plain_UnitRate {
    readonly preVatValue?: Nullable<number>;
    readonly rateType?: Nullable<NonBespokeElectricityRateTypeChoices>;
    readonly validFrom?: Nullable<Temporal.Instant | number>;
    readonly validTo?: Nullable<Temporal.Instant | number>;
    readonly value?: Nullable<number>;
}
export interface Plain { UnitRate: Plain_UnitRate }
export interface Fields_UnitRate {
    preVatValue: Field<{  }, Nullable<number>, never>;
    rateType: Field<{  }, Nullable<NonBespokeElectricityRateTypeChoices>, never>;
    validFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    validTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    value: Field<{  }, Nullable<number>, never>;
}
export interface Fields { UnitRate: Fields_UnitRate }
}
