import type { Coverage } from './coverage-facts.ts';
import { fieldsWithoutAnswer } from './fields-without-answer.ts';

/** What one domain has to show, or all of them together. */
interface Figures {
  readonly queries: number;
  readonly exact: number;
  readonly policies: number;
  readonly answering: number;
  readonly errors: number;
  readonly raised: number;
  readonly pairs: number;
  readonly live: number;
}

function figuresOf(coverage: Coverage, isChosen: (domain: string) => boolean): Figures {
  const queries = coverage.queries.filter(({ domain }) => isChosen(domain));
  const fields = coverage.fields.filter(({ domain }) => isChosen(domain));
  const pairs = coverage.pairs.filter(({ domain }) => isChosen(domain));
  return {
    queries: queries.length,
    exact: queries.filter((each) => each.isDeclared && each.differences.length === 0).length,
    policies: queries.filter(({ hasPolicyOfFacts }) => hasPolicyOfFacts).length,
    answering: fields.reduce((sum, field) => sum + field.answering, 0),
    errors: fields.reduce((sum, field) => sum + field.declaredErrors, 0),
    raised: fields.reduce((sum, field) => sum + field.raisedErrors, 0),
    pairs: pairs.length,
    live: pairs.filter(({ isLive }) => isLive).length,
  };
}

/** The figures of all domains together, a line each. */
export function coverageSummary(coverage: Coverage): string {
  const all = figuresOf(coverage, () => true);
  const { declared, all: published } = coverage.publishedPairs;
  return [
    `Queries declared exactly as published: ${all.exact} of ${all.queries}`,
    `Queries with the published permissions: ${all.policies} of ${all.queries}`,
    `Examples that answer: ${all.answering}, of ${coverage.fields.length} queries and mutations`,
    `Declared errors that an example raises: ${all.raised} of ${all.errors}`,
    `Fields of object types that answer something in the demonstration world: ${all.live} of ${all.pairs}`,
    `Fields of published object types that are declared: ${declared} of ${published}`,
  ].join('\n');
}

/** `docs/coverage.md`: the figures by domain, and what is still to come. */
export function coveragePage(coverage: Coverage): string {
  const domains = [
    ...new Set([...coverage.queries, ...coverage.pairs].map(({ domain }) => domain)),
  ].toSorted();
  return `${[
    '# Coverage',
    'Written by `npm run coverage`, which compares the schema with the facts of the published ' +
      'reference (`test/contract/facts`), runs every documented example on a new world, and asks ' +
      'every query to its depths.',
    coverageSummary(coverage)
      .split('\n')
      .map((line) => `- ${line}`)
      .join('\n'),
    '## By domain',
    figuresTable(coverage, domains),
    '## Queries to come',
    listByDomain(domains, (domain) =>
      coverage.queries
        .filter((query) => query.domain === domain && !query.isDeclared)
        .map(({ name }) => `\`${name}\``),
    ),
    '## Fields to come of types that are declared',
    'Some of these belong to other countries’ markets and stay out; see the notes of their domain.',
    [...coverage.undeclaredFields]
      .map(([type, names]) => `- \`${type}\`: ${names.map((name) => `\`${name}\``).join(', ')}`)
      .join('\n'),
    '## Fields without an answer',
    'Declared as published; they are null by the nature of the market or of the platform.',
    [...fieldsWithoutAnswer].map(([field, why]) => `- \`${field}\`: ${why}`).join('\n'),
    ...problemParts(coverage),
  ].join('\n\n')}\n`;
}

function figuresTable(coverage: Coverage, domains: readonly string[]): string {
  const row = (name: string, figures: Figures): string =>
    `| ${[
      name,
      `${figures.exact} of ${figures.queries}`,
      `${figures.policies} of ${figures.queries}`,
      figures.answering,
      `${figures.raised} of ${figures.errors}`,
      `${figures.live} of ${figures.pairs}`,
    ].join(' | ')} |`;
  return [
    '| Domain | Queries exact | Permissions as published | Examples that answer | Errors raised | Fields alive |',
    '|---|---|---|---|---|---|',
    ...domains.map((domain) =>
      row(
        domain,
        figuresOf(coverage, (each) => each === domain),
      ),
    ),
    row(
      'all',
      figuresOf(coverage, () => true),
    ),
  ].join('\n');
}

function listByDomain(
  domains: readonly string[],
  itemsOf: (domain: string) => readonly string[],
): string {
  return domains
    .map((domain) => ({ domain, items: itemsOf(domain) }))
    .filter(({ items }) => items.length > 0)
    .map(({ domain, items }) => `- ${domain}: ${items.join(', ')}`)
    .join('\n');
}

function problemParts({ problems }: Coverage): string[] {
  if (problems.length === 0) return [];
  return ['## What is wrong', problems.map((problem) => `- ${problem}`).join('\n')];
}
