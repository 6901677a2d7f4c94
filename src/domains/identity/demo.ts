import { isPermission, permissions } from '../../contract/permissions.ts';
import type { Database } from '../../database/database.ts';
import {
  demoApiKey,
  demoExpiredRefreshToken,
  demoExternalId,
  demoOrganizationKey,
  demoPassword,
  demoPasswordResetToken,
  demoPreSignedKey,
  demoRefreshToken,
  demoUserNumber,
} from '../../demo/credentials.ts';
import { accountUsersOf } from '../../demo/people.ts';
import type { World, WorldStep } from '../../demo/step.ts';
import { startOfLondonDay } from '../../kernel/london.ts';
import { organisationIdsByNumber } from './index.ts';
import { keysOf } from './keys.actions.ts';
import { hashPassword } from './passwords.actions.ts';
import { hashSecret, sealSecret } from './secrets.rules.ts';
import {
  authorizedApplications,
  emailVerifications,
  mfaDevices,
  organizations,
  partnerTeamMembers,
  partnerTeams,
  partnerUsers,
  passwordResets,
  preSignedTokens,
  refreshTokens,
  secretKeys,
  userDetails,
  users,
} from './tables.ts';

export const identityDemo: WorldStep = {
  name: 'identity',
  title: 'people, keys and organizations',
  async write(tx, world) {
    // One password for the whole town, so it is hashed once.
    const passwordHash = await hashPassword(demoPassword);
    await writeUsers(tx, world, passwordHash);
    await writePartners(tx, world, passwordHash);
    await writeOrganizations(tx, world);
  },
};

/** So that whoever shows everything shows details of both kinds, whatever the plan has drawn. */
const detailsOfRichest = [
  { namespace: 'contact.language', value: 'Welsh', isSensitive: false },
  { namespace: 'care.contact', value: 'The neighbour holds a key.', isSensitive: true },
];

async function writeUsers(tx: Database, world: World, passwordHash: string): Promise<void> {
  const { plan, random, begunAt } = world;
  const chance = random.fork('identity');
  const people = accountUsersOf(plan);
  const { sealing } = await keysOf(tx);
  const added = await tx.query
    .insert(users)
    .values(
      people.map((person) => ({
        number: demoUserNumber(person.key),
        email: person.email,
        passwordHash,
        givenName: person.givenName,
        familyName: person.familyName,
        preferredName: person.preferredName,
        title: person.title,
        pronouns: person.pronouns,
        label: person.label,
        mobile: person.mobile,
        landline: person.landline ?? '',
        alternativePhoneNumbers: [...person.alternativePhoneNumbers],
        dateOfBirth: person.dateOfBirth,
        externalId: demoExternalId(person.key),
        isDeceased: person.isDeceased,
        isActive: !person.isDeceased,
        hasFamilyIssues: chance.fork(person.key).chance(0.05),
        createdAt: begunAt.subtract({
          hours: 24 * (500 + chance.fork(person.key).integer(0, 900)),
        }),
      })),
    )
    .returning({ id: users.id });
  const idOf = new Map(people.map(({ key }, index) => [key, added[index]?.id ?? 0]));
  const each = <Row>(rowsOf: (person: (typeof people)[number], userId: number) => Row[]): Row[] =>
    people.flatMap((person) => rowsOf(person, idOf.get(person.key) ?? 0));

  await tx.query.insert(userDetails).values(
    each(({ key, details }, userId) => {
      const isRichest = plan.households[0]?.people[0]?.person.key === key;
      const kept = isRichest ? [...details, ...detailsOfRichest] : details;
      return kept.map((detail) => ({ userId, ...detail }));
    }),
  );
  await tx.query.insert(secretKeys).values(
    each(({ key }, userId) => [
      {
        userId,
        keyHash: hashSecret(demoApiKey(key)),
        sealedKey: sealSecret(sealing, demoApiKey(key)),
        createdAt: begunAt,
      },
    ]),
  );
  await tx.query.insert(preSignedTokens).values(
    each(({ key }, userId) => [
      {
        userId,
        tokenHash: hashSecret(demoPreSignedKey(key)),
        scope: 'VIEW_DETAILED_USAGE' as const,
        createdAt: begunAt,
        expiresAt: begunAt.add({ hours: 24 * 3650 }),
      },
    ]),
  );
  await tx.query.insert(passwordResets).values(
    each(({ key }, userId) => [
      {
        userId,
        tokenHash: hashSecret(demoPasswordResetToken(key)),
        requestedAt: begunAt,
        expiresAt: begunAt.add({ hours: 24 * 3650 }),
      },
    ]),
  );
  // The first ends a week from now, as any refresh token does; the second ended yesterday.
  const refreshToken = (userId: number, token: string, issuedAt: typeof begunAt) => ({
    tokenHash: hashSecret(token),
    holderKind: 'customer' as const,
    holderId: userId,
    tokenGeneration: 0,
    issuedAt,
    expiresAt: issuedAt.add({ hours: 24 * 7 }),
  });
  await tx.query
    .insert(refreshTokens)
    .values(
      each(({ key }, userId) => [
        refreshToken(userId, demoRefreshToken(key), begunAt),
        refreshToken(userId, demoExpiredRefreshToken(key), begunAt.subtract({ hours: 24 * 8 })),
      ]),
    );
  await tx.query.insert(emailVerifications).values(
    each(({ key, email }) => {
      const draw = chance.fork(`verification ${key}`).next();
      const status = draw < 0.7 ? ('COMPLETED' as const) : ('PENDING' as const);
      if (draw >= 0.85) return [];
      const completedAt = status === 'COMPLETED' ? begunAt.subtract({ hours: 23 }) : null;
      return [{ email, status, requestedAt: begunAt.subtract({ hours: 24 }), completedAt }];
    }),
  );
  await tx.query.insert(mfaDevices).values(
    each(({ key }, userId) => {
      const draw = chance.fork(`second factor ${key}`);
      const createdAt = begunAt.subtract({ hours: 24 * draw.integer(10, 300) });
      const isRichest = plan.households[0]?.people[0]?.person.key === key;
      if (!isRichest && draw.chance(0.6)) return [];
      const totp = { userId, deviceType: 'totp', isConfirmed: true, createdAt };
      const sms = { userId, deviceType: 'sms', isConfirmed: false, createdAt };
      return isRichest || draw.chance(0.3) ? [totp, sms] : [totp];
    }),
  );
  const applications = [
    { clientId: 'kitchen-display', name: 'Kitchen display' },
    { clientId: 'charge-planner', name: 'Charge planner' },
    { clientId: 'half-hour-diary', name: 'Half-hour diary' },
  ];
  await tx.query.insert(authorizedApplications).values(
    each(({ key }, userId) => {
      const draw = chance.fork(`applications ${key}`);
      const count = plan.households[0]?.people[0]?.person.key === key ? 2 : draw.integer(0, 2);
      const authorizedAt = begunAt.subtract({ hours: 24 * draw.integer(1, 200) });
      return draw
        .shuffle(applications)
        .slice(0, count)
        .map((application) => ({ userId, ...application, authorizedAt }));
    }),
  );
}

