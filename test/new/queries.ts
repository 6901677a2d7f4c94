import { buildASTSchema, type DocumentNode, Kind, parse, validateSchema } from 'graphql';
import { isErrorCode } from '../../src/contract/error-catalogue.ts';
import { layers } from '../../src/domains/layers.ts';
import {
  messageFacts,
  type QueryFact,
  queryFacts,
  readSurface,
  typeFacts,
} from '../contract/facts.ts';
import { documentOf } from './documents.ts';
import { manifestOf } from './domains.ts';
import { catalogueFile, inserted, withErrorFile, withErrors } from './error-files.ts';
import {
  type Plan,
  type PlannedFile,
  readProjectFile,
  refuse,
  refuseToOverwrite,
} from './files.ts';
import { kebab, rowName } from './names.ts';
import { hole, ownCodes, proposeSubject, sdlOf } from './sdl.ts';
import {
  examplesText,
  importPath,
  isPaged,
  mainType,
  resolversText,
  type Skeleton,
  storeText,
  testText,
} from './skeletons.ts';
import { namedType, reachedTypes } from './surface.ts';

interface QueryOptions {
  readonly name: string;
  readonly domain?: string | undefined;
  /** A topic folder of the domain. */
  readonly topic?: string | undefined;
  /** The first word of the files' names. */
  readonly file?: string | undefined;
}

/**
 * Plans the files of a published query that is not declared yet.
 *
 * @param sdl the schema as it is, with its base.
 * @throws RefusedPlan for an unknown or declared query, an unknown domain or topic, and a file that
 * is there already.
 */
export function planQuery(options: QueryOptions, sdl: DocumentNode): Plan {
  const { name } = options;
  const fact =
    queryFacts.find((each) => each.name === name) ??
    refuse(`${name} is no query of the published reference (test/contract/facts/queries.json).`);
  if (declaredQueries(sdl).has(name)) {
    refuse(`${name} is declared already; docs/reference/queries.md says in which domain.`);
  }
  const domain = options.domain ?? fact.domain;
  const folder = folderOf(domain, options.topic);
  const stem = options.file ?? kebab(name);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(stem)) {
    refuse(`${stem} is no name of a topic: lower case, words joined by hyphens.`);
  }
  const roots = [fact.returns, ...fact.arguments.map(({ type }) => type)].map(namedType);
  const declared = declaredTypes(sdl);
  const types = reachedTypes(readSurface(), typeFacts, declared, roots);
  const subject = proposeSubject(fact, types, messageFacts);
  const ownSdl = sdlOf(fact, subject, types);
  const whole: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [...sdl.definitions, ...parse(ownSdl).definitions],
  };
  const document = documentOf(fact, whole, new Set(types.map((type) => type.name)));
  const skeleton: Skeleton = {
    ...{ fact, subject, types, folder, stem, document },
    messages: messageFacts,
  };
  const written = (role: string, text: string): PlannedFile => ({
    path: `${folder}/${stem}.${role}`,
    text,
    isNew: true,
  });
  const files = [
    written('graphql', ownSdl),
    written('resolvers.ts', resolversText(skeleton)),
    written('store.ts', storeText(skeleton)),
    written('examples.ts', examplesText(skeleton)),
    written('test.ts', testText(skeleton)),
    ...shapesFile(skeleton, domain),
    ...errorFiles(fact, domain),
  ];
  refuseToOverwrite(files);
  return { files, notes: notesOn(skeleton, domain, whole) };
}

function declaredQueries({ definitions }: DocumentNode): Set<string> {
  return new Set(
    definitions.flatMap((each) =>
      (each.kind === Kind.OBJECT_TYPE_DEFINITION || each.kind === Kind.OBJECT_TYPE_EXTENSION) &&
      each.name.value === 'Query'
        ? (each.fields ?? []).map((field) => field.name.value)
        : [],
    ),
  );
}

const specifiedScalars = ['ID', 'String', 'Int', 'Float', 'Boolean'];

function declaredTypes({ definitions }: DocumentNode): Set<string> {
  const names = definitions.flatMap((each) =>
    each.kind.endsWith('TypeDefinition') && 'name' in each && each.name ? [each.name.value] : [],
  );
  return new Set([...specifiedScalars, ...names]);
}

