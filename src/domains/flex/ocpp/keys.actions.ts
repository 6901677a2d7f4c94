import { hash, verify } from '@node-rs/argon2';
import { secretToken } from '../../../kernel/identifiers.ts';

/** Argon2id at the least that OWASP recommends, as passwords of people are kept. */
const hashing = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A password of a charge point, as it is kept. */
export function hashKey(key: string): Promise<string> {
  return hash(key, hashing);
}

let hashOfNobody: Promise<string> | null = null;

/** Whether a password is the one that was kept. Without one it takes as long, and is not. */
export async function isRightKey(keyHash: string | null, key: string | null): Promise<boolean> {
  hashOfNobody ??= hashKey(secretToken());
  const isRight = await verify(keyHash ?? (await hashOfNobody), key ?? '');
  return isRight && keyHash !== null && key !== null;
}
