/**
 * Stresses payments, longer than the tests do. Without a database server it runs on the embedded
 * database, where one server works at a time; on one, the kills are done with one and with two.
 *
 *   npm run stress:payments -- [--operations 10000] [--kills 20] [--seed x]
 *
 * Each part is left out where its number is 0. A seed that fails draws the same operations again.
 */
import { parseArgs } from 'node:util';
import { testServerUrl } from '../support/database.ts';
import { stressPaymentKills } from './payment-kills.ts';
import { stressPayments } from './payments.ts';

const { values } = parseArgs({
  options: {
    operations: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now()) },
  },
});
const { seed } = values;
const [operations, kills] = [values.operations, values.kills].map(Number);
if (operations) {
  const { done, refused, moved } = await stressPayments(seed, operations);
  console.log(`seed ${seed}: what moved ${moved} times is booked, after ${operations} operations`);
  console.table({ done, refused });
}
if (kills) {
  for (const servers of testServerUrl === null ? [1] : [1, 2]) {
    const storm = { seed, homes: 40, days: 90, kills, servers, longestLifeCalls: 9 };
    const { killed, moved } = await stressPaymentKills(storm);
    console.log(`seed ${seed}: ${killed} kills, servers: ${servers}, same books; ${moved} calls`);
    if (killed !== kills) process.exitCode = 1;
  }
}
