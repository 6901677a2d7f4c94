import type { Domain } from '../../engine/schema.ts';
import { rollOverJob } from './changes/rollovers.actions.ts';
import { parts } from './parts.generated.ts';

export const agreements: Domain = {
  name: 'agreements',
  directory: import.meta.dirname,
  ...parts,
  jobs: [rollOverJob],
};
