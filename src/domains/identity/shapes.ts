import type { Connection } from '../../engine/connections.ts';
import type { OrganisationRow } from './organisations.store.ts';
import type { OrganizationRow, PartnerTeamRow, PartnerUserRow } from './partners.store.ts';
import type { UserRow } from './users.store.ts';

declare module '../../engine/resolver-models.ts' {
  interface ResolverModels {
    AccountUserType: UserRow;
    AffiliateOrganisationType: OrganisationRow;
    PartnerTeamType: PartnerTeamRow;
    PartnerTeamUserConnectionTypeConnection: Connection<PartnerUserRow>;
    PartnerUserType: PartnerUserRow;
    PartnerViewerType: PartnerUserRow;
    ThirdPartyOrganizationType: OrganizationRow;
    ObtainKrakenJSONWebToken: {
      readonly token: string;
      readonly payload: unknown;
      readonly refreshToken: string | null;
      readonly refreshExpiresIn: number | null;
    };
  }
}
