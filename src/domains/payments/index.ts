export { expectedPaymentsOf } from './payments/expected.store.ts';
