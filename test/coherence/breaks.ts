import { sql } from 'drizzle-orm';
import { upsertTotals } from '../../src/domains/metering/half-hours/half-hour-arrivals.store.ts';
import type { TelemetryPort } from '../../src/outside/telemetry/port.ts';
import { billingBreaks } from './billing-breaks.ts';
import { billingDebtBreaks } from './billing-debt-breaks.ts';
import { billingDocumentBreaks } from './billing-document-breaks.ts';
import { type Break, one } from './break.ts';
import { campaignBreaks } from './campaign-breaks.ts';
import { courseBreaks } from './course-breaks.ts';
import { deviceBreaks } from './device-breaks.ts';
import { deviceModelBreaks } from './device-model-breaks.ts';
import { flexBreaks } from './flex-breaks.ts';
import { heatingBreaks } from './heating-breaks.ts';
import { meterRecords } from './meter-record-breaks.ts';
import { onboardingBreaks } from './onboarding-breaks.ts';
import { paymentBreaks } from './payment-breaks.ts';
import { paymentInstructionBreaks } from './payment-instruction-breaks.ts';
import { paymentScheduleBreaks } from './payment-schedule-breaks.ts';
import { pointsBreaks } from './points-breaks.ts';
import { prepayBreaks } from './prepay-breaks.ts';
import { productBreaks } from './product-breaks.ts';
import { repaymentBreaks } from './repayment-breaks.ts';
import { voucherBreaks } from './voucher-breaks.ts';

const accounts: Readonly<Record<string, readonly Break[]>> = {
  'The status of an account is the last one of its history': [
    sql`update accounts.accounts set status = 'PENDING'
      where id = ${one('accounts.accounts', "status = 'ACTIVE'")}`,
  ],
  'Every change of an account’s status is one that may follow the one before': [
    sql`update accounts.status_changes set status = 'DORMANT'
      where id = ${one('accounts.status_changes', "status = 'ENROLMENT_ERROR'")}`,
    sql`delete from accounts.status_changes c where c.id = (
        select second.id from accounts.status_changes second
        join accounts.accounts a on a.id = second.account_id
        where a.status = 'DORMANT' and second.status = 'ACTIVE' limit 1)`,
  ],
  'The history of an account begins when it was opened': [
    sql`update accounts.accounts set created_at = created_at - interval '1 hour'
      where id = ${one('accounts.accounts')}`,
  ],
  'The path of a portfolio is that of its parent and itself': [
    sql`update accounts.portfolios set path = array[path[2], path[1]] || path[3:]
      where id = ${one('accounts.portfolios', 'parent_id is not null')}`,
  ],
  'The lead account of a portfolio stands in it or below it': [
    sql`update accounts.portfolios
      set lead_account_id = ${one('accounts.accounts', 'portfolio_id is null')}
      where id = ${one('accounts.portfolios', 'lead_account_id is not null')}`,
  ],
  'A word that accounts are found by is known to those who misspell it': [
    sql`delete from accounts.search_words
      where word = (select min(word) from accounts.search_words where kind = 'USER_NAME')`,
  ],
  'An account is found by what it, its supplies and its users are called, and by nothing else': [
    sql`update accounts.search_facts set text = text || 'x' where id = ${one('accounts.search_facts')}`,
  ],
};

const identity: Readonly<Record<string, readonly Break[]>> = {
  'Whoever was granted an account is there': [
    sql`update accounts.account_grants set grantee_id = 900000
      where id = ${one('accounts.account_grants', "grantee_kind = 'partner'")}`,
  ],
  'A link opens accounts that are there': [
    sql`update identity.pre_signed_tokens set account_ids = array[
        ${one('accounts.accounts')}, 900000]
      where id = ${one('identity.pre_signed_tokens')}`,
  ],
  'The members of a team work for the organisation of the team': [
    sql`update identity.partner_team_members m set partner_user_id = (
        select min(u.id) from identity.partner_users u
        join identity.partner_teams t on t.organisation_id <> u.organisation_id
        where t.id = m.team_id)
      where m.id = ${one('identity.partner_team_members')}`,
  ],
  'A team stands below a team of its own organisation, or below none': [
    sql`update identity.partner_teams set parent_team_number = 'nowhere'
      where id = ${one('identity.partner_teams')}`,
  ],
  'A refresh token was issued to someone who is there, and in no generation to come': [
    sql`update identity.refresh_tokens set token_generation = 99
      where id = ${one('identity.refresh_tokens')}`,
  ],
};

