export { ensureDetailKeys, renewDetailKey } from './instructions/keys.actions.ts';
export { allDetailKeys } from './instructions/keys.store.ts';
export { expectedPaymentsOf } from './payments/expected.store.ts';
