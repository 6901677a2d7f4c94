import { sample, type TopicExamples } from '../../../contract/examples.ts';

const scheduleFields = `
  delayConfiguration { args code }
  id
  isExemptFromPaymentAdequacy
  isPaymentHoliday
  isVariablePaymentAmount
  ledgerNumber
  paymentAdequacyAdjustment
  paymentAdequacyAdjustmentExpiryDate
  paymentAmount
  paymentDay
  paymentDayDetails { description direction }
  paymentFrequency
  paymentFrequencyMultiplier
  paymentHolidayReason
  reason
  scheduleType
  supplementaryLedger { number ledgerType paymentAdequacy { isCurrentlyExempt } }
  totalDebtAmount
  trigger
  validFrom
  validTo`;

const schedulesOf = `query Schedules($accountNumber: String!) {
  account(accountNumber: $accountNumber) {
    number
    paymentSchedules(first: 5, canCreatePayment: true) {
      edgeCount
      totalCount
      pageInfo { hasNextPage }
      edges { cursor node { ${scheduleFields} } }
    }
  }
}`;

const forecast = `query PaymentForecast($accountNumber: String!) {
  account(accountNumber: $accountNumber) {
    number
    ... on AccountType {
      paginatedPaymentForecast(first: 12) {
        edgeCount
        totalCount
        pageInfo { hasNextPage }
        edges { cursor node { amount date method paymentNumber } }
      }
    }
  }
}`;

const createAccountPaymentSchedule = `mutation CreateAccountPaymentSchedule(
  $input: CreateAccountPaymentScheduleInput!
) {
  createAccountPaymentSchedule(input: $input) { schedule { paymentAmount paymentDay } }
}`;

const createPaymentSchedule = `mutation CreatePaymentSchedule($input: PaymentScheduleInput!) {
  createPaymentSchedule(input: $input) { paymentSchedule { ${scheduleFields} } }
}`;

const updateAmount = `mutation UpdatePaymentSchedulePaymentAmount(
  $input: UpdatePaymentSchedulePaymentAmountInput!
) {
  updatePaymentSchedulePaymentAmount(input: $input) { paymentSchedule { paymentAmount } }
}`;

const updateDay = `mutation UpdatePaymentSchedulePaymentDay(
  $input: UpdatePaymentSchedulePaymentDayInput!
) {
  updatePaymentSchedulePaymentDay(input: $input) { paymentSchedule { paymentDay } }
}`;

const nobody = 'A-00000000';

