import { posix } from 'node:path';
import type { QueryFact } from '../contract/facts.ts';
import { camel, capitalized, rowName } from './names.ts';
import { ownCodes, type SubjectProposal } from './sdl.ts';
import { namedType, type SurfaceType } from './surface.ts';

/** What the skeletons of a query are written from. */
export interface Skeleton {
  readonly fact: QueryFact;
  readonly subject: SubjectProposal | null;
  readonly types: readonly SurfaceType[];
  /** The messages of error codes. */
  readonly messages: Readonly<Record<string, string>>;
  /** The folder that the files go into, from the project's, with slashes. */
  readonly folder: string;
  /** The first word of the files' names. */
  readonly stem: string;
  readonly document: string;
}

/** The type whose rows the query answers with; null where it answers with no new object type. */
export function mainType({ fact, types }: Pick<Skeleton, 'fact' | 'types'>): SurfaceType | null {
  const typeNamed = (name: string) => types.find((type) => type.name === name);
  const fieldOf = (type: SurfaceType | undefined, name: string) =>
    type?.fields.find((field) => field.name === name)?.type;
  const returned = typeNamed(namedType(fact.returns));
  const edges = fieldOf(returned, 'edges');
  if (edges === undefined) return returned?.kind === 'Object' ? returned : null;
  const node = fieldOf(typeNamed(namedType(edges)), 'node');
  const item = node === undefined ? undefined : typeNamed(namedType(node));
  return item?.kind === 'Object' ? item : null;
}

export function isPaged({ arguments: args }: QueryFact): boolean {
  return args.some(({ name }) => name === 'first');
}

/** The name of the store's function: `pageOfCallTags`, `readWorkSchedule`. */
function readerName(fact: QueryFact): string {
  return `${isPaged(fact) ? 'pageOf' : 'read'}${capitalized(fact.name)}`;
}

function hasViewer({ permissions }: QueryFact): boolean {
  return permissions === null || !('public' in permissions);
}

/** Where a file of the project is, as one in `folder` imports it. */
export function importPath(folder: string, target: string): string {
  const path = posix.relative(folder, target);
  return path.startsWith('.') ? path : `./${path}`;
}

export function storeText(skeleton: Skeleton): string {
  const { fact, folder } = skeleton;
  const main = mainType(skeleton);
  const from = (target: string) => importPath(folder, target);
  const hasArguments = fact.arguments.length > 0;
  const row = main ? rowName(main.name) : null;
  const answer = row ? answerOf(fact, row) : 'unknown';
  const parameters = [
    'db: Database,',
    ...(hasViewer(fact) ? ['viewer: Viewer,'] : []),
    ...(hasArguments ? ['args: Arguments,'] : []),
  ];
  const used = ['db', ...(hasViewer(fact) ? ['viewer'] : []), ...(hasArguments ? ['args'] : [])];
  const work = isPaged(fact)
    ? 'plan the page by a keyset, select its rows within reach and say how all are counted'
    : 'select what is asked for, within reach of the viewer';
  return [
    ...(hasViewer(fact)
      ? [`import type { Viewer } from '${from('src/contract/viewer.ts')}';\n`]
      : []),
    `import type { Database } from '${from('src/database/database.ts')}';\n`,
    ...(row && isPaged(fact)
      ? [`import type { Connection } from '${from('src/engine/connections.ts')}';\n`]
      : []),
    ...(hasArguments
      ? [`import type { Fields } from '${from('src/engine/schema.generated.ts')}';\n`]
      : []),
    ...(hasArguments ? [`\ntype Arguments = Fields['Query']['${fact.name}']['arguments'];\n`] : []),
    ...(row
      ? [`\nexport type ${row} = FillIn<'what a row holds: the table, as $inferSelect has it'>;\n`]
      : []),
    `\nexport async function ${readerName(fact)}(${parameters.join(' ')}): Promise<${answer}> {\n`,
    `  return fillIn('${work}', ${used.join(', ')});\n}\n`,
  ].join('');
}

function answerOf(fact: QueryFact, row: string): string {
  if (isPaged(fact)) return `Connection<${row}>`;
  if (fact.returns.startsWith('[')) return `readonly ${row}[]`;
  return fact.returns.endsWith('!') ? row : `${row} | null`;
}

