import type { Domain } from '../../engine/schema.ts';

export const sales: Domain = { name: 'sales', directory: import.meta.dirname, resolvers: [] };
