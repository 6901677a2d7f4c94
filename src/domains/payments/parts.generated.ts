// Written by `npm run generate` from the names of the files. Changes made here are lost.
import { adequacyCoherence } from './adequacy/adequacy.coherence.ts';
import { adequacyExamples } from './adequacy/adequacy.examples.ts';
import { adequacyResolvers } from './adequacy/adequacy.resolvers.ts';
import * as adequacyTables from './adequacy/adequacy.tables.ts';
import { collectionsCoherence } from './collections/collections.coherence.ts';
import * as collectionsTables from './collections/collections.tables.ts';
import * as localVendorTables from './collections/local-vendor.tables.ts';
import { vendorNoticesExamples } from './collections/vendor-notices.examples.ts';
import { vendorNoticesResolvers } from './collections/vendor-notices.resolvers.ts';
import { bankAccountsExamples } from './instructions/bank-accounts.examples.ts';
import { bankAccountsResolvers } from './instructions/bank-accounts.resolvers.ts';
import { instructionsCoherence } from './instructions/instructions.coherence.ts';
import { instructionsExamples } from './instructions/instructions.examples.ts';
import { instructionsResolvers } from './instructions/instructions.resolvers.ts';
import * as instructionsTables from './instructions/instructions.tables.ts';
import { preferencesResolvers } from './instructions/preferences.resolvers.ts';
import { setUpsExamples } from './instructions/set-ups.examples.ts';
import { setUpsResolvers } from './instructions/set-ups.resolvers.ts';
import { changesResolvers } from './payments/changes.resolvers.ts';
import { depositPaymentsExamples } from './payments/deposit-payments.examples.ts';
import { depositPaymentsResolvers } from './payments/deposit-payments.resolvers.ts';
import { paymentsCoherence } from './payments/payments.coherence.ts';
import { paymentsExamples } from './payments/payments.examples.ts';
import { paymentsResolvers } from './payments/payments.resolvers.ts';
import * as paymentsTables from './payments/payments.tables.ts';
import { standaloneExamples } from './payments/standalone.examples.ts';
import { standaloneResolvers } from './payments/standalone.resolvers.ts';
import { voucherPaymentsResolvers } from './payments/voucher-payments.resolvers.ts';
import { plansCoherence } from './plans/plans.coherence.ts';
import { plansExamples } from './plans/plans.examples.ts';
import { plansResolvers } from './plans/plans.resolvers.ts';
import * as plansTables from './plans/plans.tables.ts';
import { repaymentRequestsExamples } from './repayments/repayment-requests.examples.ts';
import { repaymentRequestsResolvers } from './repayments/repayment-requests.resolvers.ts';
import { repaymentsCoherence } from './repayments/repayments.coherence.ts';
import { repaymentsExamples } from './repayments/repayments.examples.ts';
import { repaymentsResolvers } from './repayments/repayments.resolvers.ts';
import * as repaymentsTables from './repayments/repayments.tables.ts';
import { schedulesCoherence } from './schedules/schedules.coherence.ts';
import { schedulesExamples } from './schedules/schedules.examples.ts';
import { schedulesResolvers } from './schedules/schedules.resolvers.ts';
import * as schedulesTables from './schedules/schedules.tables.ts';
import * as tables from './tables.ts';
import { autoTopUpsCoherence } from './top-ups/auto-top-ups.coherence.ts';
import { autoTopUpsExamples } from './top-ups/auto-top-ups.examples.ts';
import { autoTopUpsResolvers } from './top-ups/auto-top-ups.resolvers.ts';
import * as autoTopUpsTables from './top-ups/auto-top-ups.tables.ts';
import { meterCreditExamples } from './top-ups/meter-credit.examples.ts';
import { meterCreditResolvers } from './top-ups/meter-credit.resolvers.ts';

/** The files of this domain, as its manifest lists them. */
export const parts = {
  resolvers: [
    adequacyResolvers,
    vendorNoticesResolvers,
    bankAccountsResolvers,
    instructionsResolvers,
    preferencesResolvers,
    setUpsResolvers,
    changesResolvers,
    depositPaymentsResolvers,
    paymentsResolvers,
    standaloneResolvers,
    voucherPaymentsResolvers,
    plansResolvers,
    repaymentRequestsResolvers,
    repaymentsResolvers,
    schedulesResolvers,
    autoTopUpsResolvers,
    meterCreditResolvers,
  ],
  examples: [
    adequacyExamples,
    vendorNoticesExamples,
    bankAccountsExamples,
    instructionsExamples,
    setUpsExamples,
    depositPaymentsExamples,
    paymentsExamples,
    standaloneExamples,
    plansExamples,
    repaymentRequestsExamples,
    repaymentsExamples,
    schedulesExamples,
    autoTopUpsExamples,
    meterCreditExamples,
  ],
  coherence: [
    adequacyCoherence,
    collectionsCoherence,
    instructionsCoherence,
    paymentsCoherence,
    plansCoherence,
    repaymentsCoherence,
    schedulesCoherence,
    autoTopUpsCoherence,
  ],
  tables: [
    adequacyTables,
    collectionsTables,
    localVendorTables,
    instructionsTables,
    paymentsTables,
    plansTables,
    repaymentsTables,
    schedulesTables,
    tables,
    autoTopUpsTables,
  ],
};
