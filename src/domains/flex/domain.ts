import type { Domain } from '../../engine/schema.ts';
import { gateToDevice } from './devices/devices.actions.ts';
import { parts } from './parts.generated.ts';

export const flex: Domain = {
  name: 'flex',
  directory: import.meta.dirname,
  ...parts,
  gates: { device: gateToDevice },
};
