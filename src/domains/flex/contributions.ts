import type { Database } from '../../database/database.ts';
import type { Context } from '../../engine/context.ts';

/**
 * What has to be done before something else is wanted of a device: prepared outside of the transaction, and
 * done within it with the device locked. Null where nothing has to be done.
 */
type PreferenceFollower = (
  context: Pick<Context, 'db' | 'clock' | 'services'>,
  deviceId: number,
) => Promise<((tx: Database) => Promise<unknown>) | null>;

declare module '../../engine/contributions.ts' {
  interface Contributions {
    /** What is done before something else is wanted of a device, so that what was wanted holds until then. */
    readonly preferenceFollowers: readonly PreferenceFollower[];
  }
}
