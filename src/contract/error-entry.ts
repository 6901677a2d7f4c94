/** What kind of failure a code stands for. */
type ErrorType =
  | 'AUTHORIZATION'
  | 'VALIDATION'
  | 'NOT_FOUND'
  | 'APPLICATION'
  | 'SERVICE_AVAILABILITY';

export interface CatalogueEntry {
  readonly message: string;
  readonly type: ErrorType;
  readonly description: string;
}
