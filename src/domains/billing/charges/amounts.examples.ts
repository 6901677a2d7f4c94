import { sample, type TopicExamples } from '../../../contract/examples.ts';

const reasons = `{
    code
    display
    group
    isDeprecated
    isHidden
    isTaxExempt
  }`;

const createAccountCharge = `mutation CreateAccountCharge($input: CreateAccountChargeInput!) {
  createAccountCharge(input: $input) {
    accountCharge {
      id
      netAmount
      salesTaxAmount
      grossAmount
      cclAmount
      reason
      note
      displayNote
      metadata {
        data
        updatedAt
      }
    }
  }
}`;

const createAccountCredit = `mutation CreateAccountCredit($input: CreateAccountCreditInput!) {
  createAccountCredit(input: $input) {
    accountCredit {
      id
      netAmount
      salesTaxAmount
      grossAmount
      reason
      note
      metadata {
        data
        updatedAt
      }
    }
  }
}`;

const postCredit = `mutation PostCredit($input: PostCreditInput!) {
  postCredit(input: $input) {
    credit {
      id
      amounts {
        net
        tax
        gross
      }
      reasonCode
      title
      note
    }
  }
}`;

const transferLedgerBalance = `mutation TransferLedgerBalance($input: TransferLedgerBalanceInputType!) {
  transferLedgerBalance(input: $input) {
    balanceTransfer {
      reason
      accountCharge {
        grossAmount
      }
      accountCredit {
        grossAmount
      }
    }
  }
}`;

export const amountsExamples: TopicExamples = (viewers) => {
  const trusted = viewers('organization');
  const accountNumber = sample(trusted, 'searchedAccountNumber');
  const ledgerNumber = sample(trusted, 'ledgerNumber');
  const goodsLedgerNumber = sample(trusted, 'goodsLedgerNumber');
  const emptyAccountNumber = sample(trusted, 'emptyAccountNumber');
  const emptyLedgerNumber = sample(trusted, 'emptyLedgerNumber');
  const viewer = 'organization';
  const charge = (input: object) => ({
    document: createAccountCharge,
    variables: { input: { accountNumber, grossAmount: 493, reason: 'METER_WORK', ...input } },
  });
  const credit = (input: object) => ({
    document: createAccountCredit,
    variables: {
      input: {
        accountNumber,
        netAmount: 500,
        salesTaxAmount: 0,
        grossAmount: 500,
        reason: 'EXTERNAL_REFERRAL_CREDIT',
        ...input,
      },
    },
  });
  const posted = (input: object) => ({
    document: postCredit,
    variables: {
      input: {
        accountNumber,
        ledgerId: ledgerNumber,
        netAmount: 750,
        taxAmount: 0,
        reason: 'GOODWILL',
        displayNote: 'With our apologies.',
        ...input,
      },
    },
  });
  const transfer = (input: object) => ({
    document: transferLedgerBalance,
    variables: {
      input: {
        sourceAccountLedger: { accountNumber, ledgerId: ledgerNumber },
        targetAccountLedger: { accountNumber, ledgerId: goodsLedgerNumber },
        amount: 100,
        ...input,
      },
    },
  });
  const beyond = 2_147_483_647;
  return {
    accountChargeReasons: [
      { viewer, document: `query AccountChargeReasons {\n  accountChargeReasons ${reasons}\n}` },
      {
        viewer: 'plain',
        document: 'query AccountChargeReasons {\n  accountChargeReasons {\n    code\n  }\n}',
        raises: 'KT-CT-1111',
      },
    ],
    accountCreditReasons: [
      { viewer, document: `query AccountCreditReasons {\n  accountCreditReasons ${reasons}\n}` },
      {
        viewer: 'plain',
        document: 'query AccountCreditReasons {\n  accountCreditReasons {\n    code\n  }\n}',
        raises: 'KT-CT-1111',
      },
    ],
    createAccountCharge: [
      {
        viewer,
        ...charge({
          displayNote: 'A new meter cupboard',
          note: 'Agreed by telephone.',
          metadata: JSON.stringify({ idempotencyKey: 'work-order-4711', workOrder: 4711 }),
        }),
      },
      { viewer, ...charge({ reason: 'COUNTER_READING_FEE' }), raises: 'KT-CT-5211' },
      { viewer, ...charge({ reason: 'NO_SUCH_REASON' }), raises: 'KT-CT-5212' },
      { viewer, ...charge({ grossAmount: 0 }), raises: 'KT-CT-5213' },
      { viewer: 'household', ...charge({}), raises: 'KT-CT-1111' },
    ],
    createAccountCredit: [
      {
        viewer,
        ...credit({
          note: 'Told by the partner.',
          metadata: JSON.stringify({ campaign: 'autumn', partnerReference: 'P-1204' }),
        }),
      },
      { viewer, ...credit({ grossAmount: 501 }), raises: 'KT-CT-5314' },
      { viewer, ...credit({ netAmount: beyond, grossAmount: beyond }), raises: 'KT-CT-5315' },
      { viewer: 'household', ...credit({}), raises: 'KT-CT-1111' },
    ],
    postCredit: [
      { viewer, ...posted({}) },
      { viewer, ...posted({ ledgerId: '' }), raises: 'KT-CT-3821' },
      { viewer, ...posted({ reason: 'LOYALTY_BONUS' }), raises: 'KT-CT-5311' },
      { viewer, ...posted({ reason: 'NO_SUCH_REASON' }), raises: 'KT-CT-5312' },
      { viewer, ...posted({ netAmount: beyond }), raises: 'KT-CT-5313' },
      { viewer, ...posted({ netAmount: -1 }), raises: 'KT-CT-5316' },
      { viewer: 'household', ...posted({}), raises: 'KT-CT-1111' },
    ],
    transferLedgerBalance: [
      {
        viewer,
        ...transfer({}),
        response: {
          data: {
            transferLedgerBalance: {
              balanceTransfer: {
                reason: 'Moved to another ledger',
                accountCharge: { grossAmount: 100 },
                accountCredit: { grossAmount: 100 },
              },
            },
          },
        },
      },
      {
        viewer,
        ...transfer({ targetAccountLedger: { accountNumber, ledgerId: '' } }),
        raises: 'KT-CT-3821',
      },
      {
        viewer,
        ...transfer({ sourceAccountLedger: { accountNumber, ledgerId: 'L-00000000' } }),
        raises: 'KT-CT-3822',
      },
      {
        viewer,
        ...transfer({ targetAccountLedger: { accountNumber, ledgerId: 'L-00000000' } }),
        raises: 'KT-CT-3823',
      },
      {
        viewer,
        ...transfer({ targetAccountLedger: { accountNumber, ledgerId: ledgerNumber } }),
        raises: 'KT-CT-9701',
      },
      {
        viewer,
        ...transfer({
          sourceAccountLedger: { accountNumber: emptyAccountNumber, ledgerId: emptyLedgerNumber },
        }),
        raises: 'KT-CT-9702',
      },
      { viewer, ...transfer({ amount: beyond }), raises: 'KT-CT-9703' },
      { viewer, ...transfer({ amount: 0 }), raises: 'KT-CT-9704' },
      { viewer: 'household', ...transfer({}), raises: 'KT-CT-1111' },
    ],
  };
};
