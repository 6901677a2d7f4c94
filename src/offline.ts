import { join } from 'node:path';
import type { Config } from './config.ts';
import { createLimits } from './contract/rate-limits.ts';
import { localTelemetry } from './domains/metering/telemetry/telemetry.demo.ts';
import { createInstance, type Instance } from './instance.ts';
import { simulatedCarbonIntensity } from './outside/carbon-intensity/simulated.ts';
import { localMail } from './outside/mail/nodemailer.ts';
import { simulatedWeather } from './outside/weather/simulated.ts';
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
    services: {
      mail: localMail(join(config.dataDirectory, 'outbox'), () => {}),
      telemetry: localTelemetry(db),
      carbonIntensity: simulatedCarbonIntensity,
      weather: simulatedWeather,
    },
    release: readRelease(join(import.meta.dirname, '..')),
    observer: { fieldAnswered: () => {}, errorAnswered: () => {}, fault: () => {} },
  });
}
