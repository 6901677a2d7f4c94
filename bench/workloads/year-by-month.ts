import { measured, totalsSql } from '../measured.ts';

export default measured(
  'year-by-month',
  'measurements, a year by the month',
  { fromDaysAgo: 364, first: 13, frequency: 'MONTH_INTERVAL' },
  totalsSql('month'),
);
