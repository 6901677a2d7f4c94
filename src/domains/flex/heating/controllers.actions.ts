import type { SubjectGate } from '../../../contract/enforcement.ts';
import type { Database } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import { accessibleAccountIds, accountIdOf, permissionsOnAccount } from '../../accounts/index.ts';
import { allEuids } from './heating-changes.store.ts';
import type { LiveHeating } from './heating-rows.rules.ts';
import { heatingNow } from './heatings.actions.ts';
import { controllerByEuid, controllersOfAccount } from './heatings.store.ts';

type Reading = Pick<Context, 'db' | 'clock' | 'services'>;

/** The device of a controller of an account; null where the account has no such controller on the platform. */
export async function deviceOfController(
  db: Database,
  accountNumber: string,
  euid: string,
): Promise<number | null> {
  const [accountId, controller] = await Promise.all([
    accountIdOf(db, accountNumber),
    db.read(controllerByEuid, euid.toLowerCase()),
  ]);
  return accountId !== null && controller?.accountId === accountId ? controller.deviceId : null;
}

/** A controller of an account at present; null where there is none that has reported. */
export async function reportingController(
  context: Reading,
  accountNumber: string,
  euid: string,
): Promise<LiveHeating | null> {
  const deviceId = await deviceOfController(context.db, accountNumber, euid);
  const live = deviceId === null ? null : await heatingNow(context, deviceId);
  return live?.kept.controller.reportsSince ? live : null;
}

/** The EUIDs of an account; of all accounts of the viewer where none is given. */
export async function euidsOf(
  { db, viewer }: Pick<Context, 'db' | 'viewer'>,
  accountNumber: string | null,
): Promise<string[]> {
  const accountId = accountNumber === null ? null : await accountIdOf(db, accountNumber);
  const accountIds =
    accountNumber === null
      ? await accessibleAccountIds(db, viewer)
      : accountId === null
        ? []
        : [accountId];
  if (accountIds === 'EVERY_ACCOUNT') return allEuids(db);
  const controllers = await Promise.all(accountIds.map((id) => db.read(controllersOfAccount, id)));
  return controllers.flat().map(({ euid }) => euid);
}

/** The first heat pump of an account, at present, of those whose controllers report; null without one. */
export async function firstReporting(
  context: Reading,
  accountNumber: string,
): Promise<LiveHeating | null> {
  const accountId = await accountIdOf(context.db, accountNumber);
  if (accountId === null) return null;
  const controllers = await context.db.read(controllersOfAccount, accountId);
  for (const { deviceId, reportsSince } of controllers) {
    const live = reportsSince && (await heatingNow(context, deviceId));
    if (live && live.kept.device.lifecycle === 'LIVE') return live;
  }
  return null;
}

/** What the viewer may do on a controller: what it may on the account of its heat pump. Null without access. */
export const gateToController: SubjectGate = async (context, viewer, euid) => {
  const controller = await context.db.read(controllerByEuid, euid.toLowerCase());
  return controller && permissionsOnAccount(context, viewer, controller.accountId);
};
