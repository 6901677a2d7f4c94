import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { basic, startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { productOfTariffCode } from '../support/tariff-codes.ts';

// biome-ignore lint/suspicious/noExplicitAny: as little is known of an answer as a script knows
type Body = any;

/** What public clients of the REST API ask, in the order and the forms in which they do. */
describe('a client of the REST API', () => {
  let platform: TestPlatform;
  let origin: string;
  let key: string;
  let samples: Readonly<Record<string, string>>;
  before(async () => {
    platform = await startTestPlatform();
    ({ origin } = new URL(platform.url));
    const household = platform.viewer('household');
    ({ apiKey: key = '', samples } = household);
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  /** As strict as the strictest of them: no redirect, JSON, 200. */
  async function get(address: string, sentKey: string | null): Promise<Body> {
    const response = await fetch(new URL(address, origin), {
      headers: sentKey === null ? {} : { authorization: basic(sentKey) },
      redirect: 'error',
    });
    assert.equal(response.status, 200, address);
    assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
    return response.json();
  }

  function assertPage(page: Body): void {
    assert.deepEqual(Object.keys(page).toSorted(), ['count', 'next', 'previous', 'results']);
    assert.equal(typeof page.count, 'number');
    assert.ok(page.next === null || new URL(page.next).origin === origin);
    assert.ok(Array.isArray(page.results));
  }

  async function allPages(address: string, sentKey: string | null, most = 100): Promise<Body[]> {
    const rows: Body[] = [];
    let next: string | null = address;
    for (let pages = 0; next && pages < most; pages += 1) {
      const page: Body = await get(next, sentKey);
      assertPage(page);
      rows.push(...page.results);
      next = page.next;
    }
    return rows;
  }

  const regionOf = (tariffCode: string) => `_${tariffCode.slice(-1)}`;
  const hoursFromNow = (hours: number) => platform.clock.now().add({ hours }).toString();
  const electricityMeter = () =>
    `/v1/electricity-meter-points/${samples.mpan}/meters/${samples.meterSerialNumber}/consumption`;
  const gasMeter = () =>
    `/v1/gas-meter-points/${samples.mprn}/meters/${samples.gasMeterSerialNumber}/consumption`;

  it('like the Home Assistant integration follows the links of the tariff, with a key and no last slash', async () => {
    const { tariffCode = '' } = samples;
    const product = await get(`/v1/products/${productOfTariffCode(tariffCode)}`, key);
    const groups = Object.keys(product).filter((name) => name.endsWith('electricity_tariffs'));
    const tariffs = groups.flatMap((name) =>
      Object.values(product[name][regionOf(tariffCode)] ?? {}),
    );
    const tariff: Body = tariffs.find((each: Body) => each.code === tariffCode);
    assert.ok(tariff, `the product tells of ${tariffCode}`);
    const links = tariff.links.filter(({ rel }: Body) =>
      /(standard|day|night)_unit_rates/.test(rel),
    );
    assert.ok(links.length > 0);
    for (const { href } of links) {
      const rows: Body[] = [];
      const period = `period_from=${hoursFromNow(-24)}&period_to=${hoursFromNow(24)}`;
      for (let page = 1; ; page += 1) {
        const body = await get(`${href}?${period}&page=${page}`, key);
        assertPage(body);
        rows.push(...body.results);
        if (body.next === null) break;
      }
      assert.ok(
        rows.some(({ valid_from: from }) => Date.parse(from) <= Date.parse(hoursFromNow(0))),
      );
    }
    const standing = `/v1/products/${productOfTariffCode(tariffCode)}/electricity-tariffs/${tariffCode}/standing-charges`;
    assertPage(
      await get(`${standing}?period_from=${hoursFromNow(-24)}&period_to=${hoursFromNow(24)}`, key),
    );
    const consumption = await get(
      `${electricityMeter()}?period_from=${hoursFromNow(-72)}&period_to=${hoursFromNow(0)}`,
      key,
    );
    assert.ok(consumption.results.length > 40);
  });

  it('like predbat finds today among three pages of rates without a period, and without a key', async () => {
    for (const code of ['E-1R-AGILE-24-10-01-A', 'E-1R-VAR-22-11-01-A']) {
      const detail = await get(`/v1/products/${productOfTariffCode(code)}/`, null);
      const byPayment: Body = detail.single_register_electricity_tariffs[regionOf(code)];
      const tariff = byPayment.direct_debit_monthly ?? byPayment.varying;
      const hrefOf = (rel: string) => tariff.links.find((link: Body) => link.rel === rel).href;
      const rows = await allPages(hrefOf('standard_unit_rates'), null, 3);
      const now = platform.clock.now().epochMilliseconds;
      const holds = ({ valid_from: from, valid_to: to }: Body) =>
        Date.parse(from) <= now && (to === null || now < Date.parse(to));
      assert.ok(rows.some(holds), code);
      // It reads seconds and a zone, and nothing else.
      for (const { valid_from: from } of rows)
        assert.match(from, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      assert.ok((await get(hrefOf('standing_charges'), null)).results.some(holds));
    }
  });

  it('like aiooctopusenergy reads all with a key, 100 rows a page, and asks for a place', async () => {
    const account = await get(`/v1/accounts/${samples.accountNumber}/`, key);
    const points = account.properties.flatMap((each: Body) => each.electricity_meter_points);
    assert.ok(points.some(({ mpan }: Body) => mpan === samples.mpan));
    const rows = await allPages(`${electricityMeter()}/?page_size=100`, key, 3);
    assert.equal(rows.length, 300);
    const [place] = (await get('/v1/industry/grid-supply-points/?postcode=LS1%204AB', key)).results;
    assert.equal(place.group_id, '_M');
    assertPage(await get('/v1/products/?page_size=100', key));
  });

  it('like markallanson’s sends `order` and times without a zone', async () => {
    const { mpan, profile_class: profileClass } = await get(
      `/v1/electricity-meter-points/${samples.mpan}`,
      null,
    );
    assert.equal(mpan, samples.mpan);
    assert.equal(typeof profileClass, 'number');
    const day = platform.clock.now().subtract({ hours: 96 }).toString().slice(0, 10);
    const page = await get(`${gasMeter()}?order=period&period_from=${day}T00:00:00`, key);
    assertPage(page);
    assert.ok(page.count >= 96);
  });

  it('like open-octopus asks for as many half-hours as it needs, with fractions of seconds', async () => {
    const from = platform.clock.now().subtract({ hours: 72 }).toString().slice(0, 19);
    const page = await get(`${electricityMeter()}/?page_size=48&period_from=${from}.123456`, key);
    assert.equal(page.results.length, 48);
  });

  it('like the Homey app checks the form of each page, in its sizes', async () => {
    const products = await get('/v1/products/?brand=OCTOPUS_ENERGY', key);
    assertPage(products);
    assert.ok(products.results.every(({ brand }: Body) => brand === 'OCTOPUS_ENERGY'));
    const { tariffCode = '' } = samples;
    const rates = `/v1/products/${productOfTariffCode(tariffCode)}/electricity-tariffs/${tariffCode}/standard-unit-rates/`;
    for (const size of [1500, 200, 100]) {
      const page = await get(`${rates}?page_size=${size}`, key);
      assertPage(page);
      assert.ok(page.results.length <= size);
    }
    const year = await get(`${electricityMeter()}/?page_size=25000`, key);
    assert.equal(year.results.length, Math.min(year.count, 25_000));
    assert.ok(year.results.every(({ consumption }: Body) => typeof consumption === 'number'));
  });

  it('like a Homebridge plug-in takes the latest half-hour, and today in order', async () => {
    const latest = await get(`${electricityMeter()}/?page_size=1&order_by=-period`, key);
    const [{ interval_start: start }] = latest.results;
    const ageHours = (platform.clock.now().epochMilliseconds - Date.parse(start)) / 3_600_000;
    assert.ok(ageHours > 0 && ageHours < 48, start);
    const day = start.slice(0, 10);
    const page = await get(
      `${electricityMeter()}/?page_size=250&order_by=period&period_from=${day}T00:00:00Z`,
      key,
    );
    const starts = page.results.map((each: Body) => Date.parse(each.interval_start));
    assert.deepEqual(
      starts,
      starts.toSorted((a: number, b: number) => a - b),
    );
  });

  it('like a script reads the price of one half-hour', async () => {
    const from = platform.clock.now().round({ smallestUnit: 'hour', roundingMode: 'floor' });
    const page = await get(
      '/v1/products/AGILE-24-10-01/electricity-tariffs/E-1R-AGILE-24-10-01-A/standard-unit-rates/' +
        `?period_from=${from}&period_to=${from.add({ minutes: 30 })}`,
      null,
    );
    assert.equal(page.count, 1);
    assert.equal(Date.parse(page.results[0].valid_from), from.epochMilliseconds);
  });

  it('like one with types finds whole numbers where it takes no null', async () => {
    for (const number of platform.viewer('organization').accountNumbers.slice(0, 20)) {
      const secret = platform.viewer('organization').organizationSecretKey ?? '';
      const account = await get(`/v1/accounts/${number}/`, secret);
      for (const property of account.properties) {
        assert.ok(Number.isInteger(property.id));
        for (const point of property.electricity_meter_points) {
          assert.ok(Number.isInteger(point.profile_class), point.mpan);
          const standard = [point.consumption_standard, point.consumption_day];
          assert.ok(standard.some(Number.isInteger), point.mpan);
          assert.equal(typeof point.is_export, 'boolean');
        }
        for (const point of property.gas_meter_points) {
          assert.ok(Number.isInteger(point.consumption_standard), point.mprn);
        }
      }
    }
  });
});
