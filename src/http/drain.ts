import type { FastifyRequest } from 'fastify';

/** Of a body that is refused, so much is read away: a client that still writes reads no answer. */
const drainedBytes = 16 * 1024 * 1024;

/** Reads away what a client still sends, up to a bound. */
export async function drain({ raw }: FastifyRequest): Promise<void> {
  if (raw.complete || raw.destroyed) return;
  let bytes = 0;
  await new Promise<void>((done) => {
    raw.on('data', (piece: Buffer) => {
      bytes += piece.length;
      if (bytes > drainedBytes) done();
    });
    for (const event of ['end', 'close', 'error'] as const) raw.once(event, () => done());
    raw.resume();
  });
}
