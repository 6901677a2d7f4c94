import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type SQL, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { takeStatements } from '../../../../test/support/database.ts';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { proveCoherence } from '../../../coherence.ts';
import { CodedError } from '../../../contract/errors.ts';
import type { Database } from '../../../database/database.ts';
import { demoEventCodes } from '../../../demo/campaign-samples.ts';
import { joinSavingSession } from './campaigns.actions.ts';
import { campaignsCoherence } from './campaigns.coherence.ts';
import { canonicalSlug, capacityStatus, obstacleToJoining, regionIdOf } from './campaigns.rules.ts';
import { endEnrolmentsOfLeavers, participationsWithResults } from './campaigns.store.ts';
import { addResultsOfEvents, resultsJob, workOut } from './results.actions.ts';
import { settleEventResults } from './settling.actions.ts';

const instant = (text: string) => Temporal.Instant.from(text);

describe('a campaign', () => {
  it('is found by its slug with hyphens as well', () => {
    assert.equal(canonicalSlug('free-electricity'), 'free_electricity');
    assert.equal(canonicalSlug('power_ups_south-eastern'), 'power_ups_south_eastern');
  });

  it('tells regions by the distributor', () => {
    assert.deepEqual(['_A', '_C', '_P', '_Z'].map(regionIdOf), [10, 12, 17, null]);
  });
});

describe('an event', () => {
  const event = {
    startAt: instant('2026-03-12T17:30:00Z'),
    pointsPerKwh: 1800,
    gspGroups: ['_A'],
    capacity: 2,
  };
  const before = instant('2026-03-12T17:29:59Z');

  it('is joined in its region, for points, before it begins, while there is room', () => {
    assert.equal(obstacleToJoining(event, '_A', 1, before), null);
    assert.equal(obstacleToJoining({ ...event, gspGroups: null }, null, 1, before), null);
    assert.equal(obstacleToJoining(event, '_B', 2, event.startAt), 'REGION');
    assert.equal(obstacleToJoining(event, null, 1, before), 'REGION');
    const unpaid = { ...event, pointsPerKwh: null };
    assert.equal(obstacleToJoining(unpaid, '_A', 2, event.startAt), 'NO_REWARD');
    assert.equal(obstacleToJoining(event, '_A', 2, event.startAt), 'BEGUN');
    assert.equal(obstacleToJoining(event, '_A', 2, before), 'FULL');
    assert.equal(obstacleToJoining({ ...event, capacity: null }, '_A', 9_999, before), null);
  });

  it('says whether it can still be joined', () => {
    assert.equal(capacityStatus(event, 1, before), 'AVAILABLE');
    assert.equal(capacityStatus(event, 2, before), 'FULL');
    assert.equal(capacityStatus(event, 2, event.startAt), 'CLOSED');
  });
});

const told = `query($account: String!, $mpan: String!, $slug: String!) {
  isEnrolledInCustomerFlexibilityCampaign(
    accountNumber: $account, campaignSlug: $slug, supplyPointIdentifier: $mpan)
  customerFlexibilityCampaignEvents(
    accountNumber: $account, campaignSlug: $slug, supplyPointIdentifier: $mpan, last: 100) {
    totalCount edges { node { code name startAt endAt isEventParticipant } } }
  savingSessions(accountNumber: $account) {
    events { code id capacityStatus rewardPerKwhInOctoPoints targetRegion { regionId } startAt }
    account { hasJoinedCampaign signedUpMeterPoint { mpan regionId }
      joinedEvents { eventId startAt endAt rewardGivenInOctoPoints eventType } } } }`;
const joinCampaign = `mutation($input: JoinSavingSessionsCampaignInput!) {
  joinSavingSessionsCampaign(input: $input) { account { number } } }`;
const joinEvent = `mutation($input: JoinSavingSessionsEventInput!) {
  joinSavingSessionsEvent(input: $input) { joinedEventCodes } }`;

