import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { demoSample } from '../../src/demo/viewers.ts';
import { restRoutes } from '../../src/rest/routes.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { validateExample } from '../support/rest-schemas.ts';
import { countRestStatements, pinnedRestStatements } from './rest-statements.ts';

describe('every example of the REST API', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  for (const route of restRoutes) {
    it(`of ${route.path} is answered as it says, in the form that is described`, async () => {
      const examples = route.examples(demoSample);
      assert.ok(examples.some(({ status = 200 }) => status === 200));
      for (const { viewer, address, status = 200, body } of examples) {
        const answer = await platform.rest(address, viewer === undefined ? {} : { as: viewer });
        assert.equal(answer.status, status, `${address}: ${answer.text}`);
        if (body !== undefined) assert.deepEqual(answer.body, body, address);
        if (status === 200) assert.deepEqual(validateExample(route, answer.body), [], address);
      }
    });

    it(`of ${route.path} shows each refusal of its own`, () => {
      const shown = new Set(route.examples(demoSample).map(({ status = 200 }) => status));
      const missing = Object.keys(route.refusals).filter((status) => !shown.has(Number(status)));
      assert.deepEqual(missing, []);
    });
  }

  it('takes as many SQL statements as is written down', async () => {
    const counts = await countRestStatements(platform.db);
    if (counts) assert.deepEqual(counts, pinnedRestStatements(), 'see npm run statements');
  });
});
