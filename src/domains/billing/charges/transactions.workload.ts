import { isAnswered, type Workload } from '../../../engine/workload.ts';
import { chargeReasons, creditReasons, type Reason } from './reasons.rules.ts';

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** What a reason is called, where one is given. */
function named(reasons: readonly Reason[], otherwise: string): string {
  const whens = reasons.map(({ code, display }) => `when ${quoted(code)} then ${quoted(display)}`);
  return `case t.reason_code ${whens.join(' ')} else ${quoted(otherwise)} end`;
}

const title = `case t.kind
    when 'CHARGE' then case
      when s.fuel is null then ${named(chargeReasons, 'Charge')}
      when s.is_export then 'Electricity sold'
      when s.fuel = 'GAS' then 'Gas' else 'Electricity' end
    when 'CREDIT' then ${named(creditReasons, 'Credit')}
    when 'PAYMENT' then case
      when t.payment_type like 'DD\\_%' then 'Direct Debit'
      when t.payment_type in ('CREDIT_CARD', 'DEBIT_CARD', 'PAYPOINT_CARD', 'PREPAY_SMART')
        then 'Card payment'
      when t.payment_type = 'BACS_DEPOSIT' then 'Bank transfer'
      when t.payment_type in ('CASH', 'PAYPOINT_CASH') then 'Cash payment'
      when t.payment_type = 'CHEQUE' then 'Cheque' else 'Payment' end
    else 'Refund' end || case when t.reverses_id is null then '' else ', reversed' end`;

const amount = 't.net_pence + t.tax_pence';

/** The balance after each follows from the ledger's by what is listed later: one pass over the ledger. */
const transactionsSql = `
  select json_build_object('data', json_build_object('account', json_build_object(
    'transactions', json_build_object('edges', coalesce(json_agg(json_build_object('node',
      json_build_object(
        'id', id::text,
        'title', title,
        'postedDate', posted_on,
        'balanceCarriedForward', balance,
        'amounts', json_build_object('net', net_pence, 'tax', tax_pence, 'gross', gross)
      )) order by posted_on desc, id desc), '[]'::json))
  )))::text as answer
  from (
    select t.id, t.posted_on, t.net_pence, t.tax_pence, ${title} as title,
      case when t.kind in ('CHARGE', 'CREDIT') then ${amount} else 0 end as gross,
      l.balance_pence - coalesce(sum(
        case when t.kind in ('CREDIT', 'PAYMENT') then ${amount} else -(${amount}) end
      ) over (order by t.posted_on desc, t.id desc
        rows between unbounded preceding and 1 preceding), 0) as balance
    from accounts.accounts a
    join billing.ledgers l on l.account_id = a.id and l.kind = 'MAIN'
    join billing.transactions t on t.ledger_id = l.id
    left join billing.supply_charges s on s.transaction_id = coalesce(t.reverses_id, t.id)
    where a.number = $1
    order by t.posted_on desc, t.id desc limit $2
  ) page`;

const transactions: Workload = {
  name: 'transactions',
  title: 'transactions of an account, a page of up to 100',
  hasToken: true,
  ask: ({ accountNumber }) => ({
    variables: { number: accountNumber, first: 100 },
    query: `query($number: String!, $first: Int!) {
      account(accountNumber: $number) {
        transactions(first: $first) {
          edges {
            node {
              id
              title
              postedDate
              balanceCarriedForward
              amounts { net tax gross }
            }
          }
        }
      }
    }`,
  }),
  isRight: (answer) =>
    isAnswered('account')(answer) && JSON.stringify(answer.data).includes('"postedDate"'),
  sql: {
    text: transactionsSql,
    values: (_userId, { number, first }) => [number, first],
  },
};

export default [transactions];
