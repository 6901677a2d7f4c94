import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { restRoutes } from '../../src/rest/routes.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { validateExample } from '../support/rest-schemas.ts';

describe('every example of the REST API', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const samples = (viewer: string, name: string): string => {
    const value = platform.viewer(viewer).samples[name];
    assert.ok(value !== undefined, `${viewer} has no sample ${name}`);
    return value;
  };

  for (const route of restRoutes) {
    it(`of ${route.path} is answered as it says, in the form that is described`, async () => {
      const examples = route.examples(samples);
      assert.ok(examples.some(({ status = 200 }) => status === 200));
      for (const { viewer, address, status = 200, body } of examples) {
        const answer = await platform.rest(address, viewer === undefined ? {} : { as: viewer });
        assert.equal(answer.status, status, `${address}: ${answer.text}`);
        if (body !== undefined) assert.deepEqual(answer.body, body, address);
        if (status === 200) assert.deepEqual(validateExample(route, answer.body), [], address);
      }
    });

    it(`of ${route.path} shows each refusal of its own`, () => {
      const shown = new Set(route.examples(samples).map(({ status = 200 }) => status));
      const missing = Object.keys(route.refusals).filter((status) => !shown.has(Number(status)));
      assert.deepEqual(missing, []);
    });
  }
});
