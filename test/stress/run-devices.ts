/**
 * Stresses devices, longer than the tests do: on the embedded database, or on the server that
 * TEST_DATABASE_URL names.
 *
 *   npm run stress:devices -- [--operations 10000] [--seed x]
 *
 * A seed that fails draws the same operations again.
 */
import { parseArgs } from 'node:util';
import { stressDevices } from './devices.ts';

const { values } = parseArgs({
  options: {
    operations: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now()) },
  },
});
const { seed } = values;
const operations = Number(values.operations);
const { done, refused, pieces } = await stressDevices(seed, operations);
console.log(
  `seed ${seed}: ${pieces} pieces are as they are followed, after ${operations} operations`,
);
console.table({ done, refused });
