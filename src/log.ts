import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';
import { storageAdvice } from './database/failures.ts';

/**
 * The log of a process on standard error: one line of JSON an event, and lines for a reader where that
 * is a terminal.
 */
export async function createLog(level: Config['logLevel']): Promise<Logger> {
  // Headers and bodies are never logged; the paths are named all the same, should that change.
  const redact = ['req.headers', 'authorization', 'password', 'token', 'APIKey', '*.authorization'];
  if (!process.stderr.isTTY) {
    return pino({ level, redact }, pino.destination({ dest: 2, sync: false }));
  }
  const { default: pretty } = await import('pino-pretty');
  return pino({ level, redact }, pretty({ destination: 2, ...readableForm }));
}

/** An event as `12:00:00 INFO: answered {"path": …}`. */
const readableForm = {
  ignore: 'pid,hostname',
  translateTime: 'SYS:HH:MM:ss',
  singleLine: true,
  sync: true,
} as const;

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
