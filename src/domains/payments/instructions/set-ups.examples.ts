import { sample, type TopicExamples } from '../../../contract/examples.ts';

const defaultElectricJuicePaymentInstruction = `query DefaultElectricJuicePaymentInstruction(
  $accountNumber: String!
) {
  defaultElectricJuicePaymentInstruction(accountNumber: $accountNumber) {
    cardExpiryMonth
    cardExpiryYear
    cardNumber
    cardPaymentNetwork
    cardType
    id
    instructionType
    validFrom
    vendor
  }
}`;

const setUpDirectDebitInstruction = `mutation SetUpDirectDebitInstruction(
  $input: SetUpDirectDebitInstructionInput!
) {
  setUpDirectDebitInstruction(input: $input) {
    paymentInstruction { id maskedAccountIdentifier status }
  }
}`;

const createDirectDebitInstruction = `mutation CreateDirectDebitInstruction(
  $input: CreateDirectDebitInstructionInput!
) {
  createDirectDebitInstruction(input: $input) {
    directDebitInstruction { id maskedAccountIdentifier status }
  }
}`;

const invalidatePaymentInstruction = `mutation InvalidatePaymentInstruction(
  $input: InvalidatePaymentInstructionInput!
) {
  invalidatePaymentInstruction(input: $input) { instruction { id } }
}`;

const storePaymentInstruction = `mutation StorePaymentInstruction($input: StorePaymentInstructionInput!) {
  storePaymentInstruction(input: $input) {
    paymentInstruction { cardNumber cardPaymentNetwork id status }
  }
}`;

const storeElectricJuicePaymentInstruction = `mutation StoreElectricJuicePaymentInstruction(
  $input: StoreElectricJuicePaymentInstructionInput!
) {
  storeElectricJuicePaymentInstruction(input: $input) {
    paymentInstruction { cardNumber cardPaymentNetwork id status }
  }
}`;

const getHostedUrl = `mutation GetHostedUrl($input: GetHostedUrlForNewPaymentInstructionInput!) {
  getHostedUrlForNewPaymentInstruction(input: $input) { url }
}`;

const nobody = 'A-00000000';
type Input = Readonly<Record<string, unknown>>;

