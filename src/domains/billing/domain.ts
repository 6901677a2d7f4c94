import type { Domain } from '../../engine/schema.ts';
import { parts } from './parts.generated.ts';
import { prepaySnapshotsJob } from './prepay/prepay.actions.ts';
import { redemptionsJob } from './vouchers/vouchers.actions.ts';

export const billing: Domain = {
  name: 'billing',
  directory: import.meta.dirname,
  ...parts,
  jobs: [prepaySnapshotsJob, redemptionsJob],
};
