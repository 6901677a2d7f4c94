import { pageRefusals, sample, type TopicExamples } from '../../../contract/examples.ts';

const detail = `query VouchersBalanceDetail($accountNumber: ID!) {
  vouchersBalanceDetail(accountNumber: $accountNumber) {
    redeemableInFuture
    redeemableToday
  }
}`;

const voucherFields = `availableFrom
        balance
        charge { grossAmount id netAmount reason salesTaxAmount }
        chargeBalanceTransfer {
          accountCharge { grossAmount id }
          accountCredit { grossAmount id }
          id
          reason
        }
        clientParams
        displayName
        id
        payment { amount id status }
        purchasedAt
        redemptions {
          claimedAt
          credit { grossAmount id reason }
          id
          isReversed
        }
        refundedAt
        voucherValue`;

const list = `query VouchersForAccount(
  $accountNumber: ID!
  $after: String
  $availableBeforeDate: Date
  $availableFromDate: Date
  $before: String
  $excludeByDisplayName: [String]
  $excludeRefunded: Boolean
  $first: Int
  $last: Int
  $purchasedBeforeDate: Date
  $purchasedFromDate: Date
  $redeemableOnly: Boolean!
) {
  vouchersForAccount(
    accountNumber: $accountNumber
    after: $after
    availableBeforeDate: $availableBeforeDate
    availableFromDate: $availableFromDate
    before: $before
    excludeByDisplayName: $excludeByDisplayName
    excludeRefunded: $excludeRefunded
    first: $first
    last: $last
    purchasedBeforeDate: $purchasedBeforeDate
    purchasedFromDate: $purchasedFromDate
    redeemableOnly: $redeemableOnly
  ) {
    edgeCount
    edges {
      cursor
      node {
        ${voucherFields}
      }
    }
    pageInfo { endCursor hasNextPage hasPreviousPage startCursor }
    totalCount
  }
}`;

const purchase = `mutation PurchaseVoucher($idempotencyKey: String, $input: PurchaseVoucherInput!) {
  purchaseVoucher(idempotencyKey: $idempotencyKey, input: $input) {
    voucherPurchase { balance charge { grossAmount } displayName id voucherValue }
  }
}`;

const giveBack = `mutation RefundVoucher($input: RefundVoucherInput!) {
  refundVoucher(input: $input) {
    voucherPurchase { balance id refundedAt }
  }
}`;

export const vouchersExamples: TopicExamples = (viewers) => {
  const accountNumber = sample(viewers('household'), 'accountNumber');
  const plainNumber = sample(viewers('plain'), 'accountNumber');
  const organization = (name: string) => sample(viewers('organization'), name);
  const page = {
    viewer: 'household',
    document: list,
    variables: { accountNumber, redeemableOnly: false, first: 10 },
  };
  const input = {
    accountNumber: plainNumber,
    voucherValueInCents: 2000,
    chargeAmountInCentsWithTax: 1900,
    displayName: 'Twenty pounds of energy',
    clientParams: '{"order": "VO-1"}',
    voucherType: 'GIFT_CARD',
    purchasedAt: '2026-01-05T10:00:00Z',
    availableFrom: '2026-01-06',
  };
  const idOf = (name: string) => ({ input: { voucherPurchaseId: organization(name) } });
  return {
    vouchersBalanceDetail: [
      { viewer: 'household', document: detail, variables: { accountNumber } },
      { viewer: 'plain', document: detail, variables: { accountNumber }, raises: 'KT-CT-4178' },
      { document: detail, variables: { accountNumber }, raises: 'KT-CT-1112' },
    ],
    vouchersForAccount: [
      page,
      {
        viewer: 'household',
        document: list,
        variables: {
          accountNumber,
          redeemableOnly: true,
          excludeRefunded: true,
          excludeByDisplayName: ['Winter promotion'],
          last: 5,
        },
      },
      { viewer: 'plain', document: list, variables: page.variables, raises: 'KT-CT-4178' },
      ...pageRefusals(page),
    ],
    purchaseVoucher: [
      {
        viewer: 'organization',
        document: purchase,
        variables: { idempotencyKey: 'order VO-1', input },
      },
      {
        viewer: 'organization',
        document: purchase,
        variables: { input: { ...input, accountNumber: 'A-00000000' } },
        raises: 'KT-CT-4178',
      },
      {
        viewer: 'organization',
        document: purchase,
        variables: { input: { ...input, voucherType: 'LOTTERY' } },
        raises: 'KT-CT-13201',
      },
      {
        viewer: 'organization',
        document: purchase,
        variables: { input: { ...input, paymentId: '999999999' } },
        raises: 'KT-CT-3924',
      },
      {
        viewer: 'organization',
        document: purchase,
        variables: {
          idempotencyKey: organization('voucherIdempotencyKey'),
          input: { ...input, accountNumber },
        },
        raises: 'KT-CT-13204',
      },
      { viewer: 'household', document: purchase, variables: { input }, raises: 'KT-CT-1111' },
      { document: purchase, variables: { input }, raises: 'KT-CT-1112' },
    ],
    refundVoucher: [
      {
        viewer: 'organization',
        document: giveBack,
        variables: idOf('refundableVoucherId'),
      },
      {
        viewer: 'organization',
        document: giveBack,
        variables: { input: { voucherPurchaseId: '900000' } },
        raises: 'KT-CT-13205',
      },
      {
        viewer: 'organization',
        document: giveBack,
        variables: idOf('redeemedVoucherId'),
        raises: 'KT-CT-13206',
      },
      {
        viewer: 'organization',
        document: giveBack,
        variables: idOf('refundedVoucherId'),
        raises: 'KT-CT-13207',
      },
      {
        viewer: 'household',
        document: giveBack,
        variables: idOf('refundableVoucherId'),
        raises: 'KT-CT-1111',
      },
    ],
  };
};
