import type { Domain } from '../../engine/schema.ts';

export const agreements: Domain = {
  name: 'agreements',
  directory: import.meta.dirname,
  resolvers: [],
};