function folderOf(domain: string, topic: string | undefined): string {
  const layer =
    layers.find((each) => each.name === domain) ??
    refuse(`${domain} is no domain: choose among ${layers.map((each) => each.name).join(', ')}.`);
  if (readProjectFile(manifestOf(domain)) === null) {
    refuse(`${domain} has no folder yet. Run npm run new -- domain ${domain}, then this again.`);
  }
  const { topics } = layer;
  if (topic === undefined && topics.length > 0) {
    refuse(`${domain} has topic folders: choose one by --topic, among ${topics.join(', ')}.`);
  }
  if (topic !== undefined && !topics.includes(topic)) {
    refuse(
      topics.length === 0
        ? `${domain} has no topic folders (src/domains/layers.ts): leave --topic out.`
        : `${domain} has no topic ${topic}: choose among ${topics.join(', ')}.`,
    );
  }
  return ['src/domains', domain, topic].filter((part) => part !== undefined).join('/');
}

/** What the resolvers of the query's type are given: the store's row. */
function shapesFile(skeleton: Skeleton, domain: string): PlannedFile[] {
  const main = mainType(skeleton);
  if (!main) return [];
  const { fact, folder, stem } = skeleton;
  const root = `src/domains/${domain}`;
  const path = `${root}/shapes.ts`;
  const row = rowName(main.name);
  const text = readProjectFile(path);
  const begin =
    text ??
    `declare module '${importPath(root, 'src/engine/resolver-models.ts')}' {\n  interface ResolverModels {\n  }\n}\n`;
  const page = namedType(fact.returns);
  const models = [
    ...(isPaged(fact) && page !== main.name ? [`    ${page}: Connection<${row}>;\n`] : []),
    `    ${main.name}: ${row};\n`,
  ];
  const imports = [
    ...(isPaged(fact) && !/import type \{ Connection \}/.test(begin)
      ? [`import type { Connection } from '${importPath(root, 'src/engine/connections.ts')}';\n`]
      : []),
    `import type { ${row} } from '${importPath(root, `${folder}/${stem}.store.ts`)}';\n`,
    ...(text === null ? ['\n'] : []),
  ];
  return [
    {
      path,
      text: imports.join('') + inserted(begin, '  }\n}', models.join('')),
      isNew: text === null,
    },
  ];
}

function errorFiles(fact: QueryFact, domain: string): PlannedFile[] {
  const missing = ownCodes(fact).filter((code) => !isErrorCode(code));
  if (missing.length === 0) return [];
  const names = [domain, domain.replace(/s$/, '')];
  const own = names
    .map((name) => `src/contract/${name}-errors.ts`)
    .find((path) => readProjectFile(path) !== null);
  const path = own ?? `src/contract/${domain}-errors.ts`;
  const text = withErrors(readProjectFile(path), domain, missing, messageFacts);
  if (own !== undefined) return [{ path, text, isNew: false }];
  const catalogue = withErrorFile(readProjectFile(catalogueFile) ?? '', domain);
  return [
    { path, text, isNew: true },
    { path: catalogueFile, text: catalogue, isNew: false },
  ];
}

function notesOn(skeleton: Skeleton, domain: string, whole: DocumentNode): string[] {
  const { fact, subject, types } = skeleton;
  const guesses = types.flatMap(({ name, fields }) =>
    fields.flatMap(({ name: field, type, guessedFrom }) =>
      guessedFrom === null ? [] : [`${name}.${field} is ${type}, guessed from "${guessedFrom}".`],
    ),
  );
  const undescribed = types.filter(({ kind }) => kind === 'Unknown').map(({ name }) => name);
  const scalars = types.filter(({ kind }) => kind === 'Scalar').map(({ name }) => name);
  return [
    ...(ownCodes(fact).some((code) => !isErrorCode(code))
      ? ['The new error codes lack their type and description.']
      : []),
    ...(fact.permissions === null
      ? [
          `No permission is published: ${subject ? 'OWN_ACCOUNT' : 'SIGNED_IN'} is proposed. ` +
            'Facts of the market and the catalogue are PUBLIC.',
        ]
      : []),
    ...(subject?.refusal === hole ? ['Choose the refusal of @subject among the codes.'] : []),
    ...(undescribed.length > 0
      ? [`Nothing is published about ${undescribed.join(', ')}: design what it holds.`]
      : []),
    ...guesses,
    ...(scalars.length > 0
      ? [
          `The scalar ${scalars.join(', ')} is new: see src/engine/scalars.ts and codegen.ts, and ` +
            'declare it in base.graphql.',
        ]
      : []),
    ...problemsOf(whole),
    ...(domain === fact.domain
      ? []
      : [`The reference names ${fact.domain}: say so in src/reference/domains.ts.`]),
  ];
}

/** What keeps the schema from being put together, holes included. */
function problemsOf(whole: DocumentNode): string[] {
  try {
    return validateSchema(buildASTSchema(whole)).map(({ message }) => message);
  } catch (error) {
    return error instanceof Error ? error.message.split('\n').filter((line) => line !== '') : [];
  }
}