export function resolversText(skeleton: Skeleton): string {
  const { fact, folder, stem, subject, messages } = skeleton;
  const codes = ownCodes(fact).filter((code) => code !== subject?.refusal);
  const taken = [
    'db',
    ...(hasViewer(fact) ? ['viewer'] : []),
    ...(codes.length > 0 ? ['raise'] : []),
  ];
  const hasArguments = fact.arguments.length > 0;
  const passed = ['db', ...(hasViewer(fact) ? ['viewer'] : []), ...(hasArguments ? ['args'] : [])];
  const main = mainType(skeleton);
  const isObject = (name: string) =>
    !skeleton.types.some((type) => type.name === name && type.kind === 'Enum');
  const own = (main?.fields ?? []).filter(
    (field) =>
      field.arguments.length > 0 ||
      (skeleton.types.some((type) => type.name === namedType(field.type)) &&
        isObject(namedType(field.type))),
  );
  return [
    `import type { Resolvers } from '${importPath(folder, 'src/engine/schema.generated.ts')}';\n`,
    `import { ${readerName(fact)} } from './${stem}.store.ts';\n\n`,
    `export const ${camel(stem)}Resolvers = {\n  Query: {\n`,
    `    async ${fact.name}(_root, ${hasArguments ? 'args' : '_args'}, { ${taken.join(', ')} }) {\n`,
    ...codes.map(
      (code) => `      if (fillIn(${quoted(messages[code] ?? '')})) raise('${code}');\n`,
    ),
    `      return ${readerName(fact)}(${passed.join(', ')});\n    },\n  },\n`,
    ...(own.length > 0
      ? [
          `  ${main?.name}: {\n`,
          ...own.map(
            (field) => `    ${field.name}: (row) => fillIn('${field.type}, of the row', row),\n`,
          ),
          '  },\n',
        ]
      : []),
    '} satisfies Resolvers;\n',
  ].join('');
}

export function examplesText(skeleton: Skeleton): string {
  const { fact, folder, stem, document } = skeleton;
  const hasAccount = fact.arguments.some(({ name }) => name === 'accountNumber');
  const variables = fact.arguments
    .filter(({ name }) => !['after', 'before', 'last'].includes(name))
    .map(({ name, type }) => {
      if (name === 'accountNumber') return `accountNumber: sample(household, 'accountNumber'),`;
      return name === 'first' ? 'first: 10,' : `${name}: fillIn('${type}'),`;
    });
  const given = variables.length > 0 ? 'variables, ' : '';
  const refused = fact.errors.map(
    (code) =>
      `{ viewer: fillIn('who is answered ${code}'), document, ` +
      `variables: fillIn('what is answered ${code}'), raises: '${code}' },\n`,
  );
  const contract = importPath(folder, 'src/contract/examples.ts');
  const values = [
    ...(isPaged(fact) && hasViewer(fact) ? ['pageRefusals'] : []),
    ...(hasAccount ? ['sample'] : []),
  ];
  return [
    values.length > 0
      ? `import { ${values.join(', ')}, type TopicExamples } from '${contract}';\n\n`
      : `import type { TopicExamples } from '${contract}';\n\n`,
    `const document = \`${document}\`;\n\n`,
    `export const ${camel(stem)}Examples: TopicExamples = (${hasAccount ? 'viewers' : ''}) => {\n`,
    ...(hasAccount ? ["  const household = viewers('household');\n"] : []),
    ...(variables.length > 0 ? [`  const variables = { ${variables.join(' ')} };\n`] : []),
    `  return {\n    ${fact.name}: [\n`,
    hasViewer(fact)
      ? `{ viewer: ${hasAccount ? "'household'" : "fillIn('who may ask')"}, document, ${given}},\n`
      : `{ document, ${given}},\n`,
    ...refused,
    ...(isPaged(fact) && hasViewer(fact)
      ? [`...pageRefusals({ viewer: fillIn('who may ask'), document, ${given}}),\n`]
      : hasViewer(fact)
        ? [`{ document, ${given}raises: 'KT-CT-1112' },\n`]
        : []),
    '    ],\n  };\n};\n',
  ].join('');
}

export function testText(skeleton: Skeleton): string {
  const { fact, folder, document } = skeleton;
  const from = (target: string) => importPath(folder, target);
  const options = [
    ...(hasViewer(fact) ? ["as: fillIn('who may ask')"] : []),
    ...(fact.arguments.length > 0 ? ["variables: fillIn('what is asked for')"] : []),
  ];
  return `import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestPlatform, type TestPlatform } from '${from('test/support/platform.ts')}';

const document = \`${document}\`;

describe('${fact.name}', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  it(fillIn('the rule that the answer follows, as a sentence'), async () => {
    const { data, errors } = await platform.ask(document${options.length > 0 ? `, { ${options.join(', ')} }` : ''});
    assert.equal(errors, undefined);
    assert.deepEqual(data.${fact.name}, fillIn('the answer, worked out from the database or the rules'));
  });
});
`;
}

/** A text as TypeScript writes it. */
export function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
