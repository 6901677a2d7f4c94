import { and, count, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Scope } from '../../contract/viewer.ts';
import { loadOne } from '../../database/batching/loaders.ts';
import type { Database } from '../../database/database.ts';
import { isAnyOf, statement } from '../../database/statements.ts';
import type { Keyset } from '../../engine/connections.ts';
import {
  nestedConnection,
  pageId,
  pagesOfParents,
  parentId,
} from '../../engine/nested-connections.ts';
import { organizations, partnerTeamMembers, partnerTeams, partnerUsers } from './tables.ts';

export type PartnerUserRow = typeof partnerUsers.$inferSelect;
export type PartnerTeamRow = typeof partnerTeams.$inferSelect;
export type OrganizationRow = typeof organizations.$inferSelect;

const selectPartnerUsersById = statement('partner_users_by_id', (query) =>
  query.select().from(partnerUsers).where(isAnyOf(partnerUsers.id, 'ids')),
);

export const partnerUserById = loadOne<number, PartnerUserRow>(
  'identity.partnerUserById',
  (db, ids) => selectPartnerUsersById(db, { ids }),
  (user) => user.id,
);

const selectOrganizationsById = statement('organizations_by_id', (query) =>
  query.select().from(organizations).where(isAnyOf(organizations.id, 'ids')),
);

export const organizationById = loadOne<number, OrganizationRow>(
  'identity.organizationById',
  (db, ids) => selectOrganizationsById(db, { ids }),
  (organization) => organization.id,
);

const selectOrganizationBySecretKey = statement('organization_by_secret_key', (query) =>
  query
    .select()
    .from(organizations)
    .where(eq(organizations.secretKeyHash, sql.placeholder('keyHash'))),
);

export async function findOrganizationBySecretKey(
  db: Database,
  keyHash: string,
): Promise<OrganizationRow | null> {
  const [organization] = await selectOrganizationBySecretKey(db, { keyHash });
  return organization ?? null;
}

/** For signing in: no viewer is known yet. */
export async function findPartnerUserByEmail(
  db: Database,
  email: string,
): Promise<PartnerUserRow | null> {
  const [user] = await db.query.select().from(partnerUsers).where(hasEmail(email));
  return user ?? null;
}

export async function recordPartnerLogin(
  db: Database,
  id: number,
  lastLogin: Temporal.Instant,
): Promise<void> {
  await db.query.update(partnerUsers).set({ lastLogin }).where(eq(partnerUsers.id, id));
}

function hasEmail(email: string): SQL {
  return eq(sql`lower(${partnerUsers.email})`, email.toLowerCase());
}

/** Partner users and teams are seen from within their organisation, and by trusted organizations. */
function isAccessible(
  organisationId: typeof partnerUsers.organisationId | typeof partnerTeams.organisationId,
  scope: Scope,
): SQL {
  if (scope.kind === 'partner') return eq(organisationId, scope.organisationId);
  return sql`${scope.kind === 'organization' && scope.hasEveryAccount}`;
}

type PartnerUserKey = { number: string } | { email: string } | { id: number };

/** A partner user that the viewer has access to. */
export async function findPartnerUser(
  db: Database,
  scope: Scope,
  key: PartnerUserKey,
): Promise<PartnerUserRow | null> {
  const hasKey =
    'number' in key
      ? eq(partnerUsers.number, key.number)
      : 'email' in key
        ? hasEmail(key.email)
        : eq(partnerUsers.id, key.id);
  const [user] = await db.query
    .select()
    .from(partnerUsers)
    .where(and(hasKey, isAccessible(partnerUsers.organisationId, scope)));
  return user ?? null;
}

/** A team that the viewer has access to, by number. */
export async function findPartnerTeam(
  db: Database,
  scope: Scope,
  number: string,
): Promise<PartnerTeamRow | null> {
  const [team] = await db.query
    .select()
    .from(partnerTeams)
    .where(and(eq(partnerTeams.number, number), isAccessible(partnerTeams.organisationId, scope)));
  return team ?? null;
}

const byNumber: Keyset<PartnerUserRow> = {
  name: 'teamMembers',
  columns: [
    {
      column: partnerUsers.number,
      direction: 'ascending',
      kind: 'text',
      valueOf: (user) => user.number,
    },
  ],
};

/** A page of a team's members, by number. */
export const teamMembersOf = nestedConnection<PartnerUserRow>({
  keyset: byNumber,
  select(db, teamIds, page) {
    const membersOfOne = db.query
      .select({ id: partnerUsers.id })
      .from(partnerTeamMembers)
      .innerJoin(partnerUsers, eq(partnerUsers.id, partnerTeamMembers.partnerUserId))
      .where(and(eq(partnerTeamMembers.teamId, parentId), page.where))
      .orderBy(...page.orderBy)
      .limit(page.limit);
    return db.query
      .select({ parentId, row: partnerUsers })
      .from(pagesOfParents(teamIds, membersOfOne))
      .innerJoin(partnerUsers, eq(partnerUsers.id, pageId))
      .orderBy(...page.orderBy);
  },
  count: (db, teamIds) =>
    db.query
      .select({ parentId: partnerTeamMembers.teamId, count: count() })
      .from(partnerTeamMembers)
      .where(inArray(partnerTeamMembers.teamId, [...teamIds]))
      .groupBy(partnerTeamMembers.teamId),
});

/** The identifiers of all third-party organizations, by name. */
export async function organizationIdsByName(db: Database): Promise<Map<string, number>> {
  const rows = await db.query
    .select({ id: organizations.id, name: organizations.name })
    .from(organizations);
  return new Map(rows.map(({ id, name }) => [name, id]));
}
