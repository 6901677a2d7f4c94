import type { Domain } from '../../engine/schema.ts';
import { resultsJob } from './campaigns/results.actions.ts';
import { parts } from './parts.generated.ts';

export const flex: Domain = {
  name: 'flex',
  directory: import.meta.dirname,
  ...parts,
  jobs: [resultsJob],
};
