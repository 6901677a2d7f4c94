/** What an instruction is for: to collect by Direct Debit, to send money to, or to charge a card. */
export type InstructionKind = 'DIRECT_DEBIT' | 'BANK_ACCOUNT' | 'CARD';

/** Who keeps an instruction and moves its money, as the API names them. */
export type InstructionVendor = 'BOTTOMLINE_PTX' | 'GOCARDLESS' | 'STRIPE';

export type CardNetwork = 'VISA' | 'MASTERCARD' | 'AMERICAN_EXPRESS' | 'MAESTRO';

/**
 * Why a Direct Debit instruction ended: the service that told of it and its code there. AUDDIS refuses
 * to lodge, ADDACS tells of changes, ARUDD returns a collection, DDICA claims one back.
 */
export type MandateEndCode = `${'AUDDIS' | 'ADDACS' | 'ARUDD' | 'DDICA'}_${string}` | 'INVALIDATED';

/**
 * How far a payment is. SCHEDULED until its file goes to the banks (two bank days before its day),
 * PENDING until the time to return it has passed, then CLEARED or FAILED. A PROMISED one is FULFILLED
 * or PROMISE_BROKEN. REQUESTED waits for the customer. DELETED was called off before it was taken.
 */
export type PaymentStatus =
  | 'SCHEDULED'
  | 'PENDING'
  | 'CLEARED'
  | 'FAILED'
  | 'PROMISED'
  | 'FULFILLED'
  | 'PROMISE_BROKEN'
  | 'REQUESTED'
  | 'DELETED';

/** Where a payment comes from. */
export type PaymentSource =
  | 'SCHEDULE'
  | 'PLAN'
  | 'BILL'
  | 'CUSTOMER'
  | 'SUPPORT'
  | 'TOP_UP'
  | 'AUTOMATIC_TOP_UP'
  | 'BANK_STATEMENT'
  | 'FUEL_DIRECT';

/** What a schedule asks for, as the API names it. */
export type ScheduleReason =
  | 'GENERAL_ACCOUNT_PAYMENT'
  | 'SSD_PAYMENT'
  | 'FINAL_PAYMENT'
  | 'DEBT_REPAYMENT_PLAN';

/** What makes a schedule's payments, as the API names it. */
export type ScheduleTrigger = 'PLAN' | 'REGULAR' | 'REGULAR_PLAN' | 'BALANCE' | 'BILL';

/** How often a schedule asks: each so many weeks or months, or on the days of a plan. */
export type ScheduleFrequency = 'WEEKLY' | 'MONTHLY' | 'PLANNED';

/** By what a schedule's payments are made. */
export type ScheduleMethod = 'DIRECT_DEBIT' | 'CARD_PAYMENT' | 'BACS_TRANSFER' | 'PAYMENT_SLIP';

/**
 * How far a plan is. An OFFERED one is ACTIVE once it is accepted, else EXPIRED. An ACTIVE one is
 * COMPLETED when all is paid, and BROKEN when an instalment is given up.
 */
export type PlanStatus = 'OFFERED' | 'ACTIVE' | 'COMPLETED' | 'BROKEN' | 'EXPIRED';

/** Why people are to speak with a customer (Ofgem, Consumer Standards, in force since December 2023). */
export type PlanEvent = 'TWO_MONTHLY_PAYMENTS_MISSED' | 'QUARTERLY_PAYMENT_MISSED';

/** Why a schedule is reviewed: a year has passed with it, or a bill was issued. */
export type ReviewReason = 'ANNIVERSARY' | 'STATEMENT';

/** What came of a review. Of what could not be worked out nothing is changed. */
export type ReviewOutcome = 'KEPT' | 'CHANGED' | 'UNKNOWN' | 'FAILED';
/** By what money goes back to a customer, as the API names it. */
export type RepaymentMethod = 'BANK_TRANSFER' | 'CHEQUE' | 'CARD';

/** How far a wish for money to go back is, as the API names it. */
export type RepaymentRequestStatus = 'REQUESTED' | 'ACCEPTED' | 'CANCELLED' | 'REJECTED';

/**
 * How far money is on its way back: REQUESTED waits for approval, APPROVED for its day, SUBMITTED is
 * with the vendor, PAID has left. FAILED was called off, was refused, or came back.
 */
export type RepaymentStatus = 'REQUESTED' | 'APPROVED' | 'SUBMITTED' | 'FAILED' | 'PAID';

/** Why money goes back, as the API names it. */
export type RepaymentReason =
  | 'BILLING_ADJUSTMENT'
  | 'CANCELED_BILL'
  | 'CHARGEBACK'
  | 'COMPLAINT_COMPENSATION'
  | 'DEPOSIT_RETURN'
  | 'DOMESTIC_EXPORT_ONLY_REPAYMENT'
  | 'ETF_CREDIT'
  | 'ET_ACCOUNT_REFUND'
  | 'FAILED_PAYMENT'
  | 'FAST_TRACK'
  | 'FEED_IN_TARIFF_PAYMENT'
  | 'FINAL_BALANCE_SETTLEMENT'
  | 'FULL_CREDIT_REFUND'
  | 'FULL_PREPAYMENT_REFUND'
  | 'GENERATOR_ACCOUNT_REFUND'
  | 'GSOS_PAYMENT'
  | 'INDEMNITY_CLAIM'
  | 'LATE_FAILED_PAYMENT'
  | 'MISTAKEN_PAYMENT_TAKEN'
  | 'PARTIAL_CREDIT_REFUND'
  | 'PARTIAL_PREPAYMENT_REFUND'
  | 'PAYMENT_CORRECTION'
  | 'SEG_PAYMENT';

/** Why money did not go back. */
export type RepaymentFailure =
  | 'CANCELLED'
  | 'REJECTED'
  | 'NOT_COVERED'
  | 'NO_INSTRUCTION'
  | 'DECLINED'
  | 'RETURNED';

/** What sets an automatic top-up off, as the API names it. */
export type TopUpTriggerSource = 'LOW_CREDIT_BALANCE';

/** How far an automatic top-up is, as the API names it. */
export type TopUpTriggerStatus = 'INITIATED' | 'COMPLETED' | 'FAILED';

/** Why an automatic top-up failed, as the API names it. */
export type TopUpTriggerFailure =
  | 'NO_IMPORT_METER'
  | 'FAILED_TO_COLLECT_PAYMENT'
  | 'PAYMENT_NOT_SUCCESSFUL'
  | 'FAILED_TO_TRIGGER_ADD_CREDIT_TO_METER';
