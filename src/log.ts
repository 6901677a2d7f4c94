import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';
import { storageAdvice } from './database/failures.ts';

/** The log of a process, one line of JSON an event, on standard error. */
export function createLog(level: Config['logLevel']): Logger {
  // Headers and bodies are never logged; the paths are named all the same, should that change.
  const redact = ['req.headers', 'authorization', 'password', 'token', 'APIKey', '*.authorization'];
  return pino({ level, redact }, pino.destination({ dest: 2, sync: false }));
}

/**
 * Logs a failure of ours. What the database says first carries the values of the statement, which
 * may be secrets, so the innermost cause speaks instead, with advice where the cause lies in how the
 * data is kept.
 */
export function logFault(log: Logger, error: unknown, at: string, requestId?: string): void {
  let cause = error;
  while (cause instanceof Error && cause.cause instanceof Error) cause = cause.cause;
  const { name, message, stack } = cause instanceof Error ? cause : new Error(String(cause));
  const advice = storageAdvice(error) ?? undefined;
  log.error({ requestId, at, name, message, advice, stack: stack?.split('\n').slice(1) }, 'failed');
}
