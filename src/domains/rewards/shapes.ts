import type { EntryRow } from './points/entries.store.ts';
import type { LoyaltyCardRow } from './programme/cards.store.ts';
import type { Membership } from './programme/octoplus.actions.ts';

declare module '../../engine/resolver-models.ts' {
  interface ResolverModels {
    LoyaltyCardType: LoyaltyCardRow;
    LoyaltyPointLedgerEntryType: EntryRow;
    OctoplusAccountInfoType: Membership;
    OctoPointsType: object;
  }
}
