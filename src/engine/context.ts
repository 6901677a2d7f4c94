import type { ErrorCode } from '../contract/error-catalogue.ts';
import type { Raise } from '../contract/errors.ts';
import type { Limits } from '../contract/rate-limits.ts';
import type { Authentication, Viewer } from '../contract/viewer.ts';
import type { Database } from '../database/database.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Contract } from './contract.ts';
import type { Contributions } from './contributions.ts';
import type { ListTally } from './lists.ts';
import type { Services } from './services.ts';

/** What the transport knows of a request. */
export interface RequestFacts {
  readonly id: string;
  readonly ip: string;
  /** The value of the Authorization header. */
  readonly authorization: string | undefined;
  /** Where the server was reached, such as `http://localhost:8000`. */
  readonly origin: string;
}

/** What a resolver is given beside its arguments. `Code` are the errors that its field declares. */
export interface Context<Code extends ErrorCode = never> {
  readonly db: Database;
  readonly clock: Clock;
  readonly services: Services;
  readonly limits: Limits;
  readonly contract: Contract;
  /** What higher domains contribute to lower ones. */
  readonly contributions: Contributions;
  readonly request: RequestFacts;
  /** Reads the token, once for each request. */
  authenticate(): Promise<Authentication>;
  /** Who asks. Only behind a field whose access is not public; throws elsewhere. */
  readonly viewer: Viewer;
  readonly raise: Raise<Code>;
  /** Counts what lists hold, so that an answer cannot grow without end. */
  readonly listed: ListTally;
}
