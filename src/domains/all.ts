import type { Domain } from '../engine/schema.ts';
import { accounts } from './accounts/domain.ts';
import { agreements } from './agreements/domain.ts';
import { identity } from './identity/domain.ts';
import { metering } from './metering/domain.ts';
import { platform } from './platform/domain.ts';
import { products } from './products/domain.ts';
import { sales } from './sales/domain.ts';
import { usage } from './usage/domain.ts';

/** Every domain of the platform. A new one is added here. */
export const domains: readonly Domain[] = [
  accounts,
  agreements,
  identity,
  metering,
  platform,
  products,
  sales,
  usage,
];
