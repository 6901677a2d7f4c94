import type { Domain } from '../../engine/schema.ts';
import { statementsJob, statementsWork } from './documents/statement-runs.actions.ts';
import { parts } from './parts.generated.ts';

export const billing: Domain = {
  name: 'billing',
  directory: import.meta.dirname,
  ...parts,
  jobs: [statementsJob],
  works: [statementsWork],
};
