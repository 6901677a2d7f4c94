// Written by `npm run generate` from the names of the files. Changes made here are lost.
import * as collectionsTables from './collections/collections.tables.ts';
import * as instructionsTables from './instructions/instructions.tables.ts';
import * as paymentsTables from './payments/payments.tables.ts';
import { repaymentRequestsExamples } from './repayments/repayment-requests.examples.ts';
import { repaymentRequestsResolvers } from './repayments/repayment-requests.resolvers.ts';
import { repaymentsCoherence } from './repayments/repayments.coherence.ts';
import { repaymentsExamples } from './repayments/repayments.examples.ts';
import { repaymentsResolvers } from './repayments/repayments.resolvers.ts';
import * as repaymentsTables from './repayments/repayments.tables.ts';
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
    repaymentRequestsResolvers,
    repaymentsResolvers,
    autoTopUpsResolvers,
    meterCreditResolvers,
  ],
  examples: [
    repaymentRequestsExamples,
    repaymentsExamples,
    autoTopUpsExamples,
    meterCreditExamples,
  ],
  coherence: [
    repaymentsCoherence,
    autoTopUpsCoherence,
  ],
  tables: [
    collectionsTables,
    instructionsTables,
    paymentsTables,
    repaymentsTables,
    schedulesTables,
    tables,
    autoTopUpsTables,
  ],
};
