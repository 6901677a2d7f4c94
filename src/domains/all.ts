import type { Domain } from '../engine/schema.ts';
import { accounts } from './accounts/domain.ts';
import { agreements } from './agreements/domain.ts';
import { billing } from './billing/domain.ts';
import { enrolment } from './enrolment/domain.ts';
import { flex } from './flex/domain.ts';
import { identity } from './identity/domain.ts';
import { metering } from './metering/domain.ts';
import { payments } from './payments/domain.ts';
import { platform } from './platform/domain.ts';
import { products } from './products/domain.ts';
import { rewards } from './rewards/domain.ts';
import { usage } from './usage/domain.ts';

/**
 * Every domain of the platform, the lowest first: each imports values only from those before it. A
 * new one is added here.
 */
export const domains: readonly Domain[] = [
  accounts,
  platform,
  identity,
  metering,
  products,
  agreements,
  enrolment,
  usage,
  billing,
  payments,
  rewards,
  flex,
];
