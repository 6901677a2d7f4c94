import type { Domain } from '../../engine/schema.ts';
import { bankHolidaysJob } from './bank-holidays.actions.ts';
import { exceptionNodes } from './exceptions.resolvers.ts';
import { parts } from './parts.generated.ts';

export const platform: Domain = {
  name: 'platform',
  directory: import.meta.dirname,
  ...parts,
  nodes: [exceptionNodes],
  jobs: [bankHolidaysJob],
};
