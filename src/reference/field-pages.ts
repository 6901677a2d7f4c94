import type { GraphQLArgument, GraphQLSchema } from 'graphql';
import { type Example, isRaising } from '../contract/examples.ts';
import { describeAccess } from '../contract/policy-text.ts';
import type { DocumentedField } from './entries.ts';
import { jsonWithoutSecrets } from './secrets.ts';
import { answerShape } from './shapes.ts';

/** The page of all queries or all mutations: a list by domain, then a section for each. */
export function fieldsPage(
  schema: GraphQLSchema,
  title: string,
  introduction: string,
  fields: readonly DocumentedField[],
): string {
  return [
    `# ${title}`,
    introduction,
    domainList(fields),
    ...fields.map((field) => fieldSection(schema, field)),
  ].join('\n\n');
}

/** A link to a root field's section, from a page beside it. */
export function fieldLink({ entry, policy }: DocumentedField): string {
  const page = policy.parentName === 'Query' ? 'queries' : 'mutations';
  return `[\`${entry.name}\`](${page}.md#${entry.name.toLowerCase()})`;
}

function domainList(fields: readonly DocumentedField[]): string {
  const byDomain = Map.groupBy(fields, ({ entry }) => entry.domain);
  return [...byDomain]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([domain, those]) => `- ${domain}: ${those.map(fieldLink).join(', ')}`)
    .join('\n');
}

function fieldSection(schema: GraphQLSchema, documented: DocumentedField): string {
  const { entry, field, policy } = documented;
  const { deprecation, rateLimit } = entry;
  const facts = [
    `- Domain: ${entry.domain}`,
    `- Complexity: ${entry.complexity}`,
    `- Access: ${describeAccess(policy.access)}`,
  ];
  if (rateLimit) {
    const caller = rateLimit.key === 'IP' ? 'address' : 'user';
    facts.push(`- Rate limit: ${rateLimit.steps.join(', ')} for each ${caller}`);
  }
  if (deprecation) {
    const { markedOn, removalOnOrAfter, advice } = deprecation;
    const dates = markedOn
      ? ` since ${markedOn}, may be gone from ${removalOnOrAfter ?? 'any day'} on`
      : '';
    facts.push(`- Deprecated${dates}: ${oneLine(advice)}`);
  }
  const parts = [
    `## ${entry.name}`,
    field.description ?? '',
    fenced('graphql', signatureOf(documented)),
    facts.join('\n'),
  ];
  if (field.args.some(({ description }) => description))
    parts.push('Arguments:', argumentList(field.args));
  if (entry.errors.length > 0) {
    parts.push(
      'Errors of its own:',
      entry.errors
        .map(({ code, message }) => `- [${code}](errors.md#${code.toLowerCase()}): ${message}`)
        .join('\n'),
    );
  }
  return [...parts, ...exampleParts(schema, entry.examples)].filter(Boolean).join('\n\n');
}

function signatureOf({ entry }: DocumentedField): string {
  const args = entry.arguments.map(({ name, type }) => `${name}: ${type}`);
  const line = `${entry.name}${args.length > 0 ? `(${args.join(', ')})` : ''}: ${entry.returns}`;
  if (line.length <= 90) return line;
  return `${entry.name}(\n${args.map((each) => `  ${each}`).join('\n')}\n): ${entry.returns}`;
}

function argumentList(args: readonly GraphQLArgument[]): string {
  return args
    .filter(({ description }) => description)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, description }) => `- \`${name}\`: ${oneLine(description ?? '')}`)
    .join('\n');
}

/** A document that comes again is shown once. */
function exampleParts(schema: GraphQLSchema, examples: readonly Example[]): string[] {
  const places = new Map<string, number>();
  return examples.flatMap((example, index) => {
    const { viewer, document, variables = {} } = example;
    const shownAt = places.get(document);
    if (shownAt === undefined) places.set(document, index + 1);
    const asWhom = viewer === undefined ? 'without a token' : `as \`${viewer}\``;
    const outcome = isRaising(example) ? `raises ${example.raises}` : 'answers';
    const parts = [`**Example ${index + 1}** ${outcome}, asked ${asWhom}.`];
    if (shownAt === undefined) parts.push(fenced('graphql', document));
    else parts[0] += ` The document is that of example ${shownAt}.`;
    if (Object.keys(variables).length > 0) {
      parts.push('Variables:', fenced('json', jsonWithoutSecrets(variables)));
    }
    if (isRaising(example)) return parts;
    if (example.response) {
      parts.push('Answer:', fenced('json', jsonWithoutSecrets(example.response)));
    } else if (shownAt === undefined) {
      const shape = { data: answerShape(schema, document) };
      parts.push('Shape of the answer:', fenced('json', JSON.stringify(shape, null, 2)));
    }
    return parts;
  });
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
