import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openTestDatabase } from '../../../../test/support/database.ts';
import type { Permission } from '../../../contract/permissions.ts';
import type { Viewer } from '../../../contract/viewer.ts';
import type { Database } from '../../../database/database.ts';
import { accountUserRoles } from '../../accounts/tables.ts';
import { meterPoints, occupancies } from '../tables.ts';
import { consumptionSeen } from './consumption-access.actions.ts';

let db: Database;
before(async () => {
  db = await openTestDatabase();
});
after(() => db.close());

const permissions: ReadonlySet<Permission> = new Set<Permission>(['CAN_VIEW_DETAILED_USAGE']);

describe('what a link shows of the consumption of its user', () => {
  it('is never finer than the customer lets suppliers see, which the user itself need not mind', async () => {
    const places = await db.query.select().from(occupancies);
    const points = await db.query.select().from(meterPoints);
    const roles = await db.query.select().from(accountUserRoles);
    let coarser = 0;
    for (const { propertyId, accountId } of places) {
      const role = roles.find((each) => each.accountId === accountId);
      if (!role) continue;
      const user = { kind: 'customer', userId: role.userId, email: '', permissions } as const;
      const seenBy = async (viewer: Viewer) => {
        const seen = await consumptionSeen({ db }, viewer, propertyId);
        return points.filter((point) => point.propertyId === propertyId).map(({ id }) => seen(id));
      };
      const whole = await seenBy({ ...user, narrowedTo: null, boundTo: null });
      const linked = await seenBy({ ...user, narrowedTo: permissions, boundTo: null });
      const boundToNone = await seenBy({ ...user, narrowedTo: permissions, boundTo: new Set() });
      assert.ok(whole.flat().every(({ granularity }) => granularity === 'HALF_HOURLY'));
      assert.deepEqual(boundToNone.flat(), []);
      if (linked.flat().some(({ granularity }) => granularity !== 'HALF_HOURLY')) coarser += 1;
    }
    assert.ok(coarser > 0);
  });
});
