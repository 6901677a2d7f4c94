import type { Connection } from '../../engine/connections.ts';
import type { CampaignEventType } from '../../engine/schema.generated.ts';
import type { AccountRow } from '../accounts/index.ts';
import type {
  CampaignRow,
  EnrolmentRow,
  EventRow,
  JoinedEventRow,
} from './campaigns/campaigns.store.ts';

/** An event, with what an account has to do with it at one supply point. */
interface EventAtSupplyPoint {
  readonly event: EventRow;
  readonly campaign: CampaignRow;
  readonly enrolments: readonly EnrolmentRow[];
}

declare module '../../engine/resolver-models.ts' {
  interface ResolverModels {
    CFCampaignEventConnectionTypeConnection: Connection<EventAtSupplyPoint>;
    CFCampaignEventType: EventAtSupplyPoint;
    SavingSessionsAccountType: AccountRow;
    SavingSessionsEventType: EventRow & {
      readonly pointsPerKwh: number;
      readonly kind: CampaignEventType;
    };
    SavingSessionsJoinedEventType: JoinedEventRow;
    SavingSessionsType: { readonly account: AccountRow | null };
  }
}