export const schedulesExamples: TopicExamples = (viewers) => {
  const household = viewers('household');
  const trusted = viewers('organization');
  const of = (document: string) => (input: Readonly<Record<string, unknown>>) => ({
    document,
    variables: { input },
  });
  const create = of(createAccountPaymentSchedule);
  const setUp = of(createPaymentSchedule);
  const amount = of(updateAmount);
  const day = of(updateDay);
  const viewer = 'organization';
  const from = (name: string) => ({ accountNumber: sample(trusted, name) });
  const richest = { accountNumber: sample(household, 'accountNumber') };
  const changing = {
    ...from('changingAccountNumber'),
    ledgerNumber: sample(trusted, 'changingLedgerNumber'),
  };
  const debtor = {
    ...from('debtorAccountNumber'),
    ledgerNumber: sample(trusted, 'debtorLedgerNumber'),
  };
  const deducted = {
    ...from('fuelDirectAccountNumber'),
    ledgerNumber: sample(trusted, 'fuelDirectLedgerNumber'),
  };
  const asked = (document: string, variables: Readonly<Record<string, unknown>>) => ({
    document,
    variables,
  });
  return {
    account: [
      { viewer: 'household', ...asked(schedulesOf, richest) },
      { viewer, ...asked(schedulesOf, from('raisedAccountNumber')) },
      { viewer, ...asked(schedulesOf, from('fuelDirectAccountNumber')) },
      { viewer, ...asked(schedulesOf, from('holidayAccountNumber')) },
      { viewer: 'household', ...asked(forecast, richest) },
    ],
    createAccountPaymentSchedule: [
      {
        viewer,
        ...create({ ...changing, paymentAmount: 13_300, paymentDay: 21 }),
        response: {
          data: {
            createAccountPaymentSchedule: { schedule: { paymentAmount: 13_300, paymentDay: 21 } },
          },
        },
      },
      { viewer, ...create({ ...debtor, paymentAmount: 5000 }), raises: 'KT-CT-3815' },
      {
        viewer,
        ...create({ ...changing, ledgerNumber: 'L-00000000', paymentAmount: 5000 }),
        raises: 'KT-CT-3822',
      },
      {
        viewer,
        ...create({ ...changing, accountNumber: nobody, paymentAmount: 5000 }),
        raises: 'KT-CT-3923',
      },
      { viewer, ...create({ ...changing, paymentAmount: 0 }), raises: 'KT-CT-3941' },
      { viewer, ...create({ ...changing, paymentDay: 29 }), raises: 'KT-CT-3960' },
      { viewer, ...create({ ...deducted, paymentAmount: 500 }), raises: 'KT-CT-3961' },
      { viewer, ...create(changing), raises: 'KT-CT-3962' },
      { viewer: 'partner', ...create({ ...changing, paymentAmount: 5000 }), raises: 'KT-CT-1111' },
      { ...create({ ...changing, paymentAmount: 5000 }), raises: 'KT-CT-1112' },
    ],
    createPaymentSchedule: [
      {
        viewer,
        ...setUp({ ...from('occupierAccountNumber'), paymentAmount: 9500, paymentDay: 12 }),
      },
      {
        viewer,
        ...setUp({ ...from('plainAccountNumber'), paymentAmount: 999, paymentDay: 12 }),
        raises: 'KT-GB-3917',
      },
      {
        viewer,
        ...setUp({ ...from('occupierAccountNumber'), paymentAmount: 9500, paymentDay: 31 }),
        raises: 'KT-CT-1605',
      },
      {
        viewer,
        ...setUp({ accountNumber: nobody, paymentAmount: 9500, paymentDay: 12 }),
        raises: 'KT-CT-1111',
      },
      {
        ...setUp({ accountNumber: nobody, paymentAmount: 9500, paymentDay: 12 }),
        raises: 'KT-CT-1112',
      },
    ],
    updatePaymentSchedulePaymentAmount: [
      {
        viewer,
        ...amount({ ...from('changingAmountAccountNumber'), amount: 12_100 }),
        response: {
          data: {
            updatePaymentSchedulePaymentAmount: { paymentSchedule: { paymentAmount: 12_100 } },
          },
        },
      },
      {
        viewer,
        ...amount({ ...from('changingAmountAccountNumber'), amount: -5 }),
        raises: 'KT-CT-3941',
      },
      { viewer, ...amount({ accountNumber: nobody, amount: 5000 }), raises: 'KT-CT-3923' },
      {
        viewer,
        ...amount({ ...from('debtorAccountNumber'), amount: 5000 }),
        raises: 'KT-GB-3919',
      },
      {
        viewer,
        ...amount({ ...from('disputingBusinessAccountNumber'), amount: 5000 }),
        raises: 'KT-GB-3920',
      },
      {
        viewer: 'partner',
        ...amount({ accountNumber: nobody, amount: 5000 }),
        raises: 'KT-CT-1111',
      },
      { ...amount({ accountNumber: nobody, amount: 5000 }), raises: 'KT-CT-1112' },
    ],
    updatePaymentSchedulePaymentDay: [
      {
        viewer,
        ...day({ ...from('changingDayAccountNumber'), paymentDay: 17 }),
        response: {
          data: { updatePaymentSchedulePaymentDay: { paymentSchedule: { paymentDay: 17 } } },
        },
      },
      { viewer, ...day({ accountNumber: nobody, paymentDay: 17 }), raises: 'KT-GB-3910' },
      {
        viewer,
        ...day({ ...from('debtorAccountNumber'), paymentDay: 17 }),
        raises: 'KT-GB-3911',
      },
      {
        viewer,
        ...day({ ...from('changingDayAccountNumber'), paymentDay: 0 }),
        raises: 'KT-GB-3912',
      },
      {
        viewer,
        ...day({ ...from('disputingBusinessAccountNumber'), paymentDay: 17 }),
        raises: 'KT-GB-3918',
      },
      {
        viewer: 'partner',
        ...day({ accountNumber: nobody, paymentDay: 17 }),
        raises: 'KT-CT-1111',
      },
      { ...day({ accountNumber: nobody, paymentDay: 17 }), raises: 'KT-CT-1112' },
    ],
  };
};
