import type { TSchema } from 'typebox';
import { demoSample } from '../demo/viewers.ts';
import type { Parameters } from '../rest/parameters.ts';
import type { RestExample, RestRoute } from '../rest/route.ts';

/** The page of the REST API: a section for each route. */
export function restPage(routes: readonly RestRoute[], introduction: string): string {
  return ['# REST API', introduction, ...routes.map(sectionOf)].join('\n\n');
}

function sectionOf(route: RestRoute): string {
  const { access, description, maxAgeS, refusals } = route;
  const facts = [
    `- Topic: ${route.topic}`,
    `- Key: ${access === 'KEY' ? 'needed' : 'not needed'}`,
    ...(maxAgeS > 0 ? [`- May be kept for: ${maxAgeS} s`] : []),
    ...Object.entries(refusals).map(([status, why]) => `- ${status}: ${why}`),
  ];
  return [
    `## GET ${route.path}`,
    route.summary,
    ...(description === undefined ? [] : [description]),
    facts.join('\n'),
    ...parameterTable(route.pathParameters, route.queryParameters),
    `Answers:\n\n\`\`\`\n${shapeOf(route.answers, '')}\n\`\`\``,
    `Examples:\n\n${route.examples(demoSample).map(exampleLine).join('\n')}`,
  ].join('\n\n');
}

function parameterTable(path: Parameters, query: Parameters): string[] {
  const rows = [
    ...Object.entries(path).map(([name, { schema }]) => [name, 'path', descriptionOf(schema)]),
    ...Object.entries(query).map(([name, { schema }]) => [name, 'query', descriptionOf(schema)]),
  ];
  if (rows.length === 0) return [];
  const lines = rows.map(([name, place, text]) => `| \`${name}\` | ${place} | ${text} |`);
  return [['| Parameter | In | |', '|---|---|---|', ...lines].join('\n')];
}

function descriptionOf(schema: TSchema): string {
  return (schema as { readonly description?: string }).description ?? '';
}

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly enum?: readonly string[];
}

/** What a schema describes, as a reader takes it in: names and types, indented. */
function shapeOf(given: TSchema, indent: string): string {
  const schema = given as unknown as JsonSchema;
  const type = [schema.type ?? 'any'].flat().join(' or ');
  const within = (child: JsonSchema) => shapeOf(child as unknown as TSchema, `${indent}  `);
  if (schema.items) return `[ ${shapeOf(schema.items as unknown as TSchema, indent)} ]`;
  if (schema.properties) {
    const members = Object.entries(schema.properties).map(
      ([name, child]) =>
        `${indent}  ${name}${schema.required?.includes(name) ? '' : '?'}: ${within(child)}`,
    );
    return `{\n${members.join('\n')}\n${indent}}`;
  }
  const [others] = Object.values(schema.patternProperties ?? {});
  const any = schema.additionalProperties ?? others;
  if (any && typeof any === 'object') return `{ <key>: ${within(any)} }`;
  return schema.enum ? schema.enum.join(' or ') : type;
}

function exampleLine({ viewer, address, status = 200 }: RestExample): string {
  const key = viewer === undefined ? 'without a key' : `with the key of \`${viewer}\``;
  return `- \`${address}\` ${key}: ${status}`;
}
