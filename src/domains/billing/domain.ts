import type { Domain } from '../../engine/schema.ts';
import { parts } from './parts.generated.ts';
import { correctAfterReading } from './readings/corrections.actions.ts';

export const billing: Domain = {
  name: 'billing',
  directory: import.meta.dirname,
  ...parts,
  contributes: { readingFollowers: [correctAfterReading] },
};
