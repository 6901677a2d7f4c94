import type { GraphQLSchema } from 'graphql';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  OverlappingFieldsCanBeMergedRule,
  parse,
  specifiedRules,
  type ValidationRule,
  type ValueNode,
  type VariableDefinitionNode,
  validate,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { type Cost, measureOperation } from '../contract/complexity.ts';
import { CodedError, contractError } from '../contract/errors.ts';
import type { PolicyTable } from '../contract/policies.ts';
import { publishedLimits } from '../contract/rate-limits.ts';
import type { QueryDocument, Variables } from '../database/database.ts';
import { conditionNames, withConditionsDecided } from './conditions.ts';
import type { Context } from './context.ts';
import { NotPlain } from './list-serializers.ts';
import { overlappingFieldsMerge } from './overlapping-fields.ts';
import { repeatable, withPreserializedLists } from './preserialized-lists.ts';
import { checkOperations, requestBounds } from './request-bounds.ts';
import { fragmentsOf, nestingOf, rootCoordinates } from './selections.ts';
import { isStorable, unstorable } from './storable-text.ts';

/** All that can be known of an operation before its variables: worked out once, used many times. */
interface Plan {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly canCompile: boolean;
  readonly costOf: (variables: Variables) => Cost;
  /** The document as it is read by; null where it changes something. */
  readonly queryDocument: QueryDocument | null;
  /** The variables that say what it selects. */
  readonly conditions: readonly string[];
  /** What it selects under each of the values that those came with. */
  readonly forms: Map<string, Form>;
  /** Whether it asks about the schema alone, so that its answer is always the same. */
  readonly isIntrospection: boolean;
  introspected: ExecutionResult | null;
}

/** An operation under certain values of its conditions. */
interface Form {
  /** Whether its plain lists are serialized without the executor; false once that has failed. */
  preserializesLists: boolean;
  uses: number;
  compiled: CompiledQuery | null;
}

type Prepared = { readonly plan: Plan } | { readonly errors: readonly GraphQLError[] };

type Coerced = { readonly values: Variables } | { readonly errors: readonly GraphQLError[] };

export interface Request {
  readonly source: string;
  readonly operationName: string | null;
  readonly variables: Variables;
}

/** Whatever reads a document calls itself once for each selection within another. */
const deepestNesting = 200;
/** A document is compiled when it comes again: most that come once never return. */
const usesBeforeCompiling = 2;
const plansKept = 1000;
/** Conditions multiply the forms of a document; those that come later are interpreted. */
const formsKept = 4;
/** A document held ready takes about a hundred bytes for each of its characters. */
const sourceCharactersKept = 1_000_000;

