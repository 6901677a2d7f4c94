import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import type { BankHolidayDivision } from '../../kernel/working-days.ts';
import { bankHolidaysByRule } from './by-rule.ts';
import { bankHolidaysPublished, govUkBankHolidays } from './gov-uk.ts';

const datesOf = (division: BankHolidayDivision, year: number) =>
  bankHolidaysByRule(division, year).map(
    ({ on, isSubstitute }) => `${on.toString().slice(5)}${isSubstitute ? ' substitute' : ''}`,
  );

/** As GOV.UK publishes them, by division and year. */
const known: readonly [BankHolidayDivision, number, string][] = [
  ['england-and-wales', 2020, '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28 substitute'],
  [
    'england-and-wales',
    2021,
    '01-01 04-02 04-05 05-03 05-31 08-30 12-27 substitute 12-28 substitute',
  ],
  [
    'england-and-wales',
    2022,
    '01-03 substitute 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27 substitute',
  ],
  ['england-and-wales', 2023, '01-02 substitute 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
  ['england-and-wales', 2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
  ['england-and-wales', 2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
  ['england-and-wales', 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28 substitute'],
  [
    'england-and-wales',
    2027,
    '01-01 03-26 03-29 05-03 05-31 08-30 12-27 substitute 12-28 substitute',
  ],
  [
    'scotland',
    2022,
    '01-03 substitute 01-04 substitute 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27 substitute',
  ],
  ['scotland', 2023, '01-02 01-03 substitute 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26'],
  ['scotland', 2025, '01-01 01-02 04-18 05-05 05-26 08-04 12-01 substitute 12-25 12-26'],
  ['scotland', 2026, '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28 substitute'],
  [
    'northern-ireland',
    2024,
    '01-01 03-18 substitute 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26',
  ],
  [
    'northern-ireland',
    2026,
    '01-01 03-17 04-03 04-06 05-04 05-25 07-13 substitute 08-31 12-25 12-28 substitute',
  ],
];

describe('bank holidays by rule', () => {
  for (const [division, year, dates] of known) {
    it(`are those of ${division} in ${year}`, () => {
      assert.equal(datesOf(division, year).join(' '), dates);
    });
  }
});

const event = (title: string, date: string, notes = '') => ({ title, date, notes, bunting: true });
const published = {
  'england-and-wales': {
    division: 'england-and-wales',
    events: [event('Wedding', '2026-07-01'), event('Boxing Day', '2026-12-28', 'Substitute day')],
  },
  scotland: { division: 'scotland', events: [event('2nd January', '2026-01-02')] },
  'northern-ireland': { division: 'northern-ireland', events: [] },
};

describe('published bank holidays', () => {
  it('are taken as they are, and told by rule for the years that are not published', () => {
    const read = bankHolidaysPublished(published, 2026, 2027);
    const english = read.filter(({ division }) => division === 'england-and-wales');
    assert.deepEqual(
      english
        .filter(({ on }) => on.year === 2026)
        .map(({ name, isSubstitute }) => [name, isSubstitute]),
      [
        ['Wedding', false],
        ['Boxing Day', true],
      ],
    );
    assert.deepEqual(
      english.filter(({ on }) => on.year === 2027),
      bankHolidaysByRule('england-and-wales', 2027),
    );
    // Nothing is published of Northern Ireland, so that the rule tells both years.
    assert.equal(read.filter(({ division }) => division === 'northern-ireland').length, 20);
  });

  it('are refused in another form', () => {
    const { scotland: _left, ...without } = published;
    assert.throws(() => bankHolidaysPublished(without, 2026, 2026), /no bank holidays of scotland/);
    const nameless = { ...published, scotland: { events: [{ date: '2026-01-02' }] } };
    assert.throws(() => bankHolidaysPublished(nameless, 2026, 2026), /no title or no date/);
    assert.throws(() => bankHolidaysPublished('<html>', 2026, 2026), /no bank holidays/);
  });

  it('are asked for over HTTP, and a refusal is an error', async () => {
    const server = createServer((request, response) => {
      response.statusCode = request.url === '/list.json' ? 200 : 503;
      response.end(JSON.stringify(published));
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    try {
      const { port } = server.address() as AddressInfo;
      const asked = await govUkBankHolidays(`http://127.0.0.1:${port}/list.json`).ofYears(
        2026,
        2026,
      );
      assert.deepEqual(asked, bankHolidaysPublished(published, 2026, 2026));
      const elsewhere = govUkBankHolidays(`http://127.0.0.1:${port}/gone`);
      await assert.rejects(elsewhere.ofYears(2026, 2026), /answered 503/);
    } finally {
      server.close();
    }
  });
});
