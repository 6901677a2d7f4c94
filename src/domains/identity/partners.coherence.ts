import { sql } from 'drizzle-orm';
import { type Check, check } from '../../database/coherence.ts';
import {
  organizations,
  partnerTeamMembers,
  partnerTeams,
  partnerUsers,
  refreshTokens,
  users,
} from './tables.ts';

export const partnersCoherence: readonly Check[] = [
  check(
    'The members of a team work for the organisation of the team',
    sql`select format('team %s: partner user %s', t.number, u.number) as what
      from ${partnerTeamMembers} m
      join ${partnerTeams} t on t.id = m.team_id
      join ${partnerUsers} u on u.id = m.partner_user_id
      where u.organisation_id <> t.organisation_id`,
  ),
  check(
    'A team stands below a team of its own organisation, or below none',
    sql`select format('team %s below %s', t.number, t.parent_team_number) as what
      from ${partnerTeams} t
      where t.parent_team_number is not null and not exists (
        select from ${partnerTeams} above where above.number = t.parent_team_number
          and above.organisation_id = t.organisation_id)`,
  ),
  check(
    'A refresh token was issued to someone who is there, and in no generation to come',
    sql`select format('refresh token %s of %s %s', t.id, t.holder_kind, t.holder_id) as what
      from ${refreshTokens} t
      left join (
        select 'customer' as kind, id, token_generation from ${users}
        union all select 'partner', id, token_generation from ${partnerUsers}
        union all select 'organization', id, token_generation from ${organizations}
      ) as holder on holder.kind = t.holder_kind and holder.id = t.holder_id
      where (t.token_generation <= holder.token_generation) is not true`,
  ),
];
