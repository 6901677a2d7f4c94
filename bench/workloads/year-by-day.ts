import { measured, totalsSql } from '../measured.ts';

export default measured(
  'year-by-day',
  'measurements, a year by the day',
  { fromDaysAgo: 364, first: 366, frequency: 'DAY_INTERVAL' },
  totalsSql('day'),
);
