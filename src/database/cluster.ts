import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { folderFailure } from './failures.ts';

/** The version of PGlite that is installed. */
function pgliteVersion(): string {
  const file = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'));
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return version;
}

/**
 * The file with the prepared cluster of the installed PGlite: a data folder in which nothing was
 * done yet, packed as tar and zstd. It belongs to one build of PostgreSQL, hence the version.
 */
export function clusterFile(): string {
  return join(import.meta.dirname, `pglite-${pgliteVersion()}.tar.zst`);
}

/**
 * A new cluster for PGlite's option `loadDataDir`: to unpack it takes a fraction of the time of making
 * one. Undefined where the database is there already, and where no cluster is prepared for the
 * installed version, so that PGlite makes one itself.
 *
 * @param directory where the database lives or will live; null in memory.
 */
export function preparedCluster(directory: string | null): Blob | undefined {
  if (directory !== null && existsSync(join(directory, 'PG_VERSION'))) return undefined;
  const file = clusterFile();
  if (!existsSync(file)) return undefined;
  return new Blob([zstdDecompressSync(readFileSync(file))], { type: 'application/x-tar' });
}

/**
 * Files of tables that were made later than the cluster are numbered from here on: PostgreSQL keeps
 * what is below for its own (FirstNormalObjectId).
 */
const firstNumberOfOurs = 16_384;

/**
 * A cluster would be unpacked over what lies in a folder that has lost the file by which a cluster is
 * known. One whose unpacking was broken off holds nothing yet, and is unpacked again.
 *
 * @throws StorageFailure where the folder holds tables of ours.
 */
export function assertBeginning(directory: string): void {
  const databases = join(directory, 'base');
  if (existsSync(join(directory, 'PG_VERSION')) || !existsSync(databases)) return;
  const hasTables = readdirSync(databases, { recursive: true, encoding: 'utf8' }).some(
    (path) => Number.parseInt(basename(path), 10) >= firstNumberOfOurs,
  );
  if (hasTables) {
    throw folderFailure(new Error('its file PG_VERSION is missing'), directory);
  }
}