export const setUpsExamples: TopicExamples = (viewers) => {
  const household = viewers('household');
  const trusted = viewers('organization');
  const own = sample(household, 'accountNumber');
  const watched = sample(viewers('carer'), 'caredForAccountNumber');
  const viewer = 'household';
  const accountHolder = sample(household, 'accountHolder');
  const bankAccountNumber = sample(household, 'bankAccountNumber');
  const sortCode = sample(household, 'sortCode');
  const validFrom = '2026-01-01T00:00:00+00:00';
  const bankDetails = { accountHolder, accountNumber: bankAccountNumber, branchCode: sortCode };
  const setUp = (input: Input) => ({
    document: setUpDirectDebitInstruction,
    variables: {
      input: {
        accountNumber: own,
        ledgerId: sample(household, 'mainLedgerId'),
        validFrom,
        bankDetails,
        ...input,
      },
    },
  });
  const directDebitInstruction = { accountNumber: bankAccountNumber, accountHolder, sortCode };
  const create = (input: Input) => ({
    document: createDirectDebitInstruction,
    variables: { input: { accountNumber: own, directDebitInstruction, ...input } },
  });
  const end = (input: Input) => ({
    document: invalidatePaymentInstruction,
    variables: {
      input: { accountNumber: own, id: sample(household, 'endedInstructionId'), ...input },
    },
  });
  const vendorReference = sample(household, 'cardReference');
  const store = (input: Input) => ({
    document: storePaymentInstruction,
    variables: {
      input: {
        accountNumber: own,
        instructionType: 'CARD',
        ledgerId: sample(household, 'juiceLedgerId'),
        validFrom,
        vendorReference,
        ...input,
      },
    },
  });
  const storeJuice = (accountNumber: string) => ({
    document: storeElectricJuicePaymentInstruction,
    variables: { input: { accountNumber, validFrom, vendorReference } },
  });
  const hosted = (input: Input) => ({
    document: getHostedUrl,
    variables: {
      input: {
        accountNumber: own,
        ledgerNumber: sample(household, 'ledgerNumber'),
        instructionType: 'CARD',
        returnUrlSuccess: 'https://energy.example/thanks',
        returnUrlFailure: 'https://energy.example/sorry',
        ...input,
      },
    },
  });
  const juice = (accountNumber: string) => ({
    document: defaultElectricJuicePaymentInstruction,
    variables: { accountNumber },
  });
  return {
    defaultElectricJuicePaymentInstruction: [
      { viewer, ...juice(own) },
      {
        viewer: 'organization',
        ...juice(sample(trusted, 'plainAccountNumber')),
        raises: 'KT-GB-6111',
      },
      { viewer, ...juice(nobody), raises: 'KT-GB-6111' },
      { ...juice(own), raises: 'KT-CT-1112' },
    ],
    setUpDirectDebitInstruction: [
      // The bank account that the ledger is paid from already: nothing is set up anew.
      { viewer, ...setUp({}) },
      { viewer, ...setUp({ ledgerId: ' ' }), raises: 'KT-CT-3821' },
      { viewer, ...setUp({ ledgerId: '999999' }), raises: 'KT-CT-3979' },
      {
        viewer,
        ...setUp({ bankDetails: { ...bankDetails, accountNumber: '1234' } }),
        raises: 'KT-CT-3940',
      },
      {
        viewer: 'organization',
        ...setUp({ accountNumber: sample(trusted, 'ownerlessAccountNumber') }),
        raises: 'KT-CT-3971',
      },
      { viewer, ...setUp({ accountNumber: nobody }), raises: 'KT-CT-1111' },
      { viewer: 'carer', ...setUp({ accountNumber: watched }), raises: 'KT-CT-1111' },
      { ...setUp({}), raises: 'KT-CT-1112' },
    ],
    createDirectDebitInstruction: [
      { viewer, ...create({}) },
      {
        viewer,
        ...create({ directDebitInstruction: { ...directDebitInstruction, sortCode: '12-34' } }),
        raises: 'KT-CT-3940',
      },
      { viewer, ...create({ accountNumber: nobody }), raises: 'KT-CT-3923' },
      { viewer: 'carer', ...create({ accountNumber: watched }), raises: 'KT-CT-1111' },
      { ...create({}), raises: 'KT-CT-1112' },
    ],
    invalidatePaymentInstruction: [
      // It has ended before.
      {
        viewer,
        ...end({}),
        response: { data: { invalidatePaymentInstruction: { instruction: { id: 2 } } } },
      },
      { viewer, ...end({ id: '999999' }), raises: 'KT-CT-3926' },
      { viewer, ...end({ accountNumber: nobody }), raises: 'KT-CT-3926' },
      { viewer: 'carer', ...end({ accountNumber: watched }), raises: 'KT-CT-1111' },
      { ...end({}), raises: 'KT-CT-1112' },
    ],
    storePaymentInstruction: [
      // The card that is in use already.
      { viewer, ...store({}) },
      { viewer, ...store({ ledgerId: '999999' }), raises: 'KT-CT-3822' },
      { viewer, ...store({ accountNumber: nobody }), raises: 'KT-CT-4177' },
      { viewer, ...store({ vendorReference: 'pm_nothing' }), raises: 'KT-CT-1605' },
      { viewer: 'carer', ...store({ accountNumber: watched }), raises: 'KT-CT-1111' },
      { ...store({}), raises: 'KT-CT-1112' },
    ],
    storeElectricJuicePaymentInstruction: [
      { viewer, ...storeJuice(own) },
      { viewer, ...storeJuice(nobody), raises: 'KT-CT-3923' },
      { viewer: 'carer', ...storeJuice(watched), raises: 'KT-CT-1111' },
      { ...storeJuice(own), raises: 'KT-CT-1112' },
    ],
    getHostedUrlForNewPaymentInstruction: [
      { viewer, ...hosted({}) },
      { viewer, ...hosted({ ledgerNumber: 'L-00000000' }), raises: 'KT-CT-3822' },
      { viewer, ...hosted({ accountNumber: nobody }), raises: 'KT-CT-1128' },
      { viewer, ...hosted({ returnUrlSuccess: 'http://energy.example' }), raises: 'KT-CT-1605' },
      { viewer: 'carer', ...hosted({ accountNumber: watched }), raises: 'KT-CT-1111' },
      { ...hosted({}), raises: 'KT-CT-1112' },
    ],
  };
};
