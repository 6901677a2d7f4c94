import type { FastifyRequest } from 'fastify';
import { invalidInput } from '../contract/errors.ts';

/**
 * Brings the name of a body's coding into the form that the decompression takes: names have no case,
 * and `x-gzip` is `gzip` (RFC 9110, 8.4.1).
 */
export function normalizeContentEncoding({ headers }: FastifyRequest): void {
  const encoding = headers['content-encoding']?.trim().toLowerCase();
  if (!encoding) {
    delete headers['content-encoding'];
    return;
  }
  headers['content-encoding'] = encoding === 'x-gzip' ? 'gzip' : encoding;
}

/** For a coding that is not known, or several one upon another. */
export function unknownEncoding(encoding: string): Error {
  return invalidInput(
    'body',
    `The body's content-encoding ${JSON.stringify(encoding)} is not known: use gzip, deflate, br or ` +
      'identity.',
  );
}

/** For a body that cannot be decompressed. */
export function brokenEncoding(): Error {
  return invalidInput('body', 'The body is not what its content-encoding says.');
}

/** Whether an error comes from the decompression of a body. */
export function isDecompressionError(error: object): boolean {
  return 'decompressError' in error;
}
