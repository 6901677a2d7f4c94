import { sql } from 'drizzle-orm';
import { type Break, one } from './break.ts';

const joined = one('flex.event_participations');
const result = one('flex.event_results');

export const campaignBreaks: Readonly<Record<string, readonly Break[]>> = {
  'What came of an event follows from the half-hours of its supply point': [
    sql`update flex.event_results set consumed_wh = consumed_wh + 1 where id = ${result}`,
    sql`update flex.event_results set points = points + 1 where id = ${result}`,
    sql`update flex.event_results set compared_days = compared_days[2:] where id = ${result}`,
  ],
  'An account takes part in a campaign with electricity of a place that it answers for, in its region':
    [
      sql`update flex.campaign_enrolments set enrolled_at = '2001-01-01'
        where id = ${one('flex.campaign_enrolments', 'left_at is null')}`,
      sql`update flex.campaign_enrolments e set meter_point_id = (
          select x.id from metering.meter_points x
          join metering.meter_points p on p.property_id = x.property_id
          where p.id = e.meter_point_id and x.fuel = 'GAS')
        where e.id = (select min(f.id) from flex.campaign_enrolments f
          join flex.campaigns c on c.id = f.campaign_id and not c.is_joined_by_event
          join metering.meter_points p on p.id = f.meter_point_id
          where exists (select from metering.meter_points x
            where x.property_id = p.property_id and x.fuel = 'GAS'))`,
      sql`update flex.campaigns set gsp_groups = '{_Z}' where slug = 'power_ups_london'`,
    ],
  'An event is joined before it begins, by those in its campaign and of its region, for points': [
    sql`update flex.event_participations g set joined_at = v.start_at
      from flex.campaign_events v where v.id = g.event_id and g.id = ${joined}`,
    sql`update flex.event_participations g set joined_at = e.enrolled_at - interval '1 minute'
      from flex.campaign_enrolments e where e.id = g.enrolment_id and g.id = ${joined}`,
    sql`update flex.event_participations set enrolment_id = (
        select min(e.id) from flex.campaign_enrolments e
        join flex.campaigns c on c.id = e.campaign_id and c.slug = 'free_electricity')
      where id = ${joined}`,
    sql`update flex.campaign_events set gsp_groups = '{_Z}'
      where id = (select event_id from flex.event_participations where id = ${joined})`,
    sql`update flex.campaign_events v set points_per_kwh = null
      where start_at > '2026-03-10T12:00:00Z' and id in (
        select event_id from flex.event_participations)`,
  ],
  'No more have joined an event than can': [
    sql`update flex.campaign_events set capacity = 1 where id = (
      select event_id from flex.event_participations group by 1 having count(*) > 1 limit 1)`,
  ],
  'What came of an event is known after it, in versions that follow one another': [
    sql`update flex.event_results set version = 2 where id = ${result}`,
    sql`update flex.event_results r set worked_out_at = v.end_at - interval '1 minute'
      from flex.event_participations g join flex.campaign_events v on v.id = g.event_id
      where g.id = r.participation_id and r.id = ${result}`,
  ],
};
