import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eq } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts';
import { encodeCursor } from '../../contract/pagination.ts';
import { partnerTeamMembers, partnerTeams, partnerUsers } from './tables.ts';

describe('partner teams and users', () => {
  let platform: TestPlatform;
  let foreignTeam: string;
  let foreignUser: typeof partnerUsers.$inferSelect;
  before(async () => {
    platform = await startTestPlatform();
    const { db } = platform;
    const own = platform.viewer('partner').samples.partnerTeamNumber ?? '';
    const teams = await db.query.select().from(partnerTeams);
    const organisationId = teams.find(({ number }) => number === own)?.organisationId;
    foreignTeam = teams.find((team) => team.organisationId !== organisationId)?.number ?? '';
    const users = await db.query.select().from(partnerUsers);
    const foreign = users.find((user) => user.organisationId !== organisationId);
    assert.ok(foreign && foreignTeam);
    foreignUser = foreign;
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const team = (number: string, as: string, page = 'first: 100') =>
    platform.ask(
      `query($number: String!) { partnerTeam(input: { number: $number }) { number name
        parentTeamNumber teamMembers(${page}) { totalCount edgeCount edges { cursor node { number } } } } }`,
      { as, variables: { number } },
    );
  const user = (key: Record<string, unknown>, as: string) =>
    platform.ask(
      `query($number: String, $email: String) { partnerUser(number: $number, email: $email) {
        id number email name organisation { name } permissions { permission } } }`,
      { as, variables: key },
    );

  it('are answered within the organisation, and foreign and missing ones alike', async () => {
    const { partnerTeamNumber = '', partnerUserNumber = '' } = platform.viewer('partner').samples;
    const { data } = await team(partnerTeamNumber, 'partner');
    assert.equal(data.partnerTeam.number, partnerTeamNumber);
    const found = await user({ number: partnerUserNumber }, 'partner');
    assert.equal(found.data.partnerUser.number, partnerUserNumber);
    assert.deepEqual(
      found.data.partnerUser.permissions.map(
        ({ permission }: { permission: string }) => permission,
      ),
      platform.viewer('partner').permissions,
    );
    const [foreign, missing] = [await team(foreignTeam, 'partner'), await team('none', 'partner')];
    assert.deepEqual(foreign.codes, ['KT-CT-7731']);
    assert.equal(foreign.text, missing.text);
    const foreigner = await user({ number: foreignUser.number }, 'partner');
    assert.deepEqual(foreigner.codes, ['KT-CT-7725']);
    assert.equal(foreigner.text, (await user({ number: 'none' }, 'partner')).text);
    const byEmail = await user({ email: foreignUser.email }, 'partner');
    assert.deepEqual(byEmail.codes, ['KT-CT-7725']);
  });

  it('are all within reach of an organization that reaches everything', async () => {
    assert.equal((await team(foreignTeam, 'organization')).data.partnerTeam.number, foreignTeam);
    const { data } = await user({ email: foreignUser.email.toUpperCase() }, 'organization');
    assert.equal(data.partnerUser.number, foreignUser.number);
  });

  it('take exactly one of number and email', async () => {
    const { partnerUserNumber: number, partnerUserEmail: email } =
      platform.viewer('partner').samples;
    for (const key of [{}, { number: null, email: null }, { number, email }]) {
      assert.deepEqual((await user(key, 'partner')).codes, ['KT-CT-7724'], JSON.stringify(key));
    }
    assert.equal((await user({ email, number: null }, 'partner')).data.partnerUser.number, number);
  });

  it('walk through the members of a team by number', async () => {
    const { db } = platform;
    const { partnerTeamNumber = '' } = platform.viewer('partner').samples;
    const rows = await db.query
      .select({ number: partnerUsers.number })
      .from(partnerTeamMembers)
      .innerJoin(partnerTeams, eq(partnerTeams.id, partnerTeamMembers.teamId))
      .innerJoin(partnerUsers, eq(partnerUsers.id, partnerTeamMembers.partnerUserId))
      .where(eq(partnerTeams.number, partnerTeamNumber));
    const expected = rows.map(({ number }) => number).toSorted();
    const walked = [];
    let page = 'first: 1';
    for (;;) {
      const { data } = await team(partnerTeamNumber, 'partner', page);
      const { edges, totalCount } = data.partnerTeam.teamMembers;
      assert.equal(totalCount, expected.length);
      if (edges.length === 0) break;
      walked.push(edges[0].node.number);
      page = `first: 1, after: "${edges[0].cursor}"`;
    }
    assert.deepEqual(walked, expected);
  });

  it('refuse a cursor that holds what no number can', async () => {
    const { partnerTeamNumber = '' } = platform.viewer('partner').samples;
    for (const value of ['\0', 'a\0', 1]) {
      const cursor = encodeCursor('teamMembers', [value]);
      const { errors } = await team(partnerTeamNumber, 'partner', `first: 1, after: "${cursor}"`);
      assert.equal(errors?.[0]?.extensions.errorCode, 'KT-CT-1605');
      assert.deepEqual(errors?.[0]?.extensions.validationErrors?.[0]?.inputPath, ['after']);
    }
  });

  it('record when someone signs in', async () => {
    const lastLogin = async () => {
      const { partnerUserNumber } = platform.viewer('agent').samples;
      const document = `{ partnerUser(number: "${partnerUserNumber}") { lastLogin } }`;
      return (await platform.ask(document, { as: 'partner' })).data.partnerUser.lastLogin;
    };
    const before = await lastLogin();
    await platform.tokenOf('agent');
    platform.clock.advance({ minutes: 5 });
    const { email, password } = platform.viewer('agent');
    await platform.ask(
      'mutation($input: ObtainJSONWebTokenInput!) { obtainKrakenToken(input: $input) { token } }',
      { variables: { input: { email, password } } },
    );
    const now = platform.clock.now().toString().replace('Z', '+00:00');
    assert.equal(await lastLogin(), now);
    assert.notEqual(before, now);
  });
});
