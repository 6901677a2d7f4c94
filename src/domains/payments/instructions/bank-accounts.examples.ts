import { sample, type TopicExamples } from '../../../contract/examples.ts';

const bankDetailsValidation = `query BankDetailsValidation($iban: NonEmptyString!) {
  bankDetailsValidation(iban: $iban) {
    areValid
    message
  }
}`;

const validateBankAccount = `query ValidateBankAccount(
  $accountNumber: String!
  $sortCode: String!
  $vendor: PaymentsVendorChoices
) {
  validateBankAccount(accountNumber: $accountNumber, sortCode: $sortCode, vendor: $vendor) {
    bankName
    branch
    county
    line1
    line2
    line3
    line4
    postcode
    town
  }
}`;

const paymentFingerprintChecks = `query PaymentFingerprintChecks($fingerprint: String!) {
  paymentFingerprintChecks(fingerprint: $fingerprint) {
    fingerprint
    isFound
    isRiskListed
  }
}`;

export const bankAccountsExamples: TopicExamples = (viewers) => {
  const household = viewers('household');
  const trusted = viewers('organization');
  const validate = (iban: string, message: string | null) => ({
    document: bankDetailsValidation,
    variables: { iban },
    response: { data: { bankDetailsValidation: { areValid: message === null, message } } },
  });
  const account = (accountNumber: string, sortCode: string) => ({
    document: validateBankAccount,
    variables: { accountNumber, sortCode, vendor: 'BOTTOMLINE_PTX' },
  });
  const check = (fingerprint: string) => ({
    document: paymentFingerprintChecks,
    variables: { fingerprint },
  });
  const checked = (fingerprint: string, isFound: boolean, isRiskListed: boolean) => ({
    ...check(fingerprint),
    response: { data: { paymentFingerprintChecks: { fingerprint, isFound, isRiskListed } } },
  });
  const card = sample(trusted, 'fingerprint');
  const stolen = sample(trusted, 'riskListedFingerprint');
  const own = account(sample(household, 'bankAccountNumber'), sample(household, 'sortCode'));
  return {
    bankDetailsValidation: [
      validate('GB09 FELL 0890 2066 3749 03', null),
      validate(
        'GB10 FELL 0890 2066 3749 03',
        'The check digits or the length of the IBAN are wrong.',
      ),
      validate(
        'GB79 FELL 0890 2066 3749 04',
        'The account number cannot be one of this sort code.',
      ),
      validate(
        'GB51 XXXX 0890 2066 3749 03',
        'The sort code is not one of the bank that the IBAN names.',
      ),
      validate(
        'DE89 3704 0044 0532 0130 00',
        'Only accounts with British banks can be used: the IBAN begins with GB.',
      ),
    ],
    validateBankAccount: [
      { viewer: 'household', ...own },
      // A branch whose address has four lines.
      { viewer: 'household', ...account('66374907', '12-20-44') },
      { viewer: 'household', ...account('66374917', '30-99-99'), raises: 'KT-GB-3913' },
      { ...own, raises: 'KT-CT-1112' },
    ],
    paymentFingerprintChecks: [
      { viewer: 'household', ...checked(card, true, false) },
      { viewer: 'organization', ...checked(stolen, true, true) },
      // Somebody else's card, of which a customer learns nothing.
      { viewer: 'household', ...checked(stolen, false, false) },
      { ...check(card), raises: 'KT-CT-1112' },
    ],
  };
};
