import { randomBytes, randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import type { Database } from '../../database/database.ts';
import type { Clock } from '../../kernel/clock.ts';
import {
  addLinkKey,
  addSealingKey,
  addSigningKey,
  allLinkKeys,
  allSealingKeys,
  openSigningKeys,
  retireSigningKey,
} from './keys.store.ts';

/** Readable by every library that reads tokens at all. */
export const signingAlgorithm = 'ES256';

type Key = Awaited<ReturnType<typeof importJWK>>;

interface LoadedKeys {
  /** The key that signs. */
  readonly signing: { readonly id: string; readonly key: Key };
  /** The keys that verify, by identifier. */
  readonly verifying: ReadonlyMap<string, Key>;
  readonly published: readonly JWK[];
  readonly sealing: Uint8Array;
  /** The keys of addresses that open a document; the first signs. */
  readonly links: readonly Uint8Array[];
  readonly loadedAtMs: number;
}

/** How long a server goes on with the keys it knows before it looks for changes. */
const keysKeptMs = 30_000;
/** How soon it looks again for a key that it does not know. */
const unknownKeyPauseMs = 1000;

const loadedKeys = new WeakMap<Database['query'], Promise<LoadedKeys>>();

/** The keys of a database, kept for half a minute. `unknownKey` looks again sooner. */
export async function keysOf(db: Database, unknownKey = false): Promise<LoadedKeys> {
  const cached = loadedKeys.get(db.query);
  const keptMs = unknownKey ? unknownKeyPauseMs : keysKeptMs;
  if (cached && performance.now() - (await cached).loadedAtMs < keptMs) return cached;
  const loading = load(db);
  loadedKeys.set(db.query, loading);
  // A failure to load must not be remembered.
  loading.catch(() => loadedKeys.delete(db.query));
  return loading;
}

/** Makes the next use read the keys again, after this process has changed them. */
function forgetKeys(db: Database): void {
  loadedKeys.delete(db.query);
}

async function load(db: Database): Promise<LoadedKeys> {
  const [rows, sealing, links] = await Promise.all([
    openSigningKeys(db),
    allSealingKeys(db),
    allLinkKeys(db),
  ]);
  const [newest] = rows;
  const [seal] = sealing;
  if (!newest || !seal) throw new Error('There is no key to sign tokens with: run the migrations');
  const verifying = await Promise.all(
    rows.map(
      async ({ id, publicKey }) => [id, await importJWK(publicKey, signingAlgorithm)] as const,
    ),
  );
  return {
    signing: { id: newest.id, key: await importJWK(newest.privateKey, signingAlgorithm) },
    verifying: new Map(verifying),
    published: rows.map(({ publicKey }) => publicKey),
    sealing: seal.key,
    links: links.map(({ key }) => key),
    loadedAtMs: performance.now(),
  };
}

/** Gives a new database its first keys. Run under the lock of the migrations. */
export async function ensureKeys(db: Database, clock: Clock): Promise<void> {
  if ((await allSealingKeys(db)).length === 0)
    await addSealingKey(db, randomBytes(32), clock.now());
  if ((await allLinkKeys(db)).length === 0) await addLinkKey(db, randomBytes(32), clock.now());
  if ((await openSigningKeys(db)).length === 0) await createSigningKey(db, clock);
}

/** Adds a key that signs from now on. Tokens of the keys before it stay valid. */
export async function createSigningKey(db: Database, clock: Clock): Promise<string> {
  const { publicKey, privateKey } = await generateKeyPair(signingAlgorithm, { extractable: true });
  const id = randomUUID();
  const described = { kid: id, alg: signingAlgorithm, use: 'sig' };
  await addSigningKey(db, {
    id,
    publicKey: { ...(await exportJWK(publicKey)), ...described },
    privateKey: { ...(await exportJWK(privateKey)), ...described },
    createdAt: clock.now(),
  });
  forgetKeys(db);
  return id;
}

/**
 * Ends a key: tokens that it signed are refused from now on.
 *
 * @throws Error where it is unknown or the only one left.
 */
export async function endSigningKey(db: Database, clock: Clock, id: string): Promise<void> {
  await db.transaction(
    async (tx) => {
      const open = await openSigningKeys(tx);
      if (open.length === 1 && open[0]?.id === id) {
        throw new Error('This is the only signing key: add another one first.');
      }
      if (!(await retireSigningKey(tx, id, clock.now()))) throw new Error(`There is no key ${id}.`);
    },
    { isolationLevel: 'serializable' },
  );
  forgetKeys(db);
}
