import { isAnswered, type Workload } from '../../../engine/workload.ts';

/** Those that were issued, but for statements of homes that were annulled. */
const lastBill = `
  select d.* from billing.documents d
  where (d.account_id = a.id or d.billed_account_id = a.id) and d.issued_at is not null
    and d.kind in ('STATEMENT', 'PERIOD_BASED', 'INVOICE', 'CREDIT_NOTE', 'PRE_KRAKEN', 'COLLECTIVE')
    and (d.kind <> 'STATEMENT' or d.annulled_at is null)
  order by d.from_on desc, d.id desc limit 1`;

const balance: Workload = {
  name: 'balance',
  title: 'account, its balance and its last bill',
  hasToken: true,
  ask: ({ accountNumber }) => ({
    variables: { number: accountNumber },
    query: `query($number: String!) {
      account(accountNumber: $number) {
        number
        balance
        bills(first: 1) {
          edges {
            node {
              id
              fromDate
              toDate
              issuedDate
              ... on StatementType { closingBalance paymentDueDate }
            }
          }
        }
      }
    }`,
  }),
  isRight: (answer) =>
    isAnswered('account')(answer) && JSON.stringify(answer.data).includes('"issuedDate"'),
  sql: {
    values: (_userId, { number }) => [number],
    text: `
      select json_build_object('data', json_build_object('account', json_build_object(
        'number', a.number,
        'balance', (select l.balance_pence from billing.ledgers l
          where l.account_id = a.id and l.kind = 'MAIN' and l.meter_id is null),
        'bills', json_build_object('edges', (
          select coalesce(json_agg(json_build_object('node', json_strip_nulls(json_build_object(
            'id', bill.id::text,
            'fromDate', bill.from_on,
            'toDate', bill.to_on,
            'issuedDate', (bill.issued_at at time zone 'Europe/London')::date,
            'closingBalance', case when bill.kind = 'STATEMENT' then bill.closing_balance_pence end,
            'paymentDueDate', case when bill.kind = 'STATEMENT' then bill.due_on end
          )))), '[]'::json) from (${lastBill}) bill))
      )))::text as answer
      from accounts.accounts a where a.number = $1`,
  },
};

export default [balance];
