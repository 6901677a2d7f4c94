import { join } from 'node:path';
import type { Config } from './config.ts';
import { createLimits } from './contract/rate-limits.ts';
import { createInstance, type Instance } from './instance.ts';
import { outsideServices } from './outside-services.ts';
import { readRelease } from './release.ts';
import { openStorage, prepareStorage } from './storage.ts';

/** The platform without a server, for commands: on a database that no server holds. */
export async function commandInstance(config: Config): Promise<Instance> {
  const db = await openStorage(config);
  await prepareStorage(db, config, { hasWorld: false, report: () => {} });
  return createInstance({
    db,
    clock: config.clock,
    limits: createLimits({ kind: 'memory' }, false),
    // A command that is over has sent nothing: what it says goes into files.
    services: outsideServices({ ...config, smtpUrl: null }, db, () => {}),
    release: readRelease(join(import.meta.dirname, '..')),
    observer: { fieldAnswered: () => {}, errorAnswered: () => {}, fault: () => {} },
  });
}
