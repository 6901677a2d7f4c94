const sharedOnArrival =
  'Money is shared out when it arrives, the oldest document first: nothing waits to be.';

/**
 * Fields that the published reference has and that answer null everywhere here by the nature of the
 * market or of the platform, and why. One that does answer may not stand here.
 */
export const fieldsWithoutAnswer: ReadonlyMap<string, string> = new Map([
  ['ProductRateType.stepStart', 'Great Britain has no tariffs whose rates go by steps.'],
  ['ProductRateType.stepEnd', 'Great Britain has no tariffs whose rates go by steps.'],
  [
    'CreditTransferPermissionFromSourceLedgerType.validTo',
    'Money can be moved between the ledgers of an account as long as there is one.',
  ],
  [
    'CreditTransferPermissionToTargetLedgerType.validTo',
    'Money can be moved between the ledgers of an account as long as there is one.',
  ],
  ['AllocationIntentionType.allocationAmount', sharedOnArrival],
  ['AllocationIntentionType.allocationReason', sharedOnArrival],
  ['AllocationIntentionType.transactionAmount', sharedOnArrival],
  ['AllocationIntentionType.transactionId', sharedOnArrival],
  ['AllocationIntentionType.transactionType', sharedOnArrival],
  ['BillingDocumentPositionType.allocationIntentions', sharedOnArrival],
  ['DirectDebitInstructionType.cardExpiryMonth', 'A Direct Debit has no card.'],
  ['DirectDebitInstructionType.cardExpiryYear', 'A Direct Debit has no card.'],
  ['DirectDebitInstructionType.cardPaymentNetwork', 'A Direct Debit has no card.'],
  ['AccountPaymentType.surchargeAmount', 'Nobody may be charged for how a payment is made.'],
  ['PaymentInstructionOwnerType.lead', 'Nobody pays who is not a customer yet.'],
  [
    'SmartFlexBattery.onboardingWizard',
    'A battery of the town came with its inverter, or before there were wizards.',
  ],
  ['SmartFlexDevice.onboardingWizard', 'No wizard leads to a device without a type of its own.'],
  [
    'SavingSessionsEnrolmentOutcome.notEnrolledReason',
    'Programme and saving sessions are joined both or none: what cannot be joined is refused.',
  ],
  ['LeadType.number', 'Nobody pays who is not a customer yet.'],
  [
    'LedgerType.debtLedger',
    'A debt stays on the ledger where it arose; that of a prepayment meter is told by PrepayLedgersType.',
  ],
]);
