import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { CodedError, invalidInput } from '../contract/errors.ts';

/** Characters of all documents together; a client whose document was dropped sends it again. */
const charactersKept = 1_000_000;
const documentsKept = 1000;

/** Raised for a hash whose document is not there: clients then send both. */
export class PersistedQueryNotFound extends CodedError {
  constructor() {
    const message = 'There is no document of this hash: send it with its hash once.';
    const inputPath = ['extensions', 'persistedQuery', 'sha256Hash'];
    super('KT-CT-1605', { detail: message, validationErrors: [{ message, inputPath }] });
    this.isAdmitted = true;
  }
}

/**
 * Documents by their SHA-256, for automatic persisted queries: a client sends the hash alone, and
 * the document with it where the server does not know it yet.
 */
export class PersistedQueries {
  readonly #documents = new LRUCache<string, string>({
    max: documentsKept,
    maxSize: charactersKept,
    // One long document must not push out those of all others.
    maxEntrySize: charactersKept / 20,
    sizeCalculation: (document) => document.length + 1,
  });

  /**
   * The document of a request, by what its `query` and `extensions` say.
   *
   * @throws PersistedQueryNotFound for a hash without a document that is not kept.
   * @throws CodedError KT-CT-1605 where a hash is not that of the document, or is none.
   */
  resolve(query: unknown, extensions: unknown): unknown {
    const hash = hashIn(extensions);
    if (hash === null) return query;
    if (query == null) {
      const document = this.#documents.get(hash);
      if (document === undefined) throw new PersistedQueryNotFound();
      return document;
    }
    if (typeof query !== 'string') return query;
    if (createHash('sha256').update(query).digest('hex') !== hash) {
      throw invalidInput(
        'extensions.persistedQuery.sha256Hash',
        'The hash is not the SHA-256 of the query.',
      );
    }
    this.#documents.set(hash, query);
    return query;
  }
}

function hashIn(extensions: unknown): string | null {
  const persisted = member(extensions, 'persistedQuery');
  if (persisted == null) return null;
  const hash = member(persisted, 'sha256Hash');
  if (member(persisted, 'version') !== 1) {
    throw invalidInput('extensions.persistedQuery.version', 'Version 1 is supported.');
  }
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/i.test(hash)) {
    throw invalidInput(
      'extensions.persistedQuery.sha256Hash',
      'The hash takes 64 hexadecimal digits.',
    );
  }
  return hash.toLowerCase();
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Record<string, unknown>)[name];
}
