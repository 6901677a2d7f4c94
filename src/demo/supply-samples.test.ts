import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts';

interface Point {
  readonly mpan?: string;
  readonly meters: readonly { readonly serialNumber: string; readonly activeTo: string | null }[];
  readonly agreements: readonly {
    readonly validTo: string | null;
    readonly tariff: { readonly tariffCode: string };
  }[];
}

const fields = `meters(includeInactive: false) { serialNumber }
  agreements { validTo tariff { ... on TariffType { tariffCode } } }`;

describe('what viewers can ask about their meters with', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  for (const name of ['household', 'plain', 'driver', 'prepay']) {
    it(`is what the API answers of them: ${name}`, async () => {
      const { samples } = platform.viewer(name);
      const { data, errors, text } = await platform.ask(
        `query($n: String!) { account(accountNumber: $n) { properties {
          electricityMeterPoints { mpan direction ${fields} } gasMeterPoints { ${fields} } } } }`,
        { as: name, variables: { n: samples.accountNumber } },
      );
      assert.equal(errors, undefined, text);
      const [home] = data.account.properties;
      const now = platform.clock.now().toString();
      const of = (point: Point | undefined) => ({
        serialNumbers: point?.meters.map(({ serialNumber }) => serialNumber),
        codes: point?.agreements
          .filter(({ validTo }) => validTo === null || Date.parse(validTo) > Date.parse(now))
          .map(({ tariff }) => tariff.tariffCode),
      });
      const bought = home.electricityMeterPoints.find(({ mpan }: Point) => mpan === samples.mpan);
      assert.deepEqual(of(bought), {
        serialNumbers: [samples.meterSerialNumber],
        codes: [samples.tariffCode],
      });
      assert.deepEqual(of(home.gasMeterPoints[0]), {
        serialNumbers: [samples.gasMeterSerialNumber],
        codes: [samples.gasTariffCode],
      });
    });
  }

  it('has a driver on Intelligent Go with nothing on the roof', async () => {
    const { samples } = platform.viewer('driver');
    assert.match(samples.tariffCode ?? '', /^E-[12]R-INTELLI-/);
    const { data, errors, text } = await platform.ask(
      `query($n: String!) { account(accountNumber: $n) { properties {
        electricityMeterPoints { direction } } } }`,
      { as: 'driver', variables: { n: samples.accountNumber } },
    );
    assert.equal(errors, undefined, text);
    assert.deepEqual(data.account.properties, [
      { electricityMeterPoints: [{ direction: 'IMPORT' }] },
    ]);
  });
});
