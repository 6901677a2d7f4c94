/**
 * The present issue of the tariff for cars that are charged by plan. What the car takes costs what the
 * home does at the same time, as it mostly does, so that costs follow from the half-hours of the meter.
 */
export const intelligentForCars = {
  code: 'INTELLI-VAR-25-09-16',
  brand: 'OCTOPUS_ENERGY',
  displayName: 'Intelligent Go',
  fullName: 'Intelligent Halfhour Go, September 2025',
  description: 'Six cheap hours every night for the home, and prices for the car beside them.',
  notes: 'For cars and charge points that let themselves be steered.',
  direction: 'IMPORT',
  from: -400,
  to: null,
  termMonths: null,
  exitFeesPence: 0,
  electricity: ['FOUR_RATE_EV'],
  hasGas: false,
  schemes: { FOUR_RATE_EV: 'INTELLIGENT' },
  price: {
    kind: 'BANDS',
    pence: { NIGHT: 6.6667, DAY: 27.4286, EV_DEVICE_OFF_PEAK: 6.6667, EV_DEVICE_PEAK: 27.4286 },
  },
  traits: ['VARIABLE', 'GREEN', 'HALF_HOURLY', 'RESTRICTED'],
  tags: ['SMART', 'EV', 'INTELLIGENT'],
} as const;
