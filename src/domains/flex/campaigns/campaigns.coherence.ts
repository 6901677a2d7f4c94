import { sql } from 'drizzle-orm';
import { type Check, check, snapshot, violationsOf } from '../../../database/coherence.ts';
import { electricityDetails, meterPoints, occupancies } from '../../metering/tables.ts';
import {
  campaignEnrolments,
  campaignEvents,
  campaigns,
  eventParticipations,
  eventResults,
} from './campaigns.tables.ts';
import { contradictedResults } from './results.actions.ts';

export const campaignsCoherence: readonly Check[] = [
  {
    title: 'What came of an event follows from the half-hours of its supply point',
    find: ({ db }, most) =>
      snapshot(db, async (tx) => {
        const ids = await contradictedResults(tx);
        return violationsOf(
          ids.map((id) => `participation ${id}`),
          most,
        );
      }),
  },
  check(
    'An account takes part in a campaign with electricity of a place that it answers for, in its region',
    sql`select format('enrolment %s', e.id) as what
      from ${campaignEnrolments} e
      join ${campaigns} c on c.id = e.campaign_id
      join ${meterPoints} p on p.id = e.meter_point_id
      left join ${electricityDetails} d on d.meter_point_id = p.id
      where p.fuel <> 'ELECTRICITY' or p.direction <> 'IMPORT'
        or c.gsp_groups is not null and (d.gsp_group_id = any (c.gsp_groups)) is not true
        or not exists (select from ${occupancies} o
          where o.property_id = p.property_id and o.account_id = e.account_id
            and o.effective_from <= e.enrolled_at
            and (o.effective_to is null or o.effective_to > e.enrolled_at))`,
  ),
  check(
    'An event is joined before it begins, by those in its campaign and of its region, for points',
    sql`select format('participation %s', g.id) as what
      from ${eventParticipations} g
      join ${campaignEvents} v on v.id = g.event_id
      join ${campaigns} c on c.id = v.campaign_id
      join ${campaignEnrolments} e on e.id = g.enrolment_id
      left join ${electricityDetails} d on d.meter_point_id = e.meter_point_id
      where e.campaign_id <> v.campaign_id or not c.is_joined_by_event or v.points_per_kwh is null
        or g.joined_at < greatest(v.announced_at, e.enrolled_at) or g.joined_at >= v.start_at
        or g.joined_at >= e.left_at
        or v.gsp_groups is not null and (d.gsp_group_id = any (v.gsp_groups)) is not true`,
  ),
  check(
    'No more have joined an event than can',
    sql`select format('event %s', v.code) as what
      from ${campaignEvents} v
      where v.capacity < (select count(*) from ${eventParticipations} g where g.event_id = v.id)`,
  ),
  check(
    'What came of an event is known after it, in versions that follow one another',
    sql`select format('result %s', r.id) as what
      from (
        select *, row_number() over versions as place,
          lag(worked_out_at) over versions as before
        from ${eventResults} window versions as (partition by participation_id order by version)
      ) r
      join ${eventParticipations} g on g.id = r.participation_id
      join ${campaignEvents} v on v.id = g.event_id
      where r.version <> r.place or r.worked_out_at < v.end_at or r.worked_out_at < r.before
        or v.points_per_kwh is null`,
  ),
];
