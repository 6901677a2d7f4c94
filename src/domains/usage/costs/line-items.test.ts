import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { takeStatements } from '../../../../test/support/database.ts';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { accountIdOf } from '../../accounts/index.ts';
import { agreements } from '../../agreements/tables.ts';

const groupings = ['NONE', 'HALF_HOUR', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'QUARTER'] as const;
const kinds = ['CONSUMPTION_CHARGE', 'STANDING_CHARGE'] as const;

interface Item {
  readonly startAt: string;
  readonly endAt: string;
  readonly itemType: string;
  readonly netAmount: string;
  readonly numberOfUnits: string;
  readonly settlementUnit: string;
}

/** A decimal in so many places, as a whole number. */
function scaled(text: string, places: number): bigint {
  const [whole = '', fraction = ''] = text.split('.');
  assert.ok(fraction.length <= places, text);
  return BigInt(whole + fraction.padEnd(places, '0'));
}

const sumOf = (items: readonly Item[], column: 'netAmount' | 'numberOfUnits', places: number) =>
  items.reduce((sum, item) => sum + scaled(item[column], places), 0n);

describe('what agreements and telemetry cost', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const sampleOf = (name: string, viewer = 'household') =>
    platform.viewer(viewer).samples[name] ?? assert.fail(`no ${name}`);

  const ask = async (
    fuel: 'electricity' | 'gas',
    id: string,
    variables: Record<string, unknown>,
    page = 'first: 1000',
    as = 'household',
  ) => {
    const type = fuel === 'gas' ? 'GasAgreementType' : 'ElectricityAgreementType';
    const answer = await platform.ask(
      `query($id: ID!, $startAt: DateTime!, $grouping: LineItemGroupingOptions!,
          $itemType: LineItemTypeOptions!, $timezone: String!) {
        ${fuel}Agreement(id: $id) { ... on ${type} { validFrom validTo lineItems(
          startAt: $startAt, grouping: $grouping, itemType: $itemType, timezone: $timezone, ${page}
        ) { pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node {
          startAt endAt itemType netAmount numberOfUnits settlementUnit } } } } } }`,
      { as, variables: { id, timezone: 'Europe/London', ...variables } },
    );
    const agreement = answer.data?.[`${fuel}Agreement`];
    const items: Item[] = agreement?.lineItems?.edges.map(({ node }: { node: Item }) => node) ?? [];
    return { ...answer, agreement, items };
  };

  const costOf = async (variables: Record<string, unknown>) => {
    const { data, text } = await platform.ask(
      `query($accountNumber: String, $fuelType: FuelType, $meterId: String, $startAt: DateTime) {
        costOfUsage(accountNumber: $accountNumber, fuelType: $fuelType, meterId: $meterId,
          startAt: $startAt, grouping: DAY) {
          details(grouping: DAY, first: 1) { cost usageKwh } } }`,
      { as: 'household', variables },
    );
    assert.ok(data?.costOfUsage, text);
    return data.costOfUsage.details as { cost: number; usageKwh: string };
  };

  it('agrees with the cost of usage to the penny, however it is gathered', async () => {
    const startAt = '2026-02-20T00:00:00Z';
    const accountNumber = sampleOf('accountNumber');
    const cases = [
      ['electricity', 'agreementId', { meterId: '1' }],
      ['gas', 'gasAgreementId', { accountNumber, fuelType: 'GAS' }],
    ] as const;
    for (const [fuel, name, flow] of cases) {
      const nets = new Map<string, Set<bigint>>(kinds.map((kind) => [kind, new Set()]));
      const { cost, usageKwh } = await costOf({ ...flow, startAt });
      for (const itemType of kinds) {
        for (const grouping of groupings) {
          const { items, text, agreement } = await ask(fuel, sampleOf(name), {
            startAt,
            grouping,
            itemType,
          });
          assert.ok(items.length > 0, text);
          assert.equal(agreement.lineItems.pageInfo.hasNextPage, false);
          nets.get(itemType)?.add(sumOf(items, 'netAmount', 7));
          assert.ok(items.every((item) => item.itemType === itemType));
          assert.ok(
            items.every(({ startAt: from, endAt }) => from < endAt && from >= '2026-02-20'),
          );
          if (itemType === 'STANDING_CHARGE') {
            assert.ok(items.every(({ settlementUnit }) => settlementUnit === 'day'));
            continue;
          }
          assert.ok(items.every(({ settlementUnit }) => settlementUnit === 'kwh'));
          assert.equal(sumOf(items, 'numberOfUnits', 3), scaled(usageKwh, 3), grouping);
          if (grouping === 'NONE') assert.equal(items.length, 1);
        }
      }
      const all = [...nets.values()].map((sums) => [...sums]);
      assert.deepEqual(
        all.map(({ length }) => length),
        [1, 1],
      );
      const net = all.flat().reduce((sum, each) => sum + each, 0n);
      assert.ok(cost > 0);
      // A home pays 5 % of VAT; ten-millionths of a penny, half up.
      assert.equal((net * 105n + 500_000_000n) / 1_000_000_000n, BigInt(cost), fuel);
    }
  });

  it('charges one day’s standing charge for each day in London', async () => {
    const { items } = await ask('electricity', sampleOf('agreementId'), {
      startAt: '2026-02-20T00:00:00Z',
      grouping: 'DAY',
      itemType: 'STANDING_CHARGE',
    });
    const whole = items.slice(0, 10);
    assert.equal(whole.length, 10);
    assert.ok(whole.every(({ numberOfUnits }) => numberOfUnits === '1'));
    assert.ok(whole.every(({ netAmount }) => netAmount === whole[0]?.netAmount));
  });

  it('begins with the agreement and not before', async () => {
    const { agreement, items } = await ask('electricity', sampleOf('agreementId'), {
      startAt: '2000-01-01T00:00:00Z',
      grouping: 'QUARTER',
      itemType: 'CONSUMPTION_CHARGE',
    });
    assert.ok(items.length > 1);
    const [first] = items;
    assert.ok(Date.parse(first?.startAt ?? '') >= Date.parse(agreement.validFrom), first?.startAt);
    const later = await ask('electricity', sampleOf('agreementId'), {
      startAt: '2030-01-01T00:00:00Z',
      grouping: 'QUARTER',
      itemType: 'CONSUMPTION_CHARGE',
    });
    assert.deepEqual([later.codes, later.items], [[], []]);
  });

  it('pages forwards and backwards through the same items', async () => {
    const variables = {
      startAt: '2026-03-01T00:00:00Z',
      grouping: 'DAY',
      itemType: 'CONSUMPTION_CHARGE',
    };
    const id = sampleOf('agreementId');
    const { items } = await ask('electricity', id, variables);
    const first = await ask('electricity', id, variables, 'first: 3');
    const { hasNextPage, endCursor } = first.agreement.lineItems.pageInfo;
    assert.equal(hasNextPage, true);
    const next = await ask('electricity', id, variables, `first: 100, after: "${endCursor}"`);
    assert.deepEqual([...first.items, ...next.items], items);
    const last = await ask('electricity', id, variables, 'last: 2');
    assert.deepEqual(last.items, items.slice(-2));
    assert.equal(last.agreement.lineItems.pageInfo.hasPreviousPage, true);
  });

  it('refuses what is no time zone, and charges nothing standing for energy given back', async () => {
    const variables = {
      startAt: '2025-01-01T00:00:00Z',
      grouping: 'MONTH',
      itemType: 'STANDING_CHARGE',
    };
    const bad = { ...variables, timezone: 'Europe/Nowhere' };
    const { codes } = await ask('electricity', sampleOf('agreementId'), bad);
    assert.deepEqual(codes, ['KT-CT-1605']);
    const exportId = sampleOf('exportAgreementId', 'organization');
    const standing = await ask('electricity', exportId, variables, 'first: 9', 'organization');
    assert.deepEqual([standing.codes, standing.items], [[], []]);
    const energy = { ...variables, itemType: 'CONSUMPTION_CHARGE' };
    const paid = await ask('electricity', exportId, energy, 'first: 9', 'organization');
    assert.ok(sumOf(paid.items, 'netAmount', 7) > 0n, paid.text);
  });

  it('costs in telemetry what the half-hours cost as line items, whatever the stretches', async () => {
    const cases = [
      ['electricity', 'agreementId', 'deviceId'],
      ['gas', 'gasAgreementId', 'gasDeviceId'],
    ] as const;
    for (const [fuel, agreement, device] of cases) {
      const { items } = await ask(fuel, sampleOf(agreement), {
        startAt: '2026-03-08T00:00:00Z',
        grouping: 'HALF_HOUR',
        itemType: 'CONSUMPTION_CHARGE',
      });
      const net = sumOf(
        items.filter(({ startAt }) => startAt < '2026-03-09'),
        'netAmount',
        10,
      );
      assert.ok(net > 0n);
      for (const grouping of ['FIVE_MINUTES', 'HALF_HOURLY', 'HOURLY']) {
        const { data, text } = await platform.ask(
          `query($deviceId: String!, $grouping: TelemetryGrouping) { smartMeterTelemetry(
            deviceId: $deviceId, start: "2026-03-08T00:00:00Z", end: "2026-03-09T00:00:00Z",
            grouping: $grouping) { readAt costDelta costDeltaWithTax } }`,
          { as: 'household', variables: { deviceId: sampleOf(device), grouping } },
        );
        assert.ok(data?.smartMeterTelemetry, text);
        const values: { costDelta: string; costDeltaWithTax: string }[] = data.smartMeterTelemetry;
        const sum = values.reduce((all, { costDelta }) => all + scaled(costDelta, 10), 0n);
        assert.equal(sum, net, `${fuel} ${grouping}`);
        for (const { costDelta, costDeltaWithTax } of values) {
          assert.equal(scaled(costDeltaWithTax, 12), scaled(costDelta, 10) * 105n);
        }
      }
    }
  });

  it('prices a page of telemetry at once, and tells nothing where no agreement holds', async () => {
    const ofPlain = async (grouping: string) => {
      takeStatements(platform.db);
      const { data, text } = await platform.ask(
        `query($deviceId: String!, $grouping: TelemetryGrouping) { smartMeterTelemetry(
          deviceId: $deviceId, start: "2026-03-08T00:00:00Z", end: "2026-03-08T12:00:00Z",
          grouping: $grouping) { consumptionDelta costDelta costDeltaWithTax } }`,
        { as: 'plain', variables: { deviceId: sampleOf('deviceId', 'plain'), grouping } },
      );
      assert.ok(data?.smartMeterTelemetry, text);
      const values: { costDelta: string | null; costDeltaWithTax: string | null }[] =
        data.smartMeterTelemetry;
      return { values, statements: takeStatements(platform.db)?.length };
    };
    await ofPlain('HALF_HOURLY');
    const few = await ofPlain('HALF_HOURLY');
    const many = await ofPlain('FIVE_MINUTES');
    assert.deepEqual([few.values.length, many.values.length], [24, 144]);
    assert.equal(many.statements, few.statements);
    assert.ok(many.values.every(({ costDelta }) => costDelta !== null));
    const plainId = await accountIdOf(platform.db, sampleOf('accountNumber', 'plain'));
    assert.ok(plainId !== null);
    await platform.db.query
      .update(agreements)
      .set({ revokedAt: Temporal.Instant.from('2026-03-01T00:00:00Z'), isRevoked: true })
      .where(eq(agreements.accountId, plainId));
    const { values } = await ofPlain('HALF_HOURLY');
    assert.equal(values.length, 24);
    for (const { costDelta, costDeltaWithTax } of values) {
      assert.deepEqual([costDelta, costDeltaWithTax], [null, null]);
    }
  });
});
