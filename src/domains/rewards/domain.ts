import type { Domain } from '../../engine/schema.ts';
import { parts } from './parts.generated.ts';

export const rewards: Domain = {
  name: 'rewards',
  directory: import.meta.dirname,
  ...parts,
};
