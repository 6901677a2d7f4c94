import type { Domain } from '../../engine/schema.ts';
import { parts } from './parts.generated.ts';
import { expiryJob } from './points/expiry.actions.ts';

export const rewards: Domain = {
  name: 'rewards',
  directory: import.meta.dirname,
  ...parts,
  needs: ['joinSavingSessions'],
  jobs: [expiryJob],
};
