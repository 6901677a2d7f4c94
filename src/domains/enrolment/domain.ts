import type { Domain } from '../../engine/schema.ts';
import { parts } from './parts.generated.ts';

export const enrolment: Domain = {
  name: 'enrolment',
  directory: import.meta.dirname,
  ...parts,
};