const rewards: Readonly<Record<string, readonly Break[]>> = {
  'Whoever was ever in the loyalty programme is of a brand that has one, and joined after it was opened':
    [
      sql`insert into rewards.octoplus_enrolments (account_id, enrolled_at)
        select id, created_at + interval '1 day' from accounts.accounts
        where brand = 'COOP_ENERGY' limit 1`,
      sql`update rewards.octoplus_enrolments set enrolled_at = timestamptz '1999-01-01'
        where account_id = (select min(account_id) from rewards.octoplus_enrolments)`,
    ],
};

/** Days, and instants of readings, that are well within the half-hours of every smart meter. */
const anyDay = sql`(select register_id, day from metering.half_hour_days
  order by day desc offset 50 limit 1)`;
const anyMonth = sql`(select register_id, date_trunc('month', day)::date from ${anyDay} as one)`;
const smartRead = sql`(
  select r.id from metering.register_reads r
  join metering.registers g on g.id = r.register_id and g.decimal_places = 3
  join metering.meter_readings m on m.id = r.reading_id
  where exists (select from metering.half_hour_days h
    where h.register_id = r.register_id and h.day = m.read_at::date)
  order by m.read_at desc, r.id limit 1)`;
const oldRead = sql`(
  select r.id from metering.register_reads r
  join metering.registers g on g.id = r.register_id and g.decimal_places = 0
  where r.accepted > 500 and 1 < (select count(*) from metering.register_reads every
    where every.register_id = r.register_id and every.accepted is not null)
  order by r.register_id, r.reading_id desc limit 1)`;

