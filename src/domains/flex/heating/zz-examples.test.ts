import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { allExamples, askExample, shortfall } from '../../../../test/contract/run-example.ts';
import { readReference } from '../../../reference/entries.ts';

let platform: TestPlatform;
before(async () => { platform = await startTestPlatform({ hasLimits: false }); });
after(() => platform.close());
it('all', async () => {
  const found: string[] = []; let n = 0;
  for (const placed of allExamples(readReference())) {
    if (!/\.(octoHeatPump|heatPump(?!Variants)|controllerEuids|setZone|removeSensor|bulkUpdateS|updateSensor|deprovisionH)/.test(placed.coordinate)) continue;
    n += 1; const answer = await askExample(platform, placed.example);
    const problem = shortfall(placed, answer);
    if (problem) found.push(`${JSON.stringify([placed.coordinate, placed.place, placed.example.variables]).slice(0, 300)} ${problem} ${JSON.stringify(answer).slice(0,600)}`);
  }
  assert.deepEqual(platform.faults, []);
  assert.deepEqual([n, ...found], [n]); assert.ok(n > 100, String(n));
});
