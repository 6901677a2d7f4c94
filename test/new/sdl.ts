import { commonErrorCodes } from '../../src/contract/error-catalogue.ts';
import { type Permission, permissions, permissionTitle } from '../../src/contract/permissions.ts';
import type { SubjectKind } from '../../src/contract/policies.ts';
import type { QueryFact } from '../contract/facts.ts';
import { namedType, type SurfaceField, type SurfaceType } from './surface.ts';

/** Stands where the facts decide nothing. The schema does not build until the author has chosen. */
export const hole = 'FILL_IN';

/** Whose data a query is about, as its arguments say. */
export interface SubjectProposal {
  readonly kind: SubjectKind;
  readonly argument: string;
  /** A code of the query's, or `FILL_IN`. */
  readonly refusal: string;
}

const subjectKinds: Readonly<Record<string, SubjectKind>> = {
  accountNumber: 'account',
  portfolioNumber: 'portfolio',
  mpan: 'meterPoint',
  mprn: 'meterPoint',
  mpxn: 'meterPoint',
};

/**
 * Reads the subject off the arguments, those of input objects included; null where none names one.
 * The refusal is the one code, or the one whose message speaks of what is not found or not allowed.
 */
export function proposeSubject(
  fact: QueryFact,
  types: readonly SurfaceType[],
  messages: Readonly<Record<string, string>>,
): SubjectProposal | null {
  const named = [
    ...fact.arguments.map(({ name }) => ({ name, argument: name })),
    ...fact.arguments.flatMap(({ name, type }) =>
      (types.find((each) => each.name === namedType(type))?.fields ?? []).map((field) => ({
        name: field.name,
        argument: `${name}.${field.name}`,
      })),
    ),
  ];
  const isOpen = fact.permissions !== null && 'public' in fact.permissions;
  const subject = named.find(({ name }) => name in subjectKinds);
  const kind = subjectKinds[subject?.name ?? ''];
  if (!subject || !kind || isOpen) return null;
  const codes = ownCodes(fact);
  const refusals = codes.filter((code) =>
    /not found|unauthori[sz]ed|no account|invalid account/i.test(messages[code] ?? ''),
  );
  const [only] = refusals.length > 0 ? refusals : codes;
  const isClear = refusals.length === 1 || codes.length === 1;
  const refusal = codes.length === 0 ? 'KT-CT-1111' : isClear ? (only ?? hole) : hole;
  return { kind, argument: subject.argument, refusal };
}

/** The codes that a query raises by itself: those it declares, without those that any field may answer. */
export function ownCodes({ errors }: QueryFact): string[] {
  return errors.filter((code) => !commonErrorCodes.some((each) => each === code));
}

/** The query with its promises, and the types that it brings. Descriptions are left to the author. */
export function sdlOf(
  fact: QueryFact,
  subject: SubjectProposal | null,
  types: readonly SurfaceType[],
): string {
  const list = fact.arguments.map(({ name, type }) => `    ${name}: ${type}\n`).join('');
  const lines = [
    `extend type Query {\n  ${fact.name}${list && `(\n${list}  )`}: ${fact.returns}\n`,
    ...promises(fact, subject).map((promise) => `    ${promise}\n`),
    '}\n',
    ...types.map((type) => `\n${typeText(type)}`),
  ];
  return lines.join('');
}

function promises(fact: QueryFact, subject: SubjectProposal | null): string[] {
  const { rateLimit, deprecation } = fact;
  const codes = fact.errors;
  return [
    `@complexity(value: ${fact.complexity})`,
    accessText(fact, subject),
    ...(subject
      ? [`@subject(${subject.kind}: "${subject.argument}", refusal: "${subject.refusal}")`]
      : []),
    ...(codes.length > 0 ? [`@raises(codes: ${JSON.stringify(codes)})`] : []),
    ...(rateLimit
      ? [`@rateLimit(key: ${rateLimit.key}, steps: ${JSON.stringify(rateLimit.steps)})`]
      : []),
    ...(deprecation ? [`@deprecated(reason: ${JSON.stringify(deprecation.advice)})`] : []),
    ...(deprecation?.markedOn && deprecation.removalOnOrAfter
      ? [
          `@sunset(markedOn: "${deprecation.markedOn}", removalOnOrAfter: "${deprecation.removalOnOrAfter}")`,
        ]
      : []),
  ];
}

function accessText({ permissions: published }: QueryFact, subject: SubjectProposal | null) {
  if (published === null) {
    return `@access(undocumented: ${subject ? 'OWN_ACCOUNT' : 'SIGNED_IN'})`;
  }
  if ('public' in published) return '@access(public: true)';
  const groups = published.anyOf.map((group) => group.map(permissionOf));
  return `@access(anyOf: ${JSON.stringify(groups)})`;
}

function permissionOf(title: string): Permission | typeof hole {
  return permissions.find((each) => permissionTitle(each) === title) ?? hole;
}

function typeText(type: SurfaceType): string {
  const fields = type.fields.map((field) => `  ${fieldText(field)}\n`).join('');
  const implemented =
    type.interfaces.length > 0 ? ` implements ${type.interfaces.join(' & ')}` : '';
  switch (type.kind) {
    case 'Object':
      return `type ${type.name}${implemented} {\n${fields}}\n`;
    case 'Interface':
      return `interface ${type.name}${implemented} {\n${fields}}\n`;
    case 'InputObject':
      return `input ${type.name} {\n${fields}}\n`;
    case 'Enum':
      return `enum ${type.name} {\n${type.values.map((value) => `  ${value}\n`).join('')}}\n`;
    case 'Union':
      return `union ${type.name} = ${type.members.join(' | ')}\n`;
    case 'Scalar':
      return `scalar ${type.name}\n`;
    case 'Unknown':
      return `${type.name.endsWith('Input') ? 'input' : 'type'} ${type.name} {\n  field: ${hole}\n}\n`;
  }
}

function fieldText({ name, type, arguments: list, isDeprecated }: SurfaceField): string {
  const args = list.map(
    (each) => `${each.name}: ${each.type}${each.default === null ? '' : ` = ${each.default}`}`,
  );
  return `${name}${args.length > 0 ? `(${args.join(', ')})` : ''}: ${type}${isDeprecated ? ' @deprecated' : ''}`;
}
