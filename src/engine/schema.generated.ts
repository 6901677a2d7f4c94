// Written by `npm run generate` from the *.graphql files. Changes made here are lost.
import type { Temporal } from 'temporal-polyfill';
import type { ResolverModels } from './resolver-models.ts';
import type { Field, Nullable, ResolverOf } from './resolver-types.ts';

/** What a resolver returns for a type: the model its domain gave it, or its fields as they are. */
export type ModelOf<Name extends keyof Plain> = Name extends keyof ResolverModels
  ? ResolverModels[Name]
  : Plain[Name];
type ParentOf<Name> = Name extends keyof Plain ? ModelOf<Name> : unknown;

/** What a domain's resolver file holds: answers to some fields of some types. */
export type Resolvers = {
  readonly [Name in keyof Fields]?: {
    readonly [FieldName in keyof Fields[Name]]?: ResolverOf<ParentOf<Name>, Fields[Name][FieldName]>;
  };
};

export interface Plain { Node: ModelOf<'AccountUserRoleType'> | ModelOf<'PortfolioUserRoleType'> | ModelOf<'APIExceptionType'> | ModelOf<'PartnerUserType'> | ModelOf<'ElectricityMeterType'> | ModelOf<'GasMeterType'> }
export interface Plain_PageInfo {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor?: Nullable<string>;
    readonly endCursor?: Nullable<string>;
}
export interface Plain { PageInfo: Plain_PageInfo }
export interface Fields_PageInfo {
    hasNextPage: Field<{  }, boolean, never>;
    hasPreviousPage: Field<{  }, boolean, never>;
    startCursor: Field<{  }, Nullable<string>, never>;
    endCursor: Field<{  }, Nullable<string>, never>;
}
export interface Fields { PageInfo: Fields_PageInfo }
