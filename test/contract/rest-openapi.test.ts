import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Validator } from '@seriousme/openapi-schema-validator';
import { generateApi } from 'swagger-typescript-api';
import { restRoutes } from '../../src/rest/routes.ts';
import { basic, startTestPlatform, type TestPlatform } from '../support/platform.ts';

// biome-ignore lint/suspicious/noExplicitAny: a client that is generated while the test runs
type Generated = any;

describe('the OpenAPI document', () => {
  const folder = mkdtempSync(join(tmpdir(), 'halfhour-openapi-'));
  let platform: TestPlatform;
  let document: Generated;
  before(async () => {
    platform = await startTestPlatform();
    document = (await platform.rest('/v1/schema/')).body;
  });
  after(async () => {
    await platform.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is valid, and describes every route and no other', async () => {
    const validator = new Validator();
    assert.deepEqual(await validator.validate(document), { valid: true });
    assert.equal(validator.version, '3.1');
    assert.deepEqual(
      Object.keys(document.paths).toSorted(),
      restRoutes.map(({ path }) => path).toSorted(),
    );
    for (const { path, queryParameters, pathParameters, access } of restRoutes) {
      const { parameters = [], security } = document.paths[path].get;
      assert.deepEqual(
        parameters.map(({ name }: { name: string }) => name).toSorted(),
        [...Object.keys(queryParameters), ...Object.keys(pathParameters)].toSorted(),
      );
      // An empty requirement says that no key is needed.
      assert.equal(
        security.some((each: object) => Object.keys(each).length === 0),
        access === 'PUBLIC',
      );
    }
  });

  it('is enough for a client that a generator writes, to read products, rates and consumption', async () => {
    const { files } = await generateApi({
      spec: document,
      output: false,
      fileName: 'client.ts',
      toJS: true,
      silent: true,
    });
    for (const { fileName, fileExtension, fileContent } of files) {
      writeFileSync(join(folder, `${fileName}${fileExtension}`), fileContent);
    }
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const { Api }: Generated = await import(pathToFileURL(join(folder, 'client.js')).href);
    const { apiKey = '', samples } = platform.viewer('household');
    const { v1 }: Generated = new Api({
      securityWorker: () => ({ headers: { authorization: basic(apiKey) } }),
    });

    const now = platform.clock.now();
    const { data: products } = await v1.listProducts({ is_variable: true });
    const [first] = products.results;
    assert.ok(first?.is_variable);
    const { data: product } = await v1.getProduct(first.code, {});
    const [tariff] = Object.values(product.single_register_electricity_tariffs._A) as Generated[];
    const { data: rates } = await v1.listElectricityRates(
      first.code,
      tariff.code,
      'standard-unit-rates',
      // The newest may be one that is announced.
      { period_from: now.toString(), period_to: now.add({ minutes: 30 }).toString() },
    );
    assert.equal(rates.results[0].value_exc_vat, tariff.standard_unit_rate_exc_vat);
    const { data: consumption } = await v1.listElectricityConsumption(
      samples.mpan,
      samples.meterSerialNumber,
      { page_size: 48 },
    );
    assert.equal(consumption.results.length, 48);
    const { data: account } = await v1.getAccount(samples.accountNumber);
    assert.equal(account.number, samples.accountNumber);
    await assert.rejects(
      v1.getAccount('A-00000000'),
      (refusal: Generated) => refusal.status === 404,
    );
  });
});
