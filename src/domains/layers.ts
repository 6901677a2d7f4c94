/** A domain and its topic folders. */
interface Layer {
  readonly name: string;
  /** In an order in which values are imported only from earlier ones; none in a flat domain. */
  readonly topics: readonly string[];
}

const layer = (name: string, ...topics: readonly string[]): Layer => ({ name, topics });

/**
 * The domains of the platform, the lowest first, with those to come. A domain imports values only
 * from those before it, through their `index.ts`. Platform stands above accounts because its tasks
 * and exceptions look at accounts.
 */
export const layers: readonly Layer[] = [
  layer(
    'accounts',
    ...['account', 'access', 'portfolios', 'businesses', 'contact', 'records', 'support', 'search'],
  ),
  layer('platform'),
  layer('identity'),
  layer('communications'),
  layer(
    'metering',
    ...['industry', 'places', 'supply', 'consent', 'meters', 'half-hours', 'readings'],
    ...['measurements', 'supply-points', 'telemetry', 'imports'],
  ),
  layer('industry'),
  layer('products', 'vat', 'tariffs', 'offers', 'catalogue'),
  layer('agreements', 'agreements', 'changes', 'contracts', 'rates'),
  layer('enrolment'),
  layer('usage', 'costing', 'costs', 'insights', 'seasons'),
  layer(
    'billing',
    ...[
      'ledgers',
      'charges',
      'readings',
      'cycles',
      'documents',
      'debt',
      'deposits',
      'contributions',
    ],
    ...['vouchers', 'discounts', 'prepay'],
  ),
  layer(
    'payments',
    ...['instructions', 'schedules', 'payments', 'collections', 'adequacy', 'plans'],
    ...['repayments', 'top-ups'],
  ),
  layer('rewards', 'programme', 'points', 'offers', 'wheel', 'referrals', 'fanclub'),
  layer(
    'flex',
    ...['catalogue', 'planner', 'devices', 'control', 'heating-model', 'heating', 'ocpp'],
    ...['dispatches', 'sessions', 'campaigns', 'onboarding'],
  ),
  layer('operations'),
  layer('sales'),
  layer('screens'),
];
