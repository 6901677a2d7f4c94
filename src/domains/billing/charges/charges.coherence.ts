import { sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { type Check, check, snapshot, type Violations } from '../../../database/coherence.ts';
import type { Database } from '../../../database/database.ts';
import type { Contributions } from '../../../engine/contributions.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { agreements } from '../../agreements/tables.ts';
import { meters } from '../../metering/tables.ts';
import { ledgers, transactions } from '../ledgers/ledgers.tables.ts';
import { everyStandingCharge, type StandingCharge } from './charges.store.ts';
import { chargeLines, supplyCharges } from './charges.tables.ts';
import { draftCharges, isAsBefore, type LevyTables, levyTables } from './charging.actions.ts';
import { spanOfDays } from './pieces.rules.ts';
import { supplyTermsOf, withEnergy } from './supplies.actions.ts';

const standing = sql`
  select s.*, l.account_id from ${supplyCharges} s
  join ${ledgers} l on l.id = s.ledger_id
  where not exists (select from ${transactions} r where r.reverses_id = s.transaction_id)`;

export const chargesCoherence: readonly Check[] = [
  check(
    'A charge for energy is what its lines come to, rounded once',
    sql`select format('transaction %s', t.id) as what
      from ${supplyCharges} s
      join ${transactions} t on t.id = s.transaction_id
      left join ${chargeLines} n on n.transaction_id = t.id
      group by t.id, s.transaction_id
      having t.net_pence <> round(coalesce(sum(n.amount), 0) / 10000000)
        or t.net_pence + t.tax_pence
          <> round(coalesce(sum(n.amount * (100 + n.vat_percent)), 0) / 1000000000)
        or t.net_pence <> s.usage_pence + s.standing_pence + s.levy_pence
        or s.energy_wh <> coalesce(sum(n.quantity)
          filter (where n.item not in ('STANDING_CHARGE', 'CLIMATE_CHANGE_LEVY')), 0)
        or s.estimated_wh <> coalesce(sum(n.estimated_wh), 0)`,
  ),
  check(
    'A line of a charge is its quantity at its price',
    sql`select format('transaction %s, line %s', n.transaction_id, n.place) as what
      from ${chargeLines} n
      join ${supplyCharges} s on s.transaction_id = n.transaction_id
      where n.ten_thousandths_excl_vat is not null
        and abs(n.amount * (case when s.is_export then -1 else 1 end)
          - case when n.item = 'STANDING_CHARGE'
            then n.quantity * n.ten_thousandths_excl_vat * 1000.0 / 27600
            else n.quantity * n.ten_thousandths_excl_vat::numeric end)
          > case when n.item = 'STANDING_CHARGE' then 1000 else 0 end`,
  ),
  check(
    'No day of supply is charged twice',
    sql`select format('meter point %s from %s', one.meter_point_id, one.from_on) as what
      from (${standing}) one
      join (${standing}) other on other.meter_point_id = one.meter_point_id
        and other.transaction_id > one.transaction_id
        and daterange(one.from_on, one.to_on, '[]') && daterange(other.from_on, other.to_on, '[]')`,
  ),
  check(
    'No day of supply between two charges is left out while a meter hangs',
    sql`select format('account %s, meter point %s on %s', gap.account_id, gap.meter_point_id, day::date)
        as what
      from (
        select account_id, meter_point_id, to_on,
          lead(from_on) over (partition by ledger_id, meter_point_id order by from_on) as next_on
        from (${standing}) as charged
      ) as gap
      cross join lateral generate_series(gap.to_on + 1, gap.next_on - 1, interval '1 day') as day
      where gap.next_on > gap.to_on + 1
        and exists (select from ${agreements} a where a.account_id = gap.account_id
          and a.meter_point_id = gap.meter_point_id and not a.is_revoked
          and a.valid_from <= day::date::timestamp at time zone 'Europe/London'
          and (a.valid_to is null or a.valid_to > day::date::timestamp at time zone 'Europe/London'))
        and exists (select from ${meters} m where m.meter_point_id = gap.meter_point_id
          and m.active_from <= day::date and (m.active_to is null or m.active_to > day::date))`,
  ),
  check(
    'A charge for energy begins and ends on days on which a meter hangs',
    sql`select format('transaction %s', c.transaction_id) as what
      from (${standing}) c
      cross join lateral (values (c.from_on), (c.to_on)) as ending (day)
      where not exists (select from ${meters} m where m.meter_point_id = c.meter_point_id
        and m.active_from <= ending.day and (m.active_to is null or m.active_to >= ending.day))`,
  ),
  {
    title: 'Each charge comes to the same again from readings, half-hours and prices',
    find: ({ db, contributions }, most) =>
      snapshot(db, (tx) => computedOtherwise(tx, contributions.nightRateHalfHours, most)),
  },
];

type Standing = StandingCharge & {
  readonly ledgerId: number;
  readonly accountId: number;
  readonly bookedAt: Temporal.Instant;
};

/** So many share their reads; the energy of all of them at once would take much memory. */
const groupsAtOnce = 24;

/** Standing charges that come to something else by what was known when they were booked. */
async function computedOtherwise(
  tx: Database,
  nightRateHalfHours: Contributions['nightRateHalfHours'],
  most: number,
): Promise<Violations> {
  const levy = await levyTables(tx);
  const charges = await everyStandingCharge(tx);
  const groups = [
    ...Map.groupBy(charges, ({ ledgerId, meterPointId }) => `${ledgerId} ${meterPointId}`).values(),
  ];
  const found: string[] = [];
  for (let start = 0; start < groups.length; start += groupsAtOnce) {
    const some = groups.slice(start, start + groupsAtOnce);
    const wrong = await Promise.all(
      some.map((group) => otherwiseInGroup(tx, group, levy, nightRateHalfHours)),
    );
    found.push(...wrong.flat().map(({ transactionId }) => `transaction ${transactionId}`));
  }
  return { count: found.length, first: found.toSorted().slice(0, most) };
}

/** Those of a ledger for a meter point, in order of time. */
async function otherwiseInGroup(
  tx: Database,
  group: readonly Standing[],
  levy: LevyTables,
  nightRateHalfHours: Contributions['nightRateHalfHours'],
): Promise<readonly Standing[]> {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return [];
  const { accountId, ledgerId, meterPointId } = first;
  const whole = spanOfDays({ fromOn: first.fromOn, toOn: last.toOn });
  const terms = await supplyTermsOf(tx, accountId, meterPointId, whole, nightRateHalfHours);
  if (!terms) return group;
  const billing = { ledgerId, accountId, isProtected: false };
  const known = terms.isSmart ? await withEnergy(tx, terms, whole, last.bookedAt) : null;
  const wrong: Standing[] = [];
  for (const charge of group) {
    const span = spanOfDays(charge);
    const supply = known ?? (await withEnergy(tx, terms, span, charge.bookedAt));
    const isGuessed = supply.sheets.some(({ estimated }) =>
      estimated.some(({ fromMs, toMs }) => fromMs < span.toMs && toMs > span.fromMs),
    );
    // Half-hours that came after an estimate correct it, and those of long ago may be gone.
    if (terms.isSmart && (isGuessed || charge.estimatedWh > 0)) continue;
    const drafts = draftCharges(supply, charge, billing, londonDateOf(charge.bookedAt), levy);
    if (!isAsBefore(charge, drafts)) wrong.push(charge);
  }
  return wrong;
}
