export { candidateFor, isSupplied } from './eligibility.actions.ts';
export { type IneligibilityCode, reasonsAgainst } from './eligibility.rules.ts';
