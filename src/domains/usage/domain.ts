import type { Domain } from '../../engine/schema.ts';
// What its types look like to other domains.
import './index.ts';
import { parts } from './parts.generated.ts';

export const usage: Domain = {
  name: 'usage',
  directory: import.meta.dirname,
  needs: ['nightRateHalfHours'],
  ...parts,
};
