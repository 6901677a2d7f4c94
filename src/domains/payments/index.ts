export { ensureDetailKeys, renewDetailKey } from './instructions/keys.actions.ts';
export { allDetailKeys } from './instructions/keys.store.ts';
