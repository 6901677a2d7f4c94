/** The zone that every local date of the trade is reckoned in. */
export const londonTimeZone = 'Europe/London';

/**
 * The zone whose days the power exchanges sell: of central Europe, an hour ahead of London all year. So
 * a day of the British day-ahead auctions lasts from 23:00 to 23:00 in London (EPEX SPOT, Nord Pool).
 */
export const exchangeTimeZone = 'Europe/Paris';

/** Names of the time zone database (IANA, files `northamerica` … `backward`) that have no area. */
const namesWithoutArea: ReadonlySet<string> = new Set(
  (
    'CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST ' +
    'Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo ' +
    'PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu'
  )
    .toLowerCase()
    .split(' '),
);

/** Areas of the time zone database, the first part of a name such as Europe/London. */
const areas: ReadonlySet<string> = new Set(
  (
    'Africa America Antarctica Arctic Asia Atlantic Australia Brazil Canada Chile Etc Europe ' +
    'Indian Mexico Pacific US'
  )
    .toLowerCase()
    .split(' '),
);

/** Names with such an area that the database has withdrawn, and that ICU goes on taking. */
const withdrawnNames: ReadonlySet<string> = new Set(['canada/east-saskatchewan', 'us/pacific-new']);

/**
 * Whether a name that ICU takes is one of the time zone database, links included. ICU takes others
 * as well: Java's old short names, whose zones surprise (BST is Dhaka, CST Chicago and not China),
 * and those of System V. Capitals do not count, as in ECMA-402.
 */
export function isTimeZoneDatabaseName(name: string): boolean {
  const lower = name.toLowerCase();
  const slash = lower.indexOf('/');
  if (slash < 0) return namesWithoutArea.has(lower);
  return areas.has(lower.slice(0, slash)) && !withdrawnNames.has(lower);
}