const metering: Readonly<Record<string, readonly Break[]>> = {
  'An account that is active answers for a property, or has': [
    [
      sql`delete from metering.occupancies
        where account_id = ${one('accounts.accounts', "status = 'ACTIVE'")}`,
      // What the account is found by follows from where it is.
      sql`delete from accounts.search_facts where source = 'SUPPLY'
        and account_id = ${one('accounts.accounts', "status = 'ACTIVE'")}`,
    ],
  ],
  'A dormant account answers for no property after it fell dormant': [
    sql`update metering.occupancies set effective_to = null
      where account_id = ${one('accounts.accounts', "status = 'DORMANT'")}`,
  ],
  'The readings of a register do not go backwards': [
    sql`update metering.register_reads r set accepted = before.accepted - 300
      from (
        select latest.id, lag(latest.accepted) over (
          partition by latest.register_id order by m.read_at, latest.id) as accepted
        from metering.register_reads latest
        join metering.meter_readings m on m.id = latest.reading_id and m.quality = 'ACTUAL'
        where latest.accepted is not null) as before
      where before.id = r.id and r.id = (
        select max(last.id) from metering.register_reads last
        join metering.registers g on g.id = last.register_id and g.decimal_places = 0
          and g.digits = 5 and g.unit = 'WATT_HOURS'
        join metering.meter_readings m on m.id = last.reading_id and m.quality = 'ACTUAL'
        join metering.meters h on h.id = m.meter_id and h.active_to is null
        where last.accepted > 1000 and exists (
          select from metering.register_reads first
          join metering.meter_readings f on f.id = first.reading_id and f.quality = 'ACTUAL'
          where first.register_id = last.register_id and first.accepted is not null
            and f.read_at < m.read_at))`,
  ],
  'A register has one accepted reading for an instant': [
    sql`with twin as (
        insert into metering.meter_readings (meter_id, read_at, event_type, source, quality, received_at)
        select m.meter_id, m.read_at, 'TWIN', m.source, m.quality, m.received_at
        from metering.meter_readings m join metering.register_reads r on r.reading_id = m.id
        where r.id = ${oldRead} returning id)
      insert into metering.register_reads (reading_id, register_id, received, accepted)
      select twin.id, r.register_id, r.received, r.accepted
      from metering.register_reads r, twin where r.id = ${oldRead}`,
  ],
  'A reading comes in after it was taken': [
    sql`update metering.meter_readings set received_at = read_at - interval '1 second'
      where id = ${one('metering.meter_readings')}`,
  ],
  'A reading is of registers of its own meter': [
    sql`insert into metering.register_reads (reading_id, register_id, received)
      select r.reading_id, (select max(id) from metering.registers), 1
      from metering.register_reads r where r.id = ${oldRead}`,
  ],
  'A meter is read while it hangs at its meter point': [
    sql`insert into metering.meter_readings (meter_id, read_at, event_type, source, quality, received_at)
      select id, active_to + interval '3 days', 'CUSTOMER', 'CUSTOMER', 'ACTUAL',
        active_to + interval '4 days'
      from metering.meters where active_to is not null limit 1`,
  ],
  'At an exchange every register of the old meter and of the new one is read': [
    sql`delete from metering.register_reads r using metering.meter_readings m, metering.meters x
      where m.id = r.reading_id and x.id = m.meter_id and m.event_type = 'METER_EXCHANGE'
        and x.id = ${one('metering.meters', 'active_to is not null')}`,
  ],
  'A day of half-hours has 48 values, none negative, and counts its versions from 1': [
    sql`update metering.half_hour_days set version = 0 where (register_id, day) = ${anyDay}`,
  ],
  'The half-hours of a London day add up to its total': [
    sql`update metering.month_totals set total = total + 1, day_totals[1] = day_totals[1] + 1
      where (register_id, month) = ${anyMonth}`,
  ],
  'The totals of the days of a month, one for each, add up to its own': [
    'total = total + 1',
    'half_hours = half_hours - 1',
    'day_totals = day_totals || null::int',
    'day_half_hours = day_half_hours || null::smallint',
    // A day that is yet to come.
    'day_half_hours[31] = 0',
  ].map(
    (change) =>
      sql`update metering.month_totals set ${sql.raw(change)}
        where (register_id, month) = ${anyMonth}`,
  ),
  'The half-hours between two readings of a smart meter are what its registers advanced by': [
    sql`update metering.register_reads set accepted = accepted + 0.001 where id = ${smartRead}`,
  ],
  'A register of several rates advances by the half-hours for which its meter switches to it': [
    // What one shows more and the other less leaves the sum of the meter as it was.
    sql`update metering.register_reads r set accepted = accepted + change
      from metering.registers g
      cross join lateral (select case g.rate_type when 'NIGHT' then 2 else -2 end) as moved(change)
      where g.id = r.register_id and r.reading_id = (
        select m.id from metering.meter_readings m
        join metering.registers day on day.meter_id = m.meter_id and day.rate_type = 'DAY'
        join metering.half_hour_days h on h.register_id = day.id
        where m.quality = 'ACTUAL' order by m.read_at desc, m.id limit 1)`,
  ],
  'Half-hours are of a register whose meter hung at its meter point on their London day': [
    sql`with moved as (
        insert into metering.half_hour_days (register_id, day, values, updated_at)
        select g.id, m.active_to + 100, array_fill(null::int, array[46]) || array[5, 5], now()
        from metering.registers g join metering.meters m on m.id = g.meter_id
        where m.active_to is not null order by g.id limit 1 returning register_id, day)
      ${upsertTotals(sql`
        select register_id, 10 as total, 2::smallint as half_hours,
          day + case when extract(month from day) between 4 and 9 then 1 else 0 end as day
        from moved`)}`,
  ],
  'Half-hours come in after they are over': [
    sql`update metering.half_hour_days set updated_at = day::timestamp at time zone 'UTC'
      where (register_id, day) = ${anyDay}`,
  ],
  'The gas of every day that was measured has a calorific value': [
    sql`delete from metering.calorific_values where day = (select max(day) from metering.day_totals)`,
  ],
  'What devices pass on adds up to the half-hours of their meters, for a batch of devices': [
    (services) => ({ ...services, telemetry: oneMilliwattHourMore(services.telemetry) }),
  ],
  'A word that properties are found by is known to those who misspell it': [
    sql`delete from metering.search_words
      where word = (select min(word) from metering.search_words where kind = 'ADDRESS')`,
  ],
  'A property is found by what it and its meters are called, and by nothing else': [
    sql`delete from metering.property_search_terms
      where property_id = (select min(property_id) from metering.property_search_terms)`,
  ],
  'One account at a time answers for a property': [
    sql`insert into metering.occupancies (property_id, account_id, effective_from, is_occupier)
      select property_id, account_id, effective_from + interval '1 day', false
      from metering.occupancies where id = ${one('metering.occupancies', 'effective_to is null')}`,
  ],
  'What lasts from one moment to another ends after it began': [
    sql`update metering.reading_consents set valid_to = valid_from
      where id = ${one('metering.reading_consents', 'valid_to is not null')}`,
  ],
  'One meter at a time hangs at a meter point': [
    // Longer than until its exchange, so it is no exchange any more.
    sql`update metering.meters set active_to = active_to + 1
      where id = ${one('metering.meters', 'active_to is not null')}`,
  ],
  'A meter was installed on the day from which it hangs at its meter point': [
    sql`update metering.meter_records set installed_on = installed_on + 1
      where meter_id = (select min(meter_id) from metering.meter_records)`,
  ],
  'An export meter belongs to an import meter of the same property': [
    sql`update metering.meters m set import_meter_id = m.id where m.import_meter_id is not null`,
  ],
  'A device stands for meters of the property that its network is in': [
    sql`update metering.device_networks set property_id = property_id + 1
      where id = ${one('metering.device_networks')}`,
  ],
  'A meter point has the particulars of its fuel and no others': [
    sql`delete from metering.electricity_details
      where meter_point_id = (select max(meter_point_id) from metering.electricity_details)`,
  ],
  'The yearly use of a meter point is that of the registers of its meters that hang there': [
    // As if the former meter of a meter point counted as well.
    sql`update metering.industry_attributes set value = value::int * 2
      where id = (
        select min(a.id) from metering.industry_attributes a
        join metering.meters m on m.meter_point_id = a.meter_point_id and m.active_to is not null
        where a.name = 'annualConsumption')`,
  ],
  'A meter point stands where the last step of its registration left it, and since when': [
    sql`update metering.meter_points set status_updated_at = status_updated_at + interval '1 day'
      where id = ${one('metering.meter_points')}`,
  ],
  'One consent at a time tells how finely a meter point may be read for an account': [
    sql`update metering.reading_consents set valid_to = valid_to + interval '1 second'
      where id = (
        select first.id from metering.reading_consents first
        join metering.reading_consents second on second.valid_from = first.valid_to
          and second.meter_point_id = first.meter_point_id limit 1)`,
  ],
  'The industry says one thing at a time of a meter point': [
    sql`update metering.industry_attributes set effective_to = effective_to + 1
      where id = (
        select first.id from metering.industry_attributes first
        join metering.industry_attributes second on second.effective_from = first.effective_to
          and second.meter_point_id = first.meter_point_id and second.name = first.name limit 1)`,
  ],
};

