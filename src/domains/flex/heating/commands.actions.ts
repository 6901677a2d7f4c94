import type { Database } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import { deviceOfController } from './controllers.actions.ts';
import type { LiveHeating } from './heating-rows.rules.ts';
import { tellController } from './heatings.actions.ts';

/** What controllers are told with. */
export type Telling = Pick<Context, 'db' | 'clock' | 'services'>;

/** A controller of an account, as mutations name it. */
export interface NamedController {
  readonly accountNumber: string;
  readonly euid: string;
}

/**
 * Tells a controller that reports something; see `tellController`.
 *
 * @param unable refuses: the account has no such controller, or it does not take commands, alike.
 * @returns what the command is known by.
 */
export async function command(
  context: Telling,
  { accountNumber, euid }: NamedController,
  name: string,
  unable: () => never,
  write: (tx: Database, live: LiveHeating) => Promise<void>,
): Promise<string> {
  const deviceId = (await deviceOfController(context.db, accountNumber, euid)) ?? unable();
  return commandDevice(context, deviceId, name, unable, write);
}

/** Does as `command` for a controller whose heat pump is known. */
export async function commandDevice(
  context: Telling,
  deviceId: number,
  name: string,
  unable: () => never,
  write: (tx: Database, live: LiveHeating) => Promise<void>,
): Promise<string> {
  const transactionId = await tellController(context, deviceId, {
    name,
    write(tx, live) {
      const { controller, device } = live.kept;
      const takes = controller.reportsSince !== null && controller.deprovisionedAt === null;
      return takes && device.lifecycle === 'LIVE' ? write(tx, live) : unable();
    },
  });
  return transactionId ?? unable();
}
