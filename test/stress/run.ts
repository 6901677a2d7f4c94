/**
 * Stresses the books, longer than the tests do. Without a database server it runs on the embedded
 * database, where one server works at a time; on one, the kills are done with one and with two.
 *
 *   npm run stress:billing -- [--operations 10000] [--kills 20] [--ledgers 1000] [--seed x]
 *
 * Each part is left out where its number is 0. A seed that fails draws the same operations again.
 */
import { parseArgs } from 'node:util';
import { testServerUrl } from '../support/database.ts';
import { stressBooks } from './books.ts';
import { stressKills } from './kills.ts';

const { values } = parseArgs({
  options: {
    operations: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '20' },
    ledgers: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Date.now()) },
  },
});
const { seed } = values;
const [operations, kills, ledgers] = [values.operations, values.kills, values.ledgers].map(Number);
if (operations) {
  const { done, refused, pairs } = await stressBooks(seed, operations);
  console.log(`seed ${seed}: the books are coherent after ${operations} operations`);
  console.table({ done, refused, 'reversed twice at once': { reverse: pairs } });
}
if (kills && ledgers) {
  for (const servers of testServerUrl === null ? [1] : [1, 2]) {
    const storm = { seed, ledgers, kills, servers, share: 0.45 };
    const { killed, calmMs, longestLifeMs, doneBefore } = await stressKills(storm);
    const lives = `lives up to ${longestLifeMs} ms, an undisturbed run ${Math.round(calmMs)} ms`;
    console.log(`seed ${seed}: ${killed} kills, servers: ${servers}, ${lives}`);
    console.log(`${doneBefore} of ${ledgers} ledgers were done before the last kill; same books`);
    if (killed !== kills) process.exitCode = 1;
  }
}
