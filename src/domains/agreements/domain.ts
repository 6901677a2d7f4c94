import type { Domain } from '../../engine/schema.ts';
import { rollOverJob } from './changes/rollovers.actions.ts';
import { hasAgreements } from './index.ts';
import { parts } from './parts.generated.ts';

export const agreements: Domain = {
  name: 'agreements',
  directory: import.meta.dirname,
  ...parts,
  needs: ['supplyFollowers'],
  contributes: { hasAgreements },
  jobs: [rollOverJob],
};
