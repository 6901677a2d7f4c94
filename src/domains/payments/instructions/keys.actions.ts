import { randomBytes } from 'node:crypto';
import type { Database } from '../../../database/database.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { openSecret, sealSecret } from '../../identity/index.ts';
import type { BankAccount } from './bank-accounts.rules.ts';
import { addDetailKey, allDetailKeys, lockSealedAfter, writeSealed } from './keys.store.ts';
import {
  accountOfText,
  accountText,
  fingerprintOf,
  type NumberedKey,
  parsedSeal,
  secretOf,
  withKeyNumber,
} from './sealing.rules.ts';

/** What bank details are sealed, opened and recognised with. */
export interface DetailKeys {
  seal(account: BankAccount): Uint8Array;
  /** @throws Error where it was sealed with a key that is not known, or changed since. */
  open(sealed: Uint8Array): BankAccount;
  fingerprintOf(account: BankAccount): string;
  /** A secret for a name, the same each time. */
  secretOf(purpose: string, name: string): string;
}

interface Loaded {
  readonly sealing: readonly NumberedKey[];
  readonly keys: DetailKeys;
}

/** How long a server goes on with the keys it knows before it looks for newer ones. */
const keptMs = 30_000;
const loaded = new WeakMap<
  Database['query'],
  { readonly atMs: number; readonly keys: Promise<Loaded> }
>();

/** The keys of a database, kept for half a minute. Call it before a transaction, not within. */
export async function detailKeysOf(db: Database): Promise<DetailKeys> {
  return (await keysOf(db)).keys;
}

function keysOf(db: Database, isAnew = false): Promise<Loaded> {
  const cached = loaded.get(db.query);
  if (cached && !isAnew && performance.now() - cached.atMs < keptMs) return cached.keys;
  const keys = load(db);
  loaded.set(db.query, { atMs: performance.now(), keys });
  // A failure to load must not be remembered.
  keys.catch(() => loaded.delete(db.query));
  return keys;
}

async function load(db: Database): Promise<Loaded> {
  const rows = await allDetailKeys(db);
  const sealing = rows.filter(({ purpose }) => purpose === 'SEALING');
  const [newest] = sealing;
  const fingerprints = rows.find(({ purpose }) => purpose === 'FINGERPRINTS');
  if (!newest || !fingerprints) {
    throw new Error('There is no key to seal bank details with: run the migrations');
  }
  const byId = new Map(sealing.map(({ id, key }) => [id, key]));
  const keys: DetailKeys = {
    seal: (account) => withKeyNumber(newest.id, sealSecret(newest.key, accountText(account))),
    open(bytes) {
      const { keyId, sealed } = parsedSeal(bytes);
      const key = byId.get(keyId);
      if (!key) throw new Error(`Bank details are sealed with key ${keyId}, which is not known`);
      return accountOfText(openSecret(key, sealed));
    },
    fingerprintOf: (account) => fingerprintOf(fingerprints.key, account),
    secretOf: (purpose, name) => secretOf(fingerprints.key, purpose, name),
  };
  return { sealing, keys };
}

/**
 * The bank account of an instruction, for whoever moves its money; null of a card. Nothing of it may
 * be answered, logged or written anywhere else.
 *
 * @throws Error where it cannot be opened.
 */
export async function bankAccountOf(
  db: Database,
  { sealedDetails }: { readonly sealedDetails: Uint8Array | null },
): Promise<BankAccount | null> {
  if (sealedDetails === null) return null;
  const { keyId } = parsedSeal(sealedDetails);
  const known = await keysOf(db);
  // Another server may have begun with a new key since this one last looked.
  const isKnown = known.sealing.some(({ id }) => id === keyId);
  const { keys } = isKnown ? known : await keysOf(db, true);
  return keys.open(sealedDetails);
}

/** Gives a new database the keys of bank details. Run under the lock of the migrations. */
export async function ensureDetailKeys(db: Database, clock: Clock): Promise<void> {
  const rows = await allDetailKeys(db);
  for (const purpose of ['SEALING', 'FINGERPRINTS'] as const) {
    if (rows.some((row) => row.purpose === purpose)) continue;
    await addDetailKey(db, purpose, randomBytes(32), clock.now());
    loaded.delete(db.query);
  }
}

const sealedAtOnce = 500;

/**
 * Adds a key that seals bank details from now on, and seals with it whatever older ones have sealed.
 * A server that has not looked for it yet goes on with the older one for half a minute, which still opens.
 *
 * @returns how many bank details were sealed anew.
 */
export async function renewDetailKey(db: Database, clock: Clock): Promise<number> {
  const newest = await addDetailKey(db, 'SEALING', randomBytes(32), clock.now());
  const { keys } = await keysOf(db, true);
  let after = 0;
  for (let count = 0; ; ) {
    const rows = await db.transaction(async (tx) => {
      const some = await lockSealedAfter(tx, after, sealedAtOnce);
      for (const { id, sealed } of some) {
        if (parsedSeal(sealed).keyId === newest.id) continue;
        await writeSealed(tx, id, keys.seal(keys.open(sealed)));
      }
      return some;
    });
    count += rows.length;
    const last = rows.at(-1);
    if (!last) return count;
    after = last.id;
  }
}
