import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BilledTown } from '../scenarios/billed-town.ts';

/**
 * Runs a server of this folder on the database of a town until it ends.
 *
 * @param lifeMs so long after it says that it works it is killed; null where it ends by itself, of its
 *   own hand if need be.
 * @returns the signal that ended it; null where it came to its end.
 */
export async function runServer(
  file: string,
  { place }: Pick<BilledTown, 'place'>,
  args: readonly string[],
  lifeMs: number | null = null,
): Promise<string | null> {
  const database = place.url ?? place.directory ?? '';
  const child = spawn(process.execPath, [join(import.meta.dirname, file), database, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  if (lifeMs !== null) {
    await Promise.race([once(child.stdout, 'data'), closed]);
    await pause(lifeMs);
    child.kill('SIGKILL');
  }
  child.stdout.resume();
  const [code, signal] = await closed;
  assert.ok(signal !== null || code === 0, `A server ended with ${code}`);
  return signal;
}

/**
 * Has servers live, so many at once, until so many were killed in the middle of their work, or one
 * finds nothing left to do. On the embedded database one lives at a time.
 *
 * @param live one life, by a name that no other has; it tells what ended it.
 * @returns how many were killed.
 */
export async function killInTurn(
  { place }: Pick<BilledTown, 'place'>,
  { kills, servers }: { readonly kills: number; readonly servers: number },
  live: (name: string) => Promise<string | null>,
): Promise<number> {
  const atOnce = place.url === null ? 1 : servers;
  let killed = 0;
  for (let life = 0; killed < kills; life += 1) {
    const ends = await Promise.all(
      Array.from({ length: Math.min(atOnce, kills - killed) }, (_, server) =>
        live(`${life} ${server}`),
      ),
    );
    killed += ends.filter((end) => end === 'SIGKILL').length;
    // All is done: the others would find nothing to do.
    if (ends.every((end) => end !== 'SIGKILL')) break;
  }
  return killed;
}
