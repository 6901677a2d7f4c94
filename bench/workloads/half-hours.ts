import { halfHoursSql, measured } from '../measured.ts';

export default measured(
  'half-hours',
  'measurements, 100 half-hours',
  { fromDaysAgo: 10, first: 100, frequency: 'THIRTY_MIN_INTERVAL' },
  halfHoursSql,
);
