/**
 * The local distribution zone for gas, by which weather is told, in which most homes of a GSP group lie:
 * heat pumps stand in homes without gas as well.
 */
const zoneOfGroup: Readonly<Record<string, string>> = {
  _A: 'EA',
  _B: 'EM',
  _C: 'NT',
  _D: 'WN',
  _E: 'WM',
  _F: 'NO',
  _G: 'NW',
  _H: 'SO',
  _J: 'SE',
  _K: 'WS',
  _L: 'SW',
  _M: 'NE',
  _N: 'SC',
  _P: 'SC',
};

/** The zone whose weather a home has; that of London where its GSP group is not known. */
export function weatherZoneOf(gspGroup: string | null): string {
  return zoneOfGroup[gspGroup ?? ''] ?? 'NT';
}

/** What stands in where the weather of a half-hour is not known, in degrees Celsius: England's mean of a year. */
export const usualOutsideCelsius = 10.5;
