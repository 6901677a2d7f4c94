import { isAnswered, type Workload } from '../../../engine/workload.ts';

const today = `(now() at time zone 'Europe/London')::date`;
/** The first day, on or after a day, on which banks work. */
const moved = (day: string) => `(select min(day) from bank_days where day >= ${day})`;

/** So many days after the last day of a period it is billed. */
const billedAfter = 3;

/** The calendar's payments of a year, and of bills the next; as the schedules of an account ask. */
const forecast = `
  select s.id as schedule_id, s.method, ${moved('due.day')} as day,
    least(s.amount_pence, s.total_debt_pence - (due.place - 1)::int * s.amount_pence) as pence
  from payments.schedules s
  cross join lateral (
    select case when s.frequency = 'WEEKLY'
        then s.valid_from + (s.payment_day - extract(isodow from s.valid_from)::int + 7) % 7
        else (date_trunc('month', s.valid_from) + make_interval(days => s.payment_day - 1,
          months => (s.payment_day < extract(day from s.valid_from))::int))::date end as day
  ) beginning
  cross join lateral generate_series(beginning.day::timestamp, ${today} + interval '1 year',
    case when s.frequency = 'WEEKLY' then make_interval(weeks => s.frequency_multiplier)
      else make_interval(months => s.frequency_multiplier) end) with ordinality as step(at, place)
  cross join lateral (select step.at::date as day, step.place) due
  where s.account_id = a.id and s.trigger not in ('BILL', 'BALANCE')
    and s.payment_day is not null and not s.is_holiday and not s.is_variable
    and due.day > ${today} and (s.valid_to is null or due.day < s.valid_to)
    and (s.total_debt_pence is null or s.total_debt_pence > (due.place - 1) * s.amount_pence)
  union all
  select s.id, s.method, ${moved('paid.day')}, null
  from payments.schedules s
  join billing.documents d on d.ledger_id = s.ledger_id and d.closed_at is null
    and d.annulled_at is null
  cross join lateral (
    select case when s.method in ('DIRECT_DEBIT', 'CARD_PAYMENT')
      then (select day from bank_days where day > d.to_on + ${billedAfter} order by day offset 9 limit 1)
      else d.to_on + ${billedAfter} + 15 end as day
  ) paid
  where s.account_id = a.id and s.trigger = 'BILL' and not s.is_holiday
    and s.valid_from <= ${today} and (s.valid_to is null or s.valid_to > ${today})
    and paid.day > ${today} and paid.day <= ${today} + interval '1 year'`;

const debitStatus = `
  case when i.valid_from <= now() and (i.valid_to is null or i.valid_to > now())
      then case when m.accepted_on is null then 'PROVISIONAL' else 'ACTIVE' end
    when i.valid_from > now() and i.valid_to is distinct from i.valid_from then 'PROVISIONAL'
    when m.end_code in ('AUDDIS_B', 'ADDACS_B', 'ARUDD_B') then 'ACCOUNT_CLOSED'
    else 'FAILED' end`;

const edges = (node: string, order: string, rows: string) => `json_build_object('edges', (
  select coalesce(json_agg(json_build_object('node', json_build_object(${node})) order by ${order}),
    '[]'::json) from (${rows}) r))`;

const text = `
  with bank_days as materialized (
    select day::date as day from generate_series(${today}, ${today} + 400, interval '1 day') day
    where extract(isodow from day) < 6 and not exists (select from platform.bank_holidays h
      where h.division = 'england-and-wales' and h."on" = day::date)
  )
  select json_build_object('data', json_build_object('account', json_build_object(
    'payments', ${edges(
      `'id', r.id::text, 'amount', r.amount_pence, 'paymentDate', r.payment_on, 'status', r.status,
       'reference', r.reference`,
      'r.payment_on desc, r.id desc',
      `select * from payments.payments where account_id = a.id
       order by payment_on desc, id desc limit $2`,
    )},
    'paymentSchedules', ${edges(
      `'id', r.id::text, 'paymentAmount', r.amount_pence, 'paymentDay', r.payment_day,
       'validFrom', r.valid_from, 'validTo', r.valid_to, 'isPaymentHoliday', r.is_holiday`,
      'r.valid_from desc, r.id desc',
      `select * from payments.schedules where account_id = a.id
       order by valid_from desc, id desc limit $2`,
    )},
    'directDebitInstructions', ${edges(
      `'id', r.id::text, 'accountHolder', r.holder, 'maskedAccountIdentifier', '****' || r.last_four,
       'status', r.status`,
      'r.id',
      `select i.id, i.holder, i.last_four, ${debitStatus} as status from payments.instructions i
       left join payments.mandates m on m.instruction_id = i.id
       where i.account_id = a.id and i.kind = 'DIRECT_DEBIT' order by i.id limit $2`,
    )},
    'paginatedPaymentForecast', ${edges(
      `'amount', r.pence, 'date', r.day, 'method', r.method, 'paymentNumber', r.place`,
      'r.place',
      `select *, row_number() over (order by day, schedule_id) as place from (${forecast}) f
       order by day, schedule_id limit $3`,
    )}
  )))::text as answer
  from accounts.accounts a where a.number = $1`;

const payments: Workload = {
  name: 'payments',
  title: 'account, its payments, schedules and Direct Debits, and a forecast of twelve',
  hasToken: true,
  ask: ({ accountNumber }) => ({
    variables: { number: accountNumber, first: 20, ahead: 12 },
    query: `query($number: String!, $first: Int!, $ahead: Int!) {
      account(accountNumber: $number) {
        payments(first: $first) { edges { node { id amount paymentDate status reference } } }
        paymentSchedules(first: $first) {
          edges { node { id paymentAmount paymentDay validFrom validTo isPaymentHoliday } }
        }
        directDebitInstructions(first: $first) {
          edges { node { id accountHolder maskedAccountIdentifier status } }
        }
        paginatedPaymentForecast(first: $ahead) {
          edges { node { amount date method paymentNumber } }
        }
      }
    }`,
  }),
  isRight: (answer) =>
    isAnswered('account')(answer) && JSON.stringify(answer.data).includes('"paymentDate"'),
  sql: { text, values: (_userId, { number, first, ahead }) => [number, first, ahead] },
};

export default [payments];
