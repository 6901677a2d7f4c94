export type { ExpectedPayment } from './debt/arrears.rules.ts';
export { documentAt } from './documents/document-links.actions.ts';
