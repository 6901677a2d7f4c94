import { sample, type TopicExamples } from '../../../contract/examples.ts';

const ledgers = `query Ledgers($accountNumber: String!) {
  account(accountNumber: $accountNumber) {
    balance
    ledgers {
      affectsAccountBalance
      agreements(first: 3) { edges { node { id } } }
      amountOwedByCustomer
      balance
      creditTransferPermissionsData {
        fromSourceLedgers { accountNumber ledgerNumber validFrom validTo }
        toTargetLedgers { accountNumber ledgerNumber validFrom validTo }
      }
      debtLedger { number }
      id
      ledgerType
      name
      number
      supportsInvoices
      supportsStatements
      transactions(first: 3) { totalCount edges { node { id title } } }
    }
  }
}`;

const oneLedger = `query Ledger($accountNumber: String!, $ledgerNumber: String!) {
  account(accountNumber: $accountNumber) {
    ledgers(ledgerNumber: $ledgerNumber) { balance ledgerType name number }
  }
}`;

const balanceByNumber = `query BalanceByNumber($accountNumber: String!) {
  accountStatusSearchByNumber(accountNumber: $accountNumber) {
    balance
    number
    status
  }
}`;

export const ledgersExamples: TopicExamples = (viewers) => {
  const household = viewers('household');
  const accountNumber = sample(household, 'accountNumber');
  const ledgerNumber = sample(household, 'ledgerNumber');
  return {
    account: [
      { viewer: 'household', document: ledgers, variables: { accountNumber } },
      { viewer: 'household', document: oneLedger, variables: { accountNumber, ledgerNumber } },
    ],
    accountStatusSearchByNumber: [
      { viewer: 'household', document: balanceByNumber, variables: { accountNumber } },
    ],
  };
};
