/** The zone that every local date of the trade is reckoned in. */
export const londonTimeZone = 'Europe/London';
