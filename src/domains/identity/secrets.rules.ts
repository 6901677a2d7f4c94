import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/**
 * The form in which a key or token is kept. These are long random texts, so one round of SHA-256
 * is enough: there is nothing to guess.
 */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

const nonceLength = 12;
const tagLength = 16;

/** Seals a text with AES-256-GCM: a nonce, the authentication tag and the cipher text. */
export function sealSecret(key: Uint8Array, secret: string): Uint8Array {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** @throws Error where the text was sealed with another key, or changed since. */
export function openSecret(key: Uint8Array, sealed: Uint8Array): string {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceLength));
  decipher.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
  const opened = decipher.update(bytes.subarray(nonceLength + tagLength));
  return Buffer.concat([opened, decipher.final()]).toString('utf8');
}