/** Turns documents into answers: parses, validates, measures, compiles and executes. */
export class Executor {
  readonly #schema: GraphQLSchema;
  readonly #policies: PolicyTable;
  readonly #canCompile: boolean;
  readonly #plans = new LRUCache<string, Prepared>({
    max: plansKept,
    maxSize: sourceCharactersKept,
    sizeCalculation: (_plan, key) => key.length + 1,
  });

  constructor(schema: GraphQLSchema, policies: PolicyTable, canCompile = true) {
    this.#schema = schema;
    this.#policies = policies;
    this.#canCompile = canCompile;
  }

  /** Forgets compiled documents, after resolvers have changed. */
  forgetPlans(): void {
    this.#plans.clear();
  }

  /** Whether a document has been prepared before and is still there, so that preparing costs nothing. */
  hasPrepared(request: Pick<Request, 'source' | 'operationName'>): boolean {
    return this.#plans.has(keyOfPlan(request));
  }

  prepare(request: Pick<Request, 'source' | 'operationName'>): Prepared {
    const { source, operationName } = request;
    const key = keyOfPlan(request);
    const cached = this.#plans.get(key);
    if (cached) return cached;
    const prepared = this.#plan(source, operationName);
    this.#plans.set(key, prepared);
    return prepared;
  }

  /** @throws CodedError KT-CT-1605 where the document cannot be read or does not fit the schema. */
  measure({ source, operationName, variables }: Request): Cost {
    const prepared = this.prepare({ source, operationName });
    if ('errors' in prepared) return refuse(prepared.errors, 'query');
    const { plan } = prepared;
    const coerced = this.coerce(plan, variables);
    if ('errors' in coerced) return refuse(coerced.errors, 'variables');
    return plan.costOf(coerced.values);
  }

  /**
   * Checks the variables and fills in their defaults. Both executors would, each with messages of
   * its own; this way a client reads the same ones however often its document has come.
   */
  coerce({ operation }: Plan, variables: Variables): Coerced {
    const definitions = operation.variableDefinitions ?? [];
    if (definitions.length === 0) return { values: {} };
    const { coerced, errors } = getVariableValues(this.#schema, definitions, variables, {
      maxErrors: 20,
    });
    if (!errors) return { values: coerced };
    return { errors: holdsCredential(variables) ? errors.map(withoutValue) : errors };
  }

  async execute(plan: Plan, variables: Variables, context: Context): Promise<ExecutionResult> {
    if (plan.introspected) return plan.introspected;
    const form = plan.canCompile && !plan.isIntrospection ? formOf(plan, variables) : null;
    if (form) form.uses += 1;
    if (form?.compiled) {
      const result = await form.compiled.query(undefined, context, { ...variables });
      if (!result.errors?.some(isNotPlain)) return result;
      context.listed.startAgain();
      if (form.preserializesLists) {
        form.preserializesLists = false;
        form.compiled = null;
        setImmediate(() => this.#compile(plan, form, variables));
      }
    } else if (form?.uses === usesBeforeCompiling) {
      // Not now: compiling a large document takes tens of milliseconds, and this client waits.
      setImmediate(() => this.#compile(plan, form, variables));
    }
    const result = await execute({
      schema: this.#schema,
      document: plan.document,
      contextValue: context,
      variableValues: variables,
    });
    if (plan.isIntrospection) plan.introspected = repeatable(result);
    return result;
  }

  #compile(plan: Plan, form: Form, variables: Variables): void {
    // The compiler mistakes conditions where a field or a fragment is asked for at several places.
    const document = withConditionsDecided(plan.document, variables);
    const operation = getOperationAST(document);
    // A mutation cannot be run again, as it would have to be where a list turns out not to be plain.
    const lists =
      form.preserializesLists && plan.queryDocument && operation
        ? withPreserializedLists(this.#schema, document, operation)
        : null;
    form.preserializesLists = lists !== null;
    const compiled = lists
      ? lists.compile(() => compileQuery(this.#schema, lists.document))
      : compileQuery(this.#schema, document);
    if (isCompiledQuery(compiled)) form.compiled = compiled;
  }

  #plan(source: string, operationName: string | null): Prepared {
    try {
      const document = parse(source, { maxTokens: requestBounds.tokens });
      checkOperations(document);
      const errors = validate(this.#schema, document, rules, { maxErrors: 20 });
      if (errors.length > 0) return { errors };
      const operation = getOperationAST(document, operationName);
      if (!operation) return { errors: [new GraphQLError(missingOperation(operationName))] };
      if (!this.#schema.getRootType(operation.operation)) {
        return { errors: [new GraphQLError(`There is no ${operation.operation} to ask for.`)] };
      }
      const single = onlyOperation(document, operation);
      if (nestingOf({ operation, document: single }) > deepestNesting) return tooDeep();
      const costOf = measureOperation(this.#schema, this.#policies, operation, fragmentsOf(single));
      const canCompile = this.#canCompile && !isUncompilable(operation, single);
      const queryDocument =
        operation.operation === OperationTypeNode.QUERY ? { literals: literalsIn(single) } : null;
      const plan = { document: single, operation, canCompile, costOf, queryDocument };
      return {
        plan: {
          ...plan,
          conditions: conditionNames(single),
          forms: new Map(),
          isIntrospection: isIntrospection(operation, single),
          introspected: null,
        },
      };
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      // The parser and the validator recurse, so a document can be too deep for them.
      if (error instanceof RangeError) return tooDeep();
      throw error;
    }
  }
}

/**
 * Whether an operation asks about the schema alone, and says nothing in variables. Such answers are the
 * largest that there are, and many clients ask for them when they start.
 */
function isIntrospection(operation: OperationDefinitionNode, document: DocumentNode): boolean {
  if (operation.variableDefinitions?.length) return false;
  return rootCoordinates({ operation, document }).every((name) => name.includes('.__'));
}

/** A document's form under the conditions of a request; null where it has come in too many others. */
function formOf({ conditions, forms }: Plan, variables: Variables): Form | null {
  const key = conditions.map((name) => (variables[name] === true ? '+' : '-')).join('');
  const known = forms.get(key);
  if (known || forms.size >= formsKept) return known ?? null;
  const form: Form = { preserializesLists: true, uses: 0, compiled: null };
  forms.set(key, form);
  return form;
}

/** Quoted, so that no name together with one document reads like another document. */
function keyOfPlan({ source, operationName }: Pick<Request, 'source' | 'operationName'>): string {
  return `${JSON.stringify(operationName)}\n${source}`;
}

function isNotPlain({ originalError }: GraphQLError): boolean {
  return originalError instanceof NotPlain;
}

const credentialName = /password|secret|key$|token/i;

/** Whether something in variables is named like a credential, at any depth. */
function holdsCredential(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([name, part]) => credentialName.test(name) || holdsCredential(part),
  );
}

/** An error of variables without the values, which its message repeats: clients write errors to logs. */
function withoutValue({ message, nodes }: GraphQLError): GraphQLError {
  const variable = /^Variable "\$\w+"/.exec(message)?.[0] ?? 'A variable';
  return new GraphQLError(
    `${variable} does not fit its type. Its value is not repeated, as credentials were sent with it.`,
    { nodes: nodes ?? null },
  );
}

/** Raised for a mutation in a request that may only read. */
export class ReadOnlyRequest extends CodedError {
  constructor() {
    const message = 'A GET asks queries only: send mutations with POST.';
    super('KT-CT-1605', { detail: message, validationErrors: [{ message, inputPath: ['query'] }] });
    this.isAdmitted = true;
  }
}

/**
 * The refusal of a request that asks for too much: KT-CT-1189 for its nodes, KT-CT-1188 for its
 * complexity; null where it keeps to both.
 */
export function costRefusal({ nodes, complexity }: Cost): CodedError | null {
  const { nodesPerRequest, complexityPerRequest } = publishedLimits;
  if (nodes > nodesPerRequest) {
    return contractError('KT-CT-1189', {
      detail: `The request could return ${nodes} items; ${nodesPerRequest} are allowed.`,
    });
  }
  if (complexity > complexityPerRequest) {
    return contractError('KT-CT-1188', {
      detail: `The request costs ${complexity} points; ${complexityPerRequest} are allowed.`,
    });
  }
  return null;
}

function refuse(errors: readonly GraphQLError[], argument: string): never {
  const message = errors[0]?.message ?? 'The document cannot be read.';
  const validationErrors = [{ message, inputPath: ['input', argument] }];
  throw contractError('KT-CT-1605', { detail: message, validationErrors });
}

/** What the database does not keep as it is gets no further. */
const storableTexts: ValidationRule = (context) => ({
  StringValue(node) {
    if (isStorable(node.value)) return;
    context.reportError(new GraphQLError(`A text holds ${unstorable}.`, { nodes: node }));
  },
});
/** Those of graphql-js, but for the one that compares all pairs of fields. */
const rules = [
  ...specifiedRules.filter((rule) => rule !== OverlappingFieldsCanBeMergedRule),
  overlappingFieldsMerge,
  storableTexts,
];

/**
 * Whether the compiler would answer a document wrongly. A null could reach a place where it is
 * overlooked and the specification asks for an error: `@skip` and `@include`, and what stands inside
 * an object or a list and has to be there. And an alias could be a name that every object has.
 */
function isUncompilable(operation: OperationDefinitionNode, document: DocumentNode): boolean {
  const definitions = operation.variableDefinitions ?? [];
  const nullable = definitions.filter(({ type }) => type.kind !== Kind.NON_NULL_TYPE);
  const isNullable = isOneOf(nullable);
  // Without a default, validation lets a nullable variable stand only where null may.
  const isDefaulted = isOneOf(nullable.filter(({ defaultValue }) => defaultValue));
  // The compiler copies variables into an object that has such a member of its own.
  let isFound = definitions.some(({ variable }) => variable.name.value === '__proto__');
  visit(document, {
    Field({ alias }) {
      // An object that is written out loses a member of this name.
      isFound ||= alias?.value === '__proto__';
    },
    Directive(node) {
      isFound ||= (node.arguments ?? []).some(({ value }) => isNullable(value));
    },
    ObjectField(node) {
      isFound ||= isDefaulted(node.value);
    },
    ListValue(node) {
      isFound ||= node.values.some(isDefaulted);
    },
  });
  return isFound;
}

/** The texts and whole numbers that are written in a document. */
function literalsIn(document: DocumentNode): ReadonlySet<string> {
  const literals = new Set<string>();
  const add = ({ value }: { readonly value: string }) => {
    literals.add(value);
  };
  visit(document, { StringValue: add, IntValue: add });
  return literals;
}

function isOneOf(definitions: readonly VariableDefinitionNode[]): (value: ValueNode) => boolean {
  const names = new Set(definitions.map(({ variable }) => variable.name.value));
  return (value) => value.kind === Kind.VARIABLE && names.has(value.name.value);
}

function tooDeep(): Prepared {
  return { errors: [new GraphQLError('The document is nested too deeply.')] };
}

function missingOperation(operationName: string | null): string {
  return operationName === null
    ? 'The document holds several operations: operationName has to name one.'
    : `The document holds no operation named ${JSON.stringify(operationName)}.`;
}

/** The compiler takes one operation and would answer it whatever name is asked for later. */
function onlyOperation(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  return {
    ...document,
    definitions: document.definitions.filter(
      (definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition === operation,
    ),
  };
}
