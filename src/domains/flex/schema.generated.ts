// Written by `npm run generate` from the *.graphql files. Changes made here are lost.
import type { Temporal } from 'temporal-polyfill';
import type { Field, Nullable } from '../../engine/resolver-types.ts';

declare module '../../engine/schema.generated.ts' {
export interface Plain_CostOfChargeType {
    readonly costOfChargeId?: Nullable<string>;
    readonly isSmartCharge?: Nullable<boolean>;
    readonly krakenflexDeviceId?: Nullable<string>;
    readonly reportDate?: Nullable<Temporal.PlainDate>;
    readonly totalConsumption?: Nullable<number>;
    readonly totalCostExclTax?: Nullable<number>;
    readonly totalCostInclTax?: Nullable<number>;
}
export interface Plain { CostOfChargeType: Plain_CostOfChargeType }
export interface Fields_CostOfChargeType {
    costOfChargeId: Field<{  }, Nullable<string>, never>;
    isSmartCharge: Field<{  }, Nullable<boolean>, never>;
    krakenflexDeviceId: Field<{  }, Nullable<string>, never>;
    reportDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    totalConsumption: Field<{  }, Nullable<number>, never>;
    totalCostExclTax: Field<{  }, Nullable<number>, never>;
    totalCostInclTax: Field<{  }, Nullable<number>, never>;
}
export interface Fields { CostOfChargeType: Fields_CostOfChargeType }
export type DataFrequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'ANNUALLY';
export interface Fields_Query {
    costOfCharge: Field<{ readonly accountNumber: string; readonly frequency: DataFrequency; readonly reportDate?: Nullable<Temporal.PlainDate>; readonly startDate?: Nullable<Temporal.PlainDate>; }, Nullable<readonly Nullable<ModelOf<'CostOfChargeType'>>[]>, 'KT-CT-1111' | 'KT-CT-4326'>;
}
export interface Fields { Query: Fields_Query }
}