/** A rate that some energy of an agreement was measured under. */
const rateInUse = (where: string) =>
  sql.raw(`(
    select min(r.ctid) from products.tariff_rates r
    join agreements.agreements a on a.tariff_id = r.tariff_id and a.valid_to is null
      and (r.payment_method is null or r.payment_method = a.payment_method)
    join metering.meters m on m.meter_point_id = a.meter_point_id
    join metering.registers g on g.meter_id = m.id
    join metering.half_hour_days h on h.register_id = g.id and h.day = '2026-03-01'
    where a.valid_from < '2026-03-01' and ${where})`);

const usage: Readonly<Record<string, readonly Break[]>> = {
  'Every half-hour that was measured under a half-hourly agreement has its price': [
    sql`update products.half_hourly_price_days set prices[11] = null
      where (tariff_id, day) = (
        select a.tariff_id, h.day from agreements.agreements a
        join products.half_hourly_price_days q on q.tariff_id = a.tariff_id
        join metering.meters m on m.meter_point_id = a.meter_point_id
        join metering.registers g on g.meter_id = m.id
        join metering.half_hour_days h on h.register_id = g.id and h.day = q.day
        where h.day > a.valid_from and a.valid_to is null limit 1)`,
  ],
  'Every band of an agreement’s tariff has a rate for all of the time that was measured': [
    sql`update products.tariff_rates set valid_to = valid_from + interval '1 hour'
      where ctid = ${rateInUse(
        "r.valid_from < '2026-03-01' and (r.valid_to is null or r.valid_to > '2026-03-02')",
      )}`,
  ],
  'Whoever takes energy under an agreement has a rate of every band that its tariff knows': [
    sql`delete from products.tariff_rates where band = 'STANDING_CHARGE' and tariff_id = (
      select tariff_id from products.tariff_rates
      where ctid = ${rateInUse("r.band = 'STANDING_CHARGE'")})`,
  ],
  'No two rates of a band hold at once for a way to pay': [
    sql`update products.tariff_rates set valid_to = valid_to + interval '1 hour'
      where ctid = (
        select first.ctid from products.tariff_rates first
        join products.tariff_rates second on second.tariff_id = first.tariff_id
          and second.band = first.band and second.valid_from = first.valid_to
          and second.payment_method is not distinct from first.payment_method limit 1)`,
  ],
};

