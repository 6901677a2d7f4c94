/**
 * Stresses devices, longer than the tests do. Without a database server it runs on the embedded database,
 * where one server works at a time; on one, the kills are done with one and with two.
 *
 *   npm run stress:devices -- [--operations 10000] [--kills 20] [--seed x]
 *
 * Each part is left out where its number is 0. A seed that fails draws the same operations again.
 */
import { parseArgs } from 'node:util';
import { progressDisplay } from '../../src/progress.ts';
import { testServerUrl } from '../support/database.ts';
import { stressDeviceKills } from './device-kills.ts';
import { stressDevices } from './devices.ts';

const { values } = parseArgs({
  options: {
    operations: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now()) },
  },
});
const { seed } = values;
const [operations = 0, kills = 0] = [values.operations, values.kills].map(Number);
const progress = progressDisplay();
if (operations > 0) {
  const { done, refused, ...asserted } = await stressDevices(seed, operations, (ended, total) =>
    progress.reportTenths(ended, total, 'operations'),
  );
  progress.stop();
  console.log(`seed ${seed}: ${toldOf(asserted)}, after ${operations} operations`);
  console.table({ done, refused });
}
if (kills > 0) {
  for (const servers of testServerUrl === null ? [1] : [1, 2]) {
    // Lives are drawn up to this: on average they leave a third of the operations to be done.
    const storm = { seed, operations: 60 * kills, kills, servers, longestLife: 120 };
    const { killed, ...asserted } = await stressDeviceKills(storm, (ended, total) =>
      progress.report(ended, total, `kills, servers: ${servers}`),
    );
    progress.stop();
    console.log(`seed ${seed}: ${killed} kills, servers: ${servers}, ${toldOf(asserted)}`);
    if (killed !== kills) process.exitCode = 1;
  }
}

interface Asserted {
  readonly pieces: number;
  readonly sessions: number;
  readonly meterDays: number;
}

function toldOf({ pieces, sessions, meterDays }: Asserted): string {
  return `${pieces} pieces, ${sessions} costs and ${meterDays} days of meters are as they are to be`;
}
