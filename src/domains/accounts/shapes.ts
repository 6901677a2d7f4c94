import type { Connection } from '../../engine/connections.ts';
import type {
  AccountUserRoleRow,
  PortfolioRow,
  PortfolioUserRoleRow,
} from './access/roles.store.ts';
import type { AccountRow } from './account/accounts.store.ts';
import type { BusinessRow } from './businesses/businesses.store.ts';
import type { InternalCompanyRow } from './businesses/internal-companies.store.ts';
import type { AddressField } from './contact/address-fields.rules.ts';
import type { PostalAddress } from './contact/addresses.rules.ts';
import type { AccountCampaignRow } from './contact/campaigns.store.ts';
import type { CommunicationPreferencesRow } from './contact/communication-preferences.store.ts';
import type { ConsentRow, ConsentTypeRow } from './contact/consents.store.ts';
import type { AccountNoteRow, ReminderRow } from './records/account-events.store.ts';
import type { CustomerAssetRow } from './records/customer-assets.store.ts';
import type { ExternalAccountEventRow } from './records/external-account-events.store.ts';
import type { MetadataRow } from './records/metadata.store.ts';
import type { AccountReferenceRow } from './records/references.store.ts';
import type {
  AssistanceAgreementRow,
  CircumstanceRow,
  HardshipAgreementRow,
} from './support/assistance.store.ts';
import type { ComplaintContactRow, ComplaintRow } from './support/complaints.store.ts';

declare module '../../engine/resolver-models.ts' {
  interface ResolverModels {
    AccountUserCommsPreferences: CommunicationPreferencesRow;
    AccountReferenceType: AccountReferenceRow;
    AddressFieldConfigType: AddressField;
    BusinessConnectionTypeConnection: Connection<BusinessRow>;
    BusinessType: BusinessRow;
    ConsentType: ConsentRow;
    ConsentTypeType: ConsentTypeRow;
    CustomerAssetType: CustomerAssetRow;
    InternalCompanyConnectionTypeConnection: Connection<InternalCompanyRow>;
    InternalCompanyType: InternalCompanyRow;
    Metadata: MetadataRow;
    AccountCampaignConnectionTypeConnection: Connection<AccountCampaignRow>;
    AccountCampaignType: AccountCampaignRow;
    AccountNoteType: AccountNoteRow;
    AccountReminderConnectionTypeConnection: Connection<ReminderRow>;
    AccountType: AccountRow;
    AssistanceAgreementType: AssistanceAgreementRow;
    ComplaintConnectionTypeConnection: Connection<ComplaintRow>;
    ComplaintContactConnectionTypeConnection: Connection<ComplaintContactRow>;
    ComplaintContactType: ComplaintContactRow;
    ComplaintType: ComplaintRow;
    ExternalAccountEvent: ExternalAccountEventRow;
    ExternalAccountEventConnectionTypeConnection: Connection<ExternalAccountEventRow>;
    HardshipAgreementType: HardshipAgreementRow;
    Reminder: ReminderRow;
    SpecialCircumstanceRecordType: CircumstanceRow;
    TemporarySpecialCircumstanceRecordType: CircumstanceRow;
    AccountInterface: AccountRow;
    AccountUserRoleType: AccountUserRoleRow;
    AccountConnectionTypeConnection: Connection<AccountRow>;
    AccountSearchItemType: { readonly account: AccountRow; readonly score: string };
    AccountWithStatusInfoType: AccountRow;
    PortfolioConnectionTypeConnection: Connection<PortfolioRow>;
    PortfolioType: PortfolioRow;
    RichAddressType: PostalAddress;
    Urls: AccountRow;
    PortfolioUserRoleType: PortfolioUserRoleRow;
  }
}
