import type { Domain } from '../../engine/schema.ts';
import { parts } from './parts.generated.ts';

export const payments: Domain = {
  name: 'payments',
  directory: import.meta.dirname,
  ...parts,
};
