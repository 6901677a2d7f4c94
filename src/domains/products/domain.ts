import type { Domain } from '../../engine/schema.ts';
import { parts } from './parts.generated.ts';

export const products: Domain = {
  name: 'products',
  directory: import.meta.dirname,
  ...parts,
};