describe('saving sessions', () => {
  let platform: TestPlatform;
  let account: string;
  let mpan: string;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    ({ accountNumber: account = '', mpan = '' } = platform.viewer('plain').samples);
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const rowsOf = async <Row>(query: SQL) =>
    ((await platform.db.query.execute(query)) as unknown as { rows: Row[] }).rows;
  const see = async (slug = 'saving_sessions') => {
    const { data, codes } = await platform.ask(told, {
      as: 'plain',
      variables: { account, mpan, slug },
    });
    assert.deepEqual(codes, []);
    return data;
  };
  const join = (eventCode: string) =>
    platform.ask(joinEvent, {
      as: 'plain',
      variables: { input: { accountNumber: account, eventCode } },
    });
  const sign = (as: string, accountNumber: string, of: string) =>
    platform.ask(joinCampaign, { as, variables: { input: { accountNumber, mpan: of } } });
  /** An event of tomorrow from 17:30 to 18:30. */
  const announce = async (code: string, others: SQL = sql`null, null, 1800`) => {
    await platform.db.query.execute(sql`
      insert into flex.campaign_events (campaign_id, code, name, announced_at, start_at, end_at,
          capacity, gsp_groups, points_per_kwh)
        select id, ${code}::text, 'A session', '2026-03-09T12:00:00Z', '2026-03-11T17:30:00Z',
          '2026-03-11T18:30:00Z', ${others} from flex.campaigns where slug = 'saving_sessions'`);
  };
  const coherent = async () => {
    const { services } = platform.instance;
    const checks = campaignsCoherence.map((check) => ({ domain: 'flex', check }));
    const findings = await proveCoherence({ db: platform.db, services }, () => {}, checks);
    assert.deepEqual(
      findings.filter(({ count }) => count > 0),
      [],
    );
  };

  it('are joined with a meter point, once, however many ask at once', async () => {
    const unsigned = await see();
    assert.equal(unsigned.isEnrolledInCustomerFlexibilityCampaign, false);
    const { account: before } = unsigned.savingSessions;
    assert.deepEqual(before, {
      hasJoinedCampaign: false,
      signedUpMeterPoint: null,
      joinedEvents: [],
    });
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => sign('plain', account, mpan)),
    );
    for (const { data, codes } of answers) {
      assert.deepEqual(codes, []);
      assert.equal(data.joinSavingSessionsCampaign.account.number, account);
    }
    const enrolments = await rowsOf<{ count: number }>(sql`
      select count(*)::int as count from flex.campaign_enrolments e
      join metering.meter_points p on p.id = e.meter_point_id where p.identifier = ${mpan}`);
    assert.deepEqual(enrolments, [{ count: 1 }]);
    const signed = await see('saving-sessions');
    assert.equal(signed.isEnrolledInCustomerFlexibilityCampaign, true);
    // The home hangs on the GSP group _F, of the distributor 15.
    const meterPoint = signed.savingSessions.account.signedUpMeterPoint;
    assert.deepEqual(meterPoint, { mpan, regionId: 15 });
    const { customerFlexibilityCampaignEvents: free } = await see('free_electricity');
    assert.ok(free.edges.length > 10);
    assert.ok(
      !free.edges.some(
        ({ node }: { node: { isEventParticipant: boolean } }) => node.isEventParticipant,
      ),
    );
    // Power-ups of another region are none for this supply point.
    const { customerFlexibilityCampaignEvents: powerUps } = await see('power_ups_london');
    assert.equal(powerUps.totalCount, 0);
  });

  it('offer what can be joined, and refuse the rest with its code', async () => {
    await announce('OPEN');
    await announce('FOR_LONDON', sql`null, '{_C}', 1800`);
    await announce('UNPAID', sql`null, null, null`);
    await announce('LATER');
    await platform.db.query.execute(sql`
      update flex.campaign_events set announced_at = '2026-03-10T12:00:01Z' where code = 'LATER'`);
    const codesOf = async () =>
      (await see()).savingSessions.events.map(({ code }: { code: string }) => code);
    const offered = await codesOf();
    assert.deepEqual(
      ['OPEN', 'FOR_LONDON', 'UNPAID', 'LATER'].map((code) => offered.includes(code)),
      [true, false, false, false],
    );
    assert.deepEqual((await join('FOR_LONDON')).codes, ['KT-GB-5117']);
    assert.deepEqual((await join('UNPAID')).codes, ['KT-GB-5117']);
    assert.deepEqual((await join('LATER')).codes, ['KT-GB-5114']);
    assert.deepEqual((await join(demoEventCodes.over)).codes, ['KT-GB-5115']);
    assert.deepEqual((await join('POWER_UPS_LONDON_20260310')).codes, ['KT-GB-5114']);
    const { joinedEventCodes } = (await join('OPEN')).data.joinSavingSessionsEvent;
    assert.deepEqual(joinedEventCodes, ['OPEN']);
    const { savingSessions, customerFlexibilityCampaignEvents } = await see();
    const [joined] = savingSessions.account.joinedEvents;
    assert.equal(joined.startAt, '2026-03-11T17:30:00+00:00');
    assert.equal(joined.rewardGivenInOctoPoints, null);
    assert.equal(joined.eventType, 'TURN_DOWN');
    const shown = customerFlexibilityCampaignEvents.edges.find(
      ({ node }: { node: { code: string } }) => node.code === 'OPEN',
    );
    assert.equal(shown.node.isEventParticipant, true);
  });

  it('refuse meter points and accounts that cannot take part, and change nothing', async () => {
    const samples = platform.viewer('household').samples;
    const own = samples.accountNumber ?? '';
    const refusals = [
      ['household', own, mpan, 'KT-GB-5111'],
      ['household', own, samples.mprn ?? '', 'KT-GB-5111'],
      ['household', own, 'none', 'KT-GB-5111'],
      ['household', own, samples.exportMpan ?? '', 'KT-GB-5112'],
      ['household', account, mpan, 'KT-CT-4177'],
    ] as const;
    const count = () => rowsOf(sql`select count(*)::int as count from flex.campaign_enrolments`);
    const before = await count();
    for (const [as, number, of, code] of refusals) {
      assert.deepEqual((await sign(as, number, of)).codes, [code]);
    }
    assert.deepEqual(await count(), before);
  });

  it('take in no more than there is room for, of twenty at once', async () => {
    await announce('TIGHT', sql`7, null, 1800`);
    const others = await rowsOf<{ id: number }>(sql`
      select e.account_id as id from flex.campaign_enrolments e
      join flex.campaigns c on c.id = e.campaign_id and c.slug = 'saving_sessions'
      where e.left_at is null order by e.id limit 20`);
    assert.equal(others.length, 20);
    const now = platform.clock.now();
    const attempts = await Promise.all(
      others.map(({ id }) =>
        joinSavingSession(platform.db, id, 'TIGHT', now, (code) => {
          throw new CodedError(code);
        }).then(
          () => 'joined',
          (error: unknown) =>
            error instanceof CodedError ? error.code : assert.fail(String(error)),
        ),
      ),
    );
    const counted = Map.groupBy(attempts, (each) => each);
    assert.deepEqual([counted.get('joined')?.length, counted.get('KT-GB-5115')?.length], [7, 13]);
    const status = (await see()).savingSessions.events.find(
      ({ code }: { code: string }) => code === 'TIGHT',
    );
    assert.equal(status.capacityStatus, 'FULL');
    // Whoever is in stays in, and is told so.
    const winner = others[attempts.indexOf('joined')]?.id ?? 0;
    const again = await joinSavingSession(platform.db, winner, 'TIGHT', now, () => assert.fail());
    assert.ok(again.includes('TIGHT'));
    await coherent();
  });

  it('come to points once their half-hours are known, and to others once those are corrected', async () => {
    const after = instant('2026-03-11T00:00:00Z');
    const until = instant('2026-03-12T06:45:00Z');
    const workOut = (at = until) =>
      platform.db.transaction(async (tx) => {
        const count = await addResultsOfEvents(tx, after, until, () => at);
        await settleEventResults(tx, at);
        return count;
      });
    assert.equal(await workOut(), 0);
    const register = sql`(select g.id from metering.registers g
      join metering.meters m on m.id = g.meter_id and m.active_to is null
      join metering.meter_points p on p.id = m.meter_point_id
      where p.identifier = ${mpan} order by g.id limit 1)`;
    // 17:30 and 18:00 are the 36th and 37th half-hours of a day in winter.
    const write = (first: number, second: number, version: number, at: string) =>
      platform.db.query.execute(sql`
        insert into metering.half_hour_days (register_id, day, values, version, updated_at)
          select ${register}, '2026-03-11', array_fill(null::int, array[35])
            || array[${first}::int, ${second}::int] || array_fill(null::int, array[11]), ${version}::int, ${at}::timestamptz
        on conflict (register_id, day) do update
          set values = excluded.values, version = excluded.version, updated_at = excluded.updated_at`);
    await write(10, 20, 1, '2026-03-12T00:00:00Z');
    assert.equal(await workOut(), 1);
    assert.equal(await workOut(), 0);
    const expected = await rowsOf<{ sum: number }>(sql`
      select sum(values[36] + values[37])::int as sum from metering.half_hour_days
      where register_id = ${register} and day = any (array['2026-03-10', '2026-03-09', '2026-03-06',
        '2026-03-05', '2026-03-04', '2026-03-03', '2026-03-02', '2026-02-27', '2026-02-26',
        '2026-02-25']::date[])`);
    const days = await rowsOf<{ values: number[] | null }>(sql`
      select values from metering.half_hour_days
      where register_id = ${register} and day = '2026-03-10'`);
    assert.equal(days.length, 0);
    const reward = async () => {
      const { account: seen } = (await see()).savingSessions;
      const first = seen.joinedEvents.find(
        ({ startAt }: { startAt: string }) => startAt === '2026-03-11T17:30:00+00:00',
      );
      return first.rewardGivenInOctoPoints;
    };
    // Half-hours of the 10th are not known yet: one day further back counts in its place.
    const further = await rowsOf<{ sum: number }>(sql`
      select sum(values[36] + values[37])::int as sum from metering.half_hour_days
      where register_id = ${register} and day = '2026-02-24'`);
    const compared = (expected[0]?.sum ?? 0) + (further[0]?.sum ?? 0);
    const pointsOf = (consumed: number) =>
      Math.floor((Math.max(0, compared - 10 * consumed) * 1800) / 10_000 + 0.5);
    assert.ok(pointsOf(30) > 0);
    assert.equal(await reward(), pointsOf(30));
    await coherent();

    await write(10, 15, 2, '2026-03-13T09:00:00Z');
    // Corrected, and not worked out anew yet.
    await coherent();
    assert.equal(await workOut(instant('2026-03-14T06:45:00Z')), 1);
    assert.equal(await reward(), pointsOf(25));
    const versions = await rowsOf<{ version: number; points: number }>(sql`
      select r.version::int, r.points from flex.event_results r
      join flex.event_participations g on g.id = r.participation_id
      join flex.campaign_events v on v.id = g.event_id
      where v.code = 'OPEN' order by r.version`);
    assert.deepEqual(versions, [
      { version: 1, points: pointsOf(30) },
      { version: 2, points: pointsOf(25) },
    ]);
    await coherent();
  });

  it('are worked out by as many statements for all as for a few', async () => {
    const { db } = platform;
    const all = await participationsWithResults(db);
    assert.ok(all.length > 500);
    // One of each supply point has all that is read of it.
    const each = [...Map.groupBy(all, ({ meterPointId }) => meterPointId).values()].flatMap(
      ([first]) => first ?? [],
    );
    assert.ok(each.length > 20);
    const statementsOf = async (some: typeof all) => {
      takeStatements(db);
      assert.ok((await workOut(db, some)).length > 0);
      return takeStatements(db)?.length ?? null;
    };
    const few = await statementsOf(each.slice(-4));
    assert.equal(await statementsOf(each), few);
    assert.ok(few === null || few < 15, String(few));
  });

  it('are left by those who have moved out or have no agreement any more, and by nobody else', async () => {
    const ended = new Error('undone');
    const open = (tx: Database) =>
      tx.query.execute(sql`
        select e.id, e.account_id as account, e.meter_point_id as point, p.property_id as property
        from flex.campaign_enrolments e join metering.meter_points p on p.id = e.meter_point_id
        where e.left_at is null order by e.id`) as unknown as Promise<{
        rows: { id: number; account: number; point: number; property: number }[];
      }>;
    const undone = platform.db.transaction(async (tx) => {
      await endEnrolmentsOfLeavers(tx, platform.clock.now());
      // Whoever has changed the product has agreements that ended, and one that goes on.
      const { rows: staying } = (await tx.query.execute(sql`
        select e.id from flex.campaign_enrolments e
        join agreements.agreements a on a.meter_point_id = e.meter_point_id
          and a.account_id = e.account_id and not a.is_revoked and a.valid_to is null
        join metering.meter_points p on p.id = e.meter_point_id
        join metering.occupancies o on o.property_id = p.property_id
          and o.account_id = e.account_id and o.effective_to is null
        where e.left_at >= a.valid_from`)) as unknown as { rows: object[] };
      assert.deepEqual(staying, []);
      const { rows: all } = await open(tx);
      const mover = all.at(0);
      const switcher = all.find(({ account }) => account !== mover?.account);
      assert.ok(mover && switcher);
      await tx.query.execute(sql`update metering.occupancies set effective_to = '2026-03-10T00:00:00Z'
        where account_id = ${mover.account} and property_id = ${mover.property}
          and effective_to is null`);
      await tx.query.execute(sql`update agreements.agreements
        set valid_to = '2026-03-09T00:00:00Z', agreed_to = '2026-03-09T00:00:00Z'
        where account_id = ${switcher.account} and meter_point_id = ${switcher.point}
          and coalesce(valid_to, 'infinity') > '2026-03-09' and valid_from < '2026-03-09'`);
      await tx.query.execute(sql`update agreements.agreements set is_revoked = true
        where account_id = ${switcher.account} and meter_point_id = ${switcher.point}
          and valid_from >= '2026-03-09'`);
      await resultsJob.run(tx, instant('2026-03-11T06:45:00Z'));
      const { rows: left } = (await tx.query.execute(sql`
        select account_id as account, to_char(left_at at time zone 'UTC', 'MM-DD HH24:MI') as at
        from flex.campaign_enrolments where left_at is not null
          and id = any (${sql.param(all.map(({ id }) => id))}::int[])
        group by 1, 2 order by 2`)) as unknown as { rows: { account: number; at: string }[] };
      assert.deepEqual(left, [
        { account: switcher.account, at: '03-09 00:00' },
        { account: mover.account, at: '03-10 00:00' },
      ]);
      throw ended;
    });
    await assert.rejects(undone, ended);
  });

  it('keep their results as they were written', async () => {
    const { query } = platform.db;
    await assert.rejects(query.execute(sql`update flex.event_results set points = points + 1`));
    await assert.rejects(query.execute(sql`delete from flex.event_results`));
  });
});