async function writePartners(tx: Database, world: World, passwordHash: string): Promise<void> {
  const { plan, random, begunAt } = world;
  const organisationIds = await organisationIdsByNumber(tx);
  for (const organisation of plan.partnerOrganisations) {
    const organisationId = organisationIds.get(organisation.number) ?? 0;
    const teams = await tx.query
      .insert(partnerTeams)
      .values(
        organisation.teams.map(({ number, name, parentTeamNumber }) => ({
          number,
          name,
          parentTeamNumber,
          organisationId,
        })),
      )
      .returning({ id: partnerTeams.id, number: partnerTeams.number });
    const members = await tx.query
      .insert(partnerUsers)
      .values(
        organisation.users.map((user, index) => ({
          number: user.number,
          email: user.email,
          passwordHash,
          givenName: user.givenName,
          familyName: user.familyName,
          organisationId,
          // The first user of each organisation runs it.
          role: index === 0 ? ('MANAGER' as const) : ('AGENT' as const),
          lastLogin: begunAt.subtract({ hours: random.fork(user.key).integer(1, 600) }),
          createdAt: startOfLondonDay(user.createdOn),
        })),
      )
      .returning({ id: partnerUsers.id });
    await tx.query.insert(partnerTeamMembers).values(
      organisation.users.map(({ teamNumber }, index) => ({
        teamId: teams.find(({ number }) => number === teamNumber)?.id ?? 0,
        partnerUserId: members[index]?.id ?? 0,
      })),
    );
  }
}

async function writeOrganizations(tx: Database, { plan }: World): Promise<void> {
  await tx.query.insert(organizations).values(
    plan.thirdPartyOrganizations.map((organization) => ({
      name: organization.name,
      permissions:
        organization.permissions === 'ALL'
          ? [...permissions]
          : organization.permissions.filter(isPermission),
      hasEveryAccount: organization.accountNumbers === 'ALL',
      secretKeyHash: hashSecret(demoOrganizationKey(organization.key)),
      createdAt: startOfLondonDay(organization.createdOn),
    })),
  );
}
