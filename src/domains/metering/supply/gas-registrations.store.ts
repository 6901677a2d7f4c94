import { sql } from 'drizzle-orm';
import type { Database } from '../../../database/database.ts';
import { gasDetails, meterPoints } from '../tables.ts';
import { gasRegistrations } from './meter-points.tables.ts';

/**
 * Whether the code of a registration `r` is of the particulars `d`: the zone, the formula year and
 * the category, or the category alone.
 */
export const isCodeOfCategory = sql`(r.end_user_category_code = d.end_user_category::text
  or r.end_user_category_code like d.ldz || ':E__0' || d.end_user_category || 'B')`;

/** Whether a registration `r` is nominated as is due where the meter point `p` stands, or blank. */
export const isNominatedAsDue = sql`(r.nomination_type
  in ('', case p.status when 'PENDING' then 'PN' else 'PE' end))`;

/** Whether a registration `r` tells where the supply of the meter point `p` stands, or is blank. */
export const tellsStatus = sql`(r.xoserve_status in ('', case p.status
  when 'LOST' then 'LOST' when 'PENDING' then 'REQUESTED' else 'LIVE' end))`;

/** Changes in the registrations of some gas meter points what is no longer true of them. */
export async function keepGasRegistrationsTrue(
  tx: Database,
  meterPointIds: readonly number[],
): Promise<void> {
  await tx.query.execute(sql`
    update ${gasRegistrations} r
      set end_user_category_code = case when ${isCodeOfCategory}
          then r.end_user_category_code else d.end_user_category::text end,
        nomination_type = case when ${isNominatedAsDue} then r.nomination_type else '' end,
        xoserve_status = case when ${tellsStatus} then r.xoserve_status else '' end
      from ${meterPoints} p join ${gasDetails} d on d.meter_point_id = p.id
      where p.id = r.meter_point_id and p.id = any(${sql.param(meterPointIds)}::int[])
        and not (${isCodeOfCategory} and ${isNominatedAsDue} and ${tellsStatus})`);
}
