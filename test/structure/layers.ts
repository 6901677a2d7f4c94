import { layers } from '../../src/domains/layers.ts';
import type { SourceFile } from './source.ts';

interface Place {
  readonly domain: string;
  /** Null at the root of a domain. */
  readonly topic: string | null;
  readonly file: string;
}

function placeIn(path: string): Place | null {
  const [root, folder, domain, ...rest] = path.split('/');
  if (root !== 'src' || folder !== 'domains' || !domain || rest.length === 0) return null;
  return { domain, topic: rest.length > 1 ? (rest[0] ?? null) : null, file: rest.at(-1) ?? '' };
}

/** Parts of the demonstration world may look up, as may tests. */
function isExempt(file: string): boolean {
  return /(^|\.)(demo|test)\.ts$/.test(file);
}

const layerOf = (domain: string) => layers.findIndex(({ name }) => name === domain);

/** Imports of values from a domain that does not stand below the one that imports. */
export function upwardImports(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) => {
    const from = placeIn(path);
    if (!from || isExempt(from.file)) return [];
    return imports.flatMap(({ target, isTypeOnly }) => {
      const to = placeIn(target);
      if (!to || isTypeOnly || layerOf(to.domain) <= layerOf(from.domain)) return [];
      return [`${path} imports ${target} of a higher domain`];
    });
  });
}

/** Imports of values from a topic that does not stand before the one that imports. */
export function disorderlyTopics(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) => {
    const from = placeIn(path);
    if (!from || from.topic === null || isExempt(from.file)) return [];
    const topics = layers.find(({ name }) => name === from.domain)?.topics ?? [];
    const place = topics.indexOf(from.topic);
    if (place < 0) return [`${path} lies in a folder that is no topic of its domain`];
    return imports.flatMap(({ target, isTypeOnly }) => {
      const to = placeIn(target);
      if (!to || isTypeOnly || to.domain !== from.domain) return [];
      // The root speaks for all topics; only its tables are below them.
      if (to.topic === null) {
        return to.file === 'tables.ts' ? [] : [`${path} imports ${target}, which stands above it`];
      }
      return topics.indexOf(to.topic) <= place
        ? []
        : [`${path} imports ${target} of a later topic`];
    });
  });
}
