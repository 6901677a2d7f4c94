import type { Temporal } from 'temporal-polyfill';
import type { Permission } from '../../contract/permissions.ts';
import type { Viewer } from '../../contract/viewer.ts';
import type { Database } from '../../database/database.ts';
import type { Context } from '../../engine/context.ts';
import type { ModelOf } from '../../engine/schema.generated.ts';
import type { UserMark } from './search/people.actions.ts';
import type { Person } from './search/resemblance.rules.ts';
import type { SearchFactSource } from './search/search-index.actions.ts';
import type { HomeWithDevices } from './support/octocare.rules.ts';

declare module '../../engine/contributions.ts' {
  interface Contributions {
    /** The account of an occupancy by its identifier, or null where there is no such occupancy. */
    accountIdOfOccupancy(db: Database, occupancyId: number): Promise<number | null>;
    /** Whether an account has an agreement that is not revoked. */
    hasAgreements(db: Database, accountId: number): Promise<boolean>;
    /** The homes that an account answers for at an instant, with the smart devices in each. */
    homesWithDevices(
      db: Database,
      accountId: number,
      at: Temporal.Instant,
    ): Promise<readonly HomeWithDevices[]>;
    /** What the viewer may do at a property; null without access, or where there is none. */
    permissionsAtProperty(
      context: Pick<Context, 'db' | 'clock'>,
      viewer: Viewer,
      propertyId: number,
    ): Promise<ReadonlySet<Permission> | null>;
    /** A user with its personal details, by its identifier, which must come from an admitted row. */
    personById(db: Database, userId: number): Promise<(ModelOf<'AccountUserType'> & Person) | null>;
    /** What accounts are found by, beside what they say of themselves: a list of all domains. */
    readonly searchFacts: readonly SearchFactSource[];
    /** The users with a mark. Whether the viewer has access to them is not yet checked. */
    usersWithMark(db: Database, mark: UserMark): Promise<readonly ModelOf<'AccountUserType'>[]>;
  }
}
