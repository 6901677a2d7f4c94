import { readdirSync } from 'node:fs';

/** The roles whose files a manifest lists, with the end of the name that each such file exports. */
const roles = {
  resolvers: 'Resolvers',
  examples: 'Examples',
  coherence: 'Coherence',
  tables: 'Tables',
} as const;

type Role = keyof typeof roles;

interface Part {
  /** Relative to the domain's folder, with slashes. */
  readonly path: string;
  readonly topic: string;
  readonly role: Role;
}

/**
 * Writes `parts.generated.ts` of a domain: its files of resolvers, examples, coherence checks and
 * tables, found by their names. `meter-points.resolvers.ts` exports `meterPointsResolvers`; of tables
 * all that a file exports is listed.
 */
export function generatePartList(directory: string): string {
  const parts = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .flatMap(partAt)
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const imports = parts.map((part) => {
    const names = part.role === 'tables' ? `* as ${nameOf(part)}` : `{ ${nameOf(part)} }`;
    return `import ${names} from './${part.path}';\n`;
  });
  const lists = (Object.keys(roles) as Role[]).map((role) => {
    const names = parts.filter((part) => part.role === role).map(nameOf);
    return `  ${role}: [${names.map((name) => `\n    ${name},`).join('')}${names.length > 0 ? '\n  ' : ''}],\n`;
  });
  return [
    '// Written by `npm run generate` from the names of the files. Changes made here are lost.\n',
    ...imports,
    '\n/** The files of this domain, as its manifest lists them. */\n',
    `export const parts = {\n${lists.join('')}};\n`,
  ].join('');
}

function partAt(path: string): Part[] {
  const file = path.slice(path.lastIndexOf('/') + 1);
  if (path === 'tables.ts') return [{ path, topic: '', role: 'tables' }];
  const [topic = '', role, end, ...more] = file.split('.');
  if (end !== 'ts' || more.length > 0 || !role || !(role in roles)) return [];
  return [{ path, topic, role: role as Role }];
}

function nameOf({ topic, role }: Part): string {
  if (topic === '') return role;
  return topic.replaceAll(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase()) + roles[role];
}