const enrolment: Readonly<Record<string, readonly Break[]>> = {};

const others: Readonly<Record<string, readonly Break[]>> = {
  'Everyone and everything that the plan of the town names is there': [
    sql`update identity.organisations set number = 'ELSE' where id = ${one('identity.organisations')}`,
  ],
  'A world that was begun has all of its steps': [
    sql`delete from platform.world_steps where name = 'metering'`,
  ],
};

/** For each check, by its title, what breaks it and nothing else, each by itself. */
export const breaks: Readonly<Record<string, readonly Break[]>> = {
  ...accounts,
  ...identity,
  ...metering,
  ...meterRecords,
  ...paymentScheduleBreaks,
  ...prepayBreaks,
  ...repaymentBreaks,
  ...productBreaks,
  ...billingDocumentBreaks,
  ...pointsBreaks,
  ...voucherBreaks,
  ...paymentBreaks,
  ...paymentInstructionBreaks,
  ...enrolment,
  ...billingDebtBreaks,
  ...rewards,
  ...deviceBreaks,
  ...courseBreaks,
  ...usage,
  ...billingBreaks,
  ...campaignBreaks,
  ...flexBreaks,
  ...heatingBreaks,
  ...deviceModelBreaks,
  ...onboardingBreaks,
  ...others,
};

function oneMilliwattHourMore(port: TelemetryPort): TelemetryPort {
  return {
    ...port,
    async read(deviceId, range) {
      const [first, ...rest] = await port.read(deviceId, range);
      if (!first) return rest;
      const importedMilliwattHours = first.importedMilliwattHours + 1;
      return [{ ...first, importedMilliwattHours }, ...rest];
    },
  };
}
