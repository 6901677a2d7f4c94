import type { Domain } from '../../engine/schema.ts';

export const products: Domain = {
  name: 'products',
  directory: import.meta.dirname,
  resolvers: [],
};
