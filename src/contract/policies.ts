import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  isObjectType,
} from 'graphql';
import {
  commonErrorCodes,
  type ErrorCode,
  errorCatalogue,
  isErrorCode,
} from './error-catalogue.ts';
import { isPermission, type Permission } from './permissions.ts';

type UndocumentedReach = 'SIGNED_IN' | 'OWN_ACCOUNT' | 'PUBLIC';

export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'anyOf'; readonly groups: readonly (readonly Permission[])[] }
  | { readonly kind: 'undocumented'; readonly reach: UndocumentedReach };

/** What an argument can name. Each kind is answered by the domain that owns it. */
export type SubjectKind =
  | 'account'
  | 'accountUser'
  | 'accountUserId'
  | 'collectionProcess'
  | 'controller'
  | 'device'
  | 'ledger'
  | 'meterPoint'
  | 'portfolio'
  | 'property'
  | 'supplyPoint';

interface Subject {
  readonly kind: SubjectKind;
  /** The argument, or the way to it through input objects: `input.accountNumber`. */
  readonly argumentPath: readonly string[];
  /** Further ways to it, of which the first that leads to a value counts. */
  readonly otherPaths?: readonly (readonly string[])[];
  readonly refusal: ErrorCode;
}

interface RateStep {
  readonly text: string;
  readonly requests: number;
  readonly windowSeconds: number;
}

interface RateLimit {
  readonly key: 'IP' | 'USER';
  readonly steps: readonly RateStep[];
}

interface Deprecation {
  readonly markedOn: string | null;
  readonly removalOnOrAfter: string | null;
  readonly advice: string;
}

/** What one field promises. Built once with the schema and never changed. */
export interface Policy {
  /** `Query.viewer`, `ThirdPartyOrganizationType.permissions`. */
  readonly coordinate: string;
  readonly parentName: string;
  readonly fieldName: string;
  readonly isRoot: boolean;
  readonly complexity: number;
  readonly access: Access | null;
  readonly subject: Subject | null;
  /** The field's own codes, without the common ones. */
  readonly codes: ReadonlySet<ErrorCode>;
  readonly rateLimit: RateLimit | null;
  readonly largestPage: number | null;
  readonly deprecation: Deprecation | null;
}

export type PolicyTable = ReadonlyMap<string, Policy>;

const defaultLargestPage = 100;
const windowSeconds = { s: 1, m: 60, h: 3600, d: 86_400 } as const;

/**
 * Reads the policy of every field that has one out of the schema's directives.
 *
 * @throws Error that lists every field whose declaration is incomplete or wrong, and every error
 * code that no field declares.
 */
export function buildPolicies(schema: GraphQLSchema): PolicyTable {
  const problems: string[] = [];
  const table = new Map<string, Policy>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const policy = readPolicy(schema, type.name, field, problems);
      if (policy) table.set(policy.coordinate, Object.freeze(policy));
    }
  }
  const declared = new Set<string>(commonErrorCodes);
  for (const policy of table.values()) for (const code of policy.codes) declared.add(code);
  for (const code of Object.keys(errorCatalogue)) {
    if (!declared.has(code)) problems.push(`${code} is in the catalogue, but no field declares it`);
  }
  if (problems.length > 0) {
    throw new Error(`The schema's policies do not hold:\n- ${problems.join('\n- ')}`);
  }
  return table;
}

type Directives = (name: string) => Record<string, unknown> | undefined;

function readPolicy(
  schema: GraphQLSchema,
  parentName: string,
  field: GraphQLField<unknown, unknown>,
  problems: string[],
): Policy | null {
  const coordinate = `${parentName}.${field.name}`;
  const isRoot = parentName === 'Query' || parentName === 'Mutation';
  const node = field.astNode;
  if (!node) return null;
  const directives: Directives = (name) => {
    const directive = schema.getDirective(name);
    return directive ? getDirectiveValues(directive, node) : undefined;
  };
  const complain = (problem: string): void => {
    problems.push(`${coordinate} ${problem}`);
  };

  const access = readAccess(directives, complain);
  const complexity = directives('complexity')?.value as number | undefined;
  if (isRoot && !access) complain('has no @access');
  if (isRoot && complexity === undefined) complain('has no @complexity');

  const policy: Policy = {
    coordinate,
    parentName,
    fieldName: field.name,
    isRoot,
    complexity: complexity ?? 0,
    access,
    subject: readSubject(directives, field, complain),
    codes: readCodes(directives, complain),
    rateLimit: readRateLimit(directives, complain),
    largestPage: isConnection(getNamedType(field.type))
      ? ((directives('paginated')?.max as number | undefined) ?? defaultLargestPage)
      : null,
    deprecation: readDeprecation(directives, field),
  };
  if (isOwnAccount(policy.access) && !policy.subject) complain('is OWN_ACCOUNT without @subject');
  const promisesNothing =
    !isRoot &&
    !access &&
    !policy.subject &&
    !policy.rateLimit &&
    policy.codes.size === 0 &&
    policy.largestPage === null;
  return promisesNothing ? null : policy;
}

