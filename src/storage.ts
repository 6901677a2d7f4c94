import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import type { Database } from './database/database.ts';
import { folderFailure } from './database/failures.ts';
import { migrate, withLock } from './database/migrate.ts';
import { openDatabase } from './database/open.ts';
import { createWorld } from './demo/world.ts';
import { ensureDeviceModels, ensureVirtualKeys } from './domains/flex/index.ts';
import { ensureKeys } from './domains/identity/index.ts';
import { ensureDetailKeys } from './domains/payments/index.ts';
import { worldBegunAt } from './domains/platform/index.ts';

/**
 * Opens the database that the settings name.
 *
 * @throws StorageFailure where it cannot be opened: what is wrong, where, and what to do.
 */
export function openStorage(
  config: Pick<Config, 'databaseUrl' | 'dataDirectory'>,
): Promise<Database> {
  const { databaseUrl, dataDirectory } = config;
  if (databaseUrl !== null) return openDatabase({ url: databaseUrl, directory: null });
  const directory = join(dataDirectory, 'database');
  try {
    mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw folderFailure(error, dataDirectory);
  }
  return openDatabase({ url: null, directory });
}

/** Any number that nothing else locks; the same in every release. */
const preparationLock = 4_816_002;

interface Preparation {
  readonly hasWorld: boolean;
  readonly report: (done: number, total: number, title: string) => void;
}

/**
 * Makes a database ready to serve from: tables, keys, the makes and models of devices, the
 * demonstration world. Safe to run by two servers at once, and again after it was interrupted.
 *
 * @returns whether the demonstration world is in the database.
 */
export async function prepareStorage(
  db: Database,
  { databaseUrl, clock }: Pick<Config, 'databaseUrl' | 'clock'>,
  { hasWorld, report }: Preparation,
): Promise<boolean> {
  const prepare = async (): Promise<boolean> => {
    report(0, 1, 'tables');
    await migrate(db, databaseUrl);
    await ensureKeys(db, clock);
    await ensureDetailKeys(db, clock);
    await ensureDeviceModels(db);
    await ensureVirtualKeys(db, clock);
    if (hasWorld) return createWorld(db, clock, report);
    return (await worldBegunAt(db)) !== null;
  };
  return databaseUrl === null ? prepare() : withLock(databaseUrl, preparationLock, prepare);
}
