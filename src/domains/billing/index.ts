export { documentAt } from './documents/document-links.actions.ts';