/** Whether a field can be asked without a token. A field without access is open where its parent is. */
export function isOpenToEveryone(access: Access | null): boolean {
  if (!access || access.kind === 'public') return true;
  return access.kind === 'undocumented' && access.reach === 'PUBLIC';
}

function isOwnAccount(access: Access | null): boolean {
  return access?.kind === 'undocumented' && access.reach === 'OWN_ACCOUNT';
}

function readAccess(directives: Directives, complain: (problem: string) => void): Access | null {
  const values = directives('access');
  if (!values) return null;
  const {
    public: isPublic,
    anyOf,
    undocumented,
  } = values as {
    public?: boolean;
    anyOf?: string[][];
    undocumented?: UndocumentedReach;
  };
  if ([isPublic, anyOf, undocumented].filter((form) => form !== undefined).length !== 1) {
    complain('mixes forms of @access');
    return null;
  }
  if (isPublic) return { kind: 'public' };
  if (undocumented) return { kind: 'undocumented', reach: undocumented };
  const groups = (anyOf ?? []).map((group) =>
    group.filter((name): name is Permission => {
      if (!isPermission(name)) complain(`asks for the unknown permission ${name}`);
      return isPermission(name);
    }),
  );
  if (groups.length === 0 || groups.some((group) => group.length === 0)) {
    complain('has an empty group of permissions');
  }
  return { kind: 'anyOf', groups };
}

function readCodes(
  directives: Directives,
  complain: (problem: string) => void,
): ReadonlySet<ErrorCode> {
  const codes = new Set<ErrorCode>();
  for (const code of (directives('raises')?.codes as string[] | undefined) ?? []) {
    if (isErrorCode(code)) codes.add(code);
    else complain(`raises the unknown code ${code}`);
  }
  return codes;
}

function readSubject(
  directives: Directives,
  field: GraphQLField<unknown, unknown>,
  complain: (problem: string) => void,
): Subject | null {
  const values = directives('subject');
  if (!values) return null;
  const { refusal, ...named } = values as Record<string, string>;
  const [first, ...rest] = Object.entries(named);
  if (!first || rest.length > 0) {
    complain('takes one argument in @subject');
    return null;
  }
  const [kind, paths] = first;
  const [argumentPath = [], ...otherPaths] = paths.split(' or ').map((path) => path.split('.'));
  for (const [name] of [argumentPath, ...otherPaths]) {
    if (!field.args.some((argument) => argument.name === name)) {
      complain(`has no argument ${name} for @subject`);
    }
  }
  if (refusal === undefined || !isErrorCode(refusal)) {
    complain(`refuses with the unknown code ${refusal}`);
    return null;
  }
  return {
    kind: kind as SubjectKind,
    argumentPath,
    ...(otherPaths.length > 0 && { otherPaths }),
    refusal,
  };
}

function readRateLimit(
  directives: Directives,
  complain: (problem: string) => void,
): RateLimit | null {
  const values = directives('rateLimit') as { key: 'IP' | 'USER'; steps: string[] } | undefined;
  if (!values) return null;
  const steps = values.steps.map((text) => {
    const match = /^(\d+)\/([smhd])$/.exec(text);
    if (!match) complain(`has the malformed rate ${text}`);
    const unit = (match?.[2] ?? 'm') as keyof typeof windowSeconds;
    return { text, requests: Number(match?.[1] ?? 1), windowSeconds: windowSeconds[unit] };
  });
  return { key: values.key, steps };
}

function readDeprecation(
  directives: Directives,
  field: GraphQLField<unknown, unknown>,
): Deprecation | null {
  if (field.deprecationReason == null) return null;
  const sunset = directives('sunset') as { markedOn: string; removalOnOrAfter: string } | undefined;
  return {
    markedOn: sunset?.markedOn ?? null,
    removalOnOrAfter: sunset?.removalOnOrAfter ?? null,
    advice: field.deprecationReason,
  };
}

/** A Relay connection is told by its shape, not by its name. */
export function isConnection(type: GraphQLNamedType): boolean {
  if (!isObjectType(type)) return false;
  const fields = type.getFields();
  return 'edges' in fields && 'pageInfo' in fields;
}
