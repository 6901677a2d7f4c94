import assert from 'node:assert/strict';
import { after } from 'node:test';
import { snapshot } from '../../src/database/coherence.ts';
import type { Queries } from '../../src/database/database.ts';
import { startTestPlatform, type TestPlatform } from './platform.ts';

/** What a test can do with a platform that others use as well: ask, and read. */
export interface SharedPlatform
  extends Pick<TestPlatform, 'url' | 'viewers' | 'viewer' | 'tokenOf' | 'ask'> {
  /** Runs statements that only read; the database refuses any other. */
  read<T>(work: (query: Queries) => PromiseLike<T>): Promise<T>;
}

let shared: Promise<TestPlatform> | null = null;

/**
 * One platform, without limits, for all tests of a process that change nothing: in it is the world as
 * it was created, at `testNow`. It is closed when the last of them is done, and a fault on our side
 * fails the process. A test that writes, moves the clock or is about limits starts one of its own.
 */
export async function sharedPlatform(): Promise<SharedPlatform> {
  shared ??= startTestPlatform({ hasLimits: false });
  const platform = await shared;
  const { url, viewers, viewer, tokenOf, db } = platform;
  return {
    url,
    viewers,
    viewer,
    tokenOf,
    ask(document, options) {
      if (/^\s*mutation\b/m.test(document)) throw new Error('A shared platform takes no mutation');
      return platform.ask(document, options);
    },
    read: (work) => snapshot(db, async (tx) => work(tx.query)),
  };
}

after(async () => {
  const platform = await shared;
  await platform?.close();
  assert.deepEqual(platform?.faults ?? [], []);
});
