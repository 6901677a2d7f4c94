export { candidateFor, isSupplied } from './eligibility.actions.ts';
export { reasonsAgainst } from './eligibility.rules.ts';
