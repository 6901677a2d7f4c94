import type { SourceFile } from './source.ts';

/** What a file is, as far as the rules on imports are concerned. */
export interface Place {
  readonly role: Role;
  /** The domain, or the outside service, that the file belongs to. */
  readonly owner: string | null;
}

type Role =
  | 'kernel'
  | 'core'
  | 'http'
  | 'port'
  | 'adapter'
  | 'tables'
  | 'rules'
  | 'store'
  | 'actions'
  | 'resolvers'
  | 'index'
  | 'shapes'
  | 'contributions'
  | 'examples'
  | 'coherence'
  | 'workload'
  | 'domain'
  | 'demo'
  | 'top';

/** A domain of many topics has tables and parts of the world for each of them. */
const rolesOfDomainFiles = [
  'tables',
  'rules',
  'store',
  'actions',
  'resolvers',
  'examples',
  'coherence',
  'workload',
  'demo',
] as const;
const namedDomainFiles = ['index', 'shapes', 'contributions', 'tables', 'domain', 'demo'] as const;

function isGeneratedPart(file: string): boolean {
  return file === 'parts.generated.ts' || file === 'schema.generated.ts';
}

/** @throws Error for a file that has no place in the house. */
export function placeOf(path: string): Place {
  const [root, folder, owner = null, ...rest] = path.split('/');
  const file = path.slice(path.lastIndexOf('/') + 1);
  if (root === 'test' || root === 'bench' || folder === undefined || file.endsWith('.test.ts')) {
    return { role: 'top', owner: null };
  }
  if (root !== 'src') throw new Error(`${path} is in no folder of the house`);
  if (owner === null) return { role: 'top', owner: null };
  switch (folder) {
    case 'kernel':
      return { role: 'kernel', owner: null };
    case 'contract':
    case 'engine':
    case 'database':
    case 'search':
      return { role: 'core', owner: null };
    case 'http':
    case 'rest':
      return { role: 'http', owner: null };
    case 'demo':
      return { role: file.endsWith('.coherence.ts') ? 'coherence' : 'demo', owner: null };
    case 'reference':
      return { role: 'top', owner: null };
    case 'outside':
      return { role: file === 'port.ts' ? 'port' : 'adapter', owner };
    case 'domains':
      return rest.length === 0 ? { role: 'top', owner: null } : placeInDomain(path, owner, rest);
    default:
      throw new Error(`${path} is in no folder of the house`);
  }
}

function placeInDomain(path: string, owner: string, rest: readonly string[]): Place {
  const file = rest.at(-1) ?? '';
  if (rest.length > 2) throw new Error(`${path} lies deeper than a topic folder`);
  if (isGeneratedPart(file)) return { role: 'domain', owner };
  const isInTopic = rest.length === 2;
  const words = file.split('.').slice(0, -1);
  const [only = ''] = words;
  const named = namedDomainFiles.find((name) => words.length === 1 && name === only);
  if (named && isInTopic) throw new Error(`${path} belongs at the root of its domain`);
  if (named) return { role: named, owner };
  const role = rolesOfDomainFiles.find((name) => words.length === 2 && name === words[1]);
  if (role) return { role, owner };
  throw new Error(
    `${path} says no role: a domain holds ${namedDomainFiles.join(', ')} and ` +
      `*.${rolesOfDomainFiles.join(', *.')}`,
  );
}

type Right = 'yes' | 'types' | 'no';

/**
 * Tables of the contract, and what follows from them alone. None of it has input or output, so a
 * rule that reads them has none either.
 */
const pureContract: ReadonlySet<string> = new Set([
  'src/contract/error-catalogue.ts',
  'src/contract/permissions.ts',
  'src/contract/policies.ts',
  'src/contract/roles.ts',
]);

