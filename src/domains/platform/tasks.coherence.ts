import { type Check, pointerCheck } from '../../database/coherence.ts';
import { accounts } from '../accounts/tables.ts';
import { tasks } from './tables.ts';

export const tasksCoherence: readonly Check[] = [
  pointerCheck('A task is about an account that is there', [tasks.accountNumber], accounts.number),
];
