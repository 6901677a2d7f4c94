// Written by `npm run generate` from the names of the files. Changes made here are lost.
import { rolesResolvers } from './access/roles.resolvers.ts';
import { accountsExamples } from './account/accounts.examples.ts';
import { accountsResolvers } from './account/accounts.resolvers.ts';
import { lifecycleCoherence } from './account/lifecycle.coherence.ts';
import * as lifecycleTables from './account/lifecycle.tables.ts';
import { businessesExamples } from './businesses/businesses.examples.ts';
import { businessesResolvers } from './businesses/businesses.resolvers.ts';
import * as businessesTables from './businesses/businesses.tables.ts';
import { internalCompaniesResolvers } from './businesses/internal-companies.resolvers.ts';
import { addressFieldsResolvers } from './contact/address-fields.resolvers.ts';
import { addressesResolvers } from './contact/addresses.resolvers.ts';
import { campaignsExamples } from './contact/campaigns.examples.ts';
import { campaignsResolvers } from './contact/campaigns.resolvers.ts';
import * as campaignsTables from './contact/campaigns.tables.ts';
import { communicationPreferencesExamples } from './contact/communication-preferences.examples.ts';
import { communicationPreferencesResolvers } from './contact/communication-preferences.resolvers.ts';
import * as communicationPreferencesTables from './contact/communication-preferences.tables.ts';
import { consentsExamples } from './contact/consents.examples.ts';
import { consentsResolvers } from './contact/consents.resolvers.ts';
import * as consentsTables from './contact/consents.tables.ts';
import { correspondenceResolvers } from './contact/correspondence.resolvers.ts';
import * as correspondenceTables from './contact/correspondence.tables.ts';
import { urlsResolvers } from './contact/urls.resolvers.ts';
import { portfoliosCoherence } from './portfolios/portfolios.coherence.ts';
import { portfoliosExamples } from './portfolios/portfolios.examples.ts';
import { portfoliosResolvers } from './portfolios/portfolios.resolvers.ts';
import { accountEventsResolvers } from './records/account-events.resolvers.ts';
import * as accountEventsTables from './records/account-events.tables.ts';
import { customerAssetsResolvers } from './records/customer-assets.resolvers.ts';
import * as customerAssetsTables from './records/customer-assets.tables.ts';
import { externalAccountEventsExamples } from './records/external-account-events.examples.ts';
import { externalAccountEventsResolvers } from './records/external-account-events.resolvers.ts';
import * as externalAccountEventsTables from './records/external-account-events.tables.ts';
import { metadataResolvers } from './records/metadata.resolvers.ts';
import { referencesExamples } from './records/references.examples.ts';
import { referencesResolvers } from './records/references.resolvers.ts';
import * as referencesTables from './records/references.tables.ts';
import { searchCoherence } from './search/search.coherence.ts';
import { searchExamples } from './search/search.examples.ts';
import { searchResolvers } from './search/search.resolvers.ts';
import * as searchTables from './search/search.tables.ts';
import { assistanceResolvers } from './support/assistance.resolvers.ts';
import * as assistanceTables from './support/assistance.tables.ts';
import { complaintsExamples } from './support/complaints.examples.ts';
import { complaintsResolvers } from './support/complaints.resolvers.ts';
import * as complaintsTables from './support/complaints.tables.ts';
import { octocareExamples } from './support/octocare.examples.ts';
import { octocareResolvers } from './support/octocare.resolvers.ts';
import * as octocareTables from './support/octocare.tables.ts';
import * as warmHomeDiscountTables from './support/warm-home-discount.tables.ts';
import * as tables from './tables.ts';

/** The files of this domain, as its manifest lists them. */
export const parts = {
  resolvers: [
    rolesResolvers,
    accountsResolvers,
    businessesResolvers,
    internalCompaniesResolvers,
    addressFieldsResolvers,
    addressesResolvers,
    campaignsResolvers,
    communicationPreferencesResolvers,
    consentsResolvers,
    correspondenceResolvers,
    urlsResolvers,
    portfoliosResolvers,
    accountEventsResolvers,
    customerAssetsResolvers,
    externalAccountEventsResolvers,
    metadataResolvers,
    referencesResolvers,
    searchResolvers,
    assistanceResolvers,
    complaintsResolvers,
    octocareResolvers,
  ],
  examples: [
    accountsExamples,
    businessesExamples,
    campaignsExamples,
    communicationPreferencesExamples,
    consentsExamples,
    portfoliosExamples,
    externalAccountEventsExamples,
    referencesExamples,
    searchExamples,
    complaintsExamples,
    octocareExamples,
  ],
  coherence: [
    lifecycleCoherence,
    portfoliosCoherence,
    searchCoherence,
  ],
  tables: [
    lifecycleTables,
    businessesTables,
    campaignsTables,
    communicationPreferencesTables,
    consentsTables,
    correspondenceTables,
    accountEventsTables,
    customerAssetsTables,
    externalAccountEventsTables,
    referencesTables,
    searchTables,
    assistanceTables,
    complaintsTables,
    octocareTables,
    warmHomeDiscountTables,
    tables,
  ],
};