/** What `from` may import of `to`, which lies at `target`. */
function rightOf(from: Place, to: Place, target: string): Right {
  const isOwn = from.owner !== null && from.owner === to.owner;
  if (from.role === 'top') return 'yes';
  if (from.role === 'demo') return isAllowedToDemo(to, isOwn);
  if (to.role === 'kernel') return 'yes';
  switch (from.role) {
    case 'kernel':
      return 'no';
    case 'core':
      return to.role === 'core' ? 'yes' : 'no';
    case 'http':
      return ['core', 'http', 'index'].includes(to.role) || target === 'src/instance.ts'
        ? 'yes'
        : 'no';
    case 'port':
      return to.role === 'core' ? 'types' : 'no';
    case 'adapter':
      return isOwn ? 'yes' : to.role === 'core' ? 'types' : 'no';
    case 'tables':
      if (isOwn && to.role === 'tables') return 'yes';
      if (/^src\/(database|search)\//.test(target)) return 'yes';
      return to.role === 'core' ? 'types' : 'no';
    case 'rules':
      if (to.role === 'core') return pureContract.has(target) ? 'yes' : 'types';
      if (to.role === 'rules' && isOwn) return 'yes';
      return to.role === 'port' ? 'types' : 'no';
    case 'store':
      if (to.role === 'core') return 'yes';
      if (to.role === 'index') return isOwn ? 'no' : 'types';
      return isOwn && ['rules', 'store', 'tables'].includes(to.role) ? 'yes' : 'no';
    case 'actions':
    case 'resolvers':
    case 'index':
      if (to.role === 'core' || to.role === 'port') return 'yes';
      if (to.role === 'index') return isOwn ? 'no' : 'yes';
      return isOwn && ['rules', 'store', 'actions'].includes(to.role) ? 'yes' : 'no';
    case 'shapes':
    case 'contributions':
      return 'types';
    case 'examples':
      return to.role === 'core' || to.role === 'demo' || (isOwn && to.role === 'rules')
        ? 'yes'
        : 'no';
    case 'coherence':
      // What no foreign key holds together across domains, a check does: it reads both sides.
      if (to.role === 'core' || to.role === 'tables') return 'yes';
      if (from.owner === null) return ['demo', 'index'].includes(to.role) ? 'yes' : 'no';
      return isOwn && ['rules', 'store', 'actions'].includes(to.role) ? 'yes' : 'no';
    case 'workload':
      if (target === 'src/engine/workload.ts') return 'yes';
      if (to.role === 'core') return target.startsWith('src/engine/') ? 'types' : 'no';
      return isOwn && ['rules', 'workload'].includes(to.role) ? 'yes' : 'no';
    case 'domain':
      if (to.role === 'core') return 'yes';
      return isOwn && !['demo', 'workload'].includes(to.role) ? 'yes' : 'no';
    default:
      return 'no';
  }
}

/** A domain's part of the world writes its own tables and calls other domains by their public API. */
function isAllowedToDemo(to: Place, isOwn: boolean): Right {
  return to.role === 'tables' && !isOwn ? 'no' : 'yes';
}

/** Every import that the table of the architecture does not allow, as a sentence each. */
export function forbiddenImports(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) => {
    const from = placeOf(path);
    return imports.flatMap(({ target, isTypeOnly }) => {
      if (!target.endsWith('.ts')) return [];
      const to = placeOf(target);
      if (to.role === 'domain' && from.role !== 'domain' && path !== 'src/domains/all.ts') {
        return [`${path} imports ${target}, which is for src/domains/all.ts alone`];
      }
      if (to.role === 'workload' && from.role !== 'workload' && !path.startsWith('bench/')) {
        return [`${path} imports ${target}, which is for bench/ alone`];
      }
      const right = rightOf(from, to, target);
      if (right === 'yes' || (right === 'types' && isTypeOnly)) return [];
      const limit = right === 'types' ? ', of which it may import types only' : '';
      return [`${path} (${from.role}) imports ${target} (${to.role})${limit}`];
    });
  });
}

/** Circles of imports, of types as well, each as the files along it. */
export function importCircles(files: readonly Pick<SourceFile, 'path' | 'imports'>[]): string[] {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports]));
  const circles = new Set<string>();
  const finished = new Set<string>();
  const walk = (path: string, way: readonly string[]): void => {
    const begun = way.indexOf(path);
    if (begun >= 0) circles.add([...way.slice(begun), path].join(' → '));
    if (begun >= 0 || finished.has(path)) return;
    for (const { target } of importsOf.get(path) ?? []) walk(target, [...way, path]);
    finished.add(path);
  };
  for (const { path } of files) walk(path, []);
  return [...circles];
}
