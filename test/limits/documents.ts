import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';
import type { Random } from '../../src/kernel/random.ts';

/** A document that fits the schema, with variables that mostly fit it as well. */
export interface SampleDocument {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly isMutation: boolean;
  /** The field of the root type behind each name in the answer. */
  readonly roots: ReadonlyMap<string, string>;
}

type Value =
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  | { readonly [name: string]: Value };

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

const extremeInts = [-2_147_483_648, -1, 0, 1, 2, 99, 100, 101, 1000, 2_147_483_647];
const extremeTexts = [
  '',
  ' ',
  'x',
  '\u0001',
  '\u2028\u2029',
  'é\u0301🔌👩‍👩‍👧',
  '\ud800',
  'a\udc00b',
  '\\u0000',
  "'; drop table users; --",
  '%_\\',
  '{"a":[1]}',
  '2026-03-29T00:30:00Z',
  '0000-00-00',
  'TlVMTDox',
  'x'.repeat(5000),
];

/** Writes random documents of a schema. `known` are texts that the world has an answer for. */
export function documentWriter(schema: GraphQLSchema, random: Random, known: readonly string[]) {
  let names = 0;
  let variables: { name: string; type: string; value: Value; hasDefault: boolean }[] = [];
  let fragments: string[] = [];
  let roots = new Map<string, string>();

  const newName = (prefix: string): string => {
    names += 1;
    return `${prefix}${names}`;
  };

  function textValue(): string {
    if (random.chance(0.5)) return random.pick(known);
    const text = random.pick(extremeTexts);
    return random.chance(0.2) ? `${text}${random.hex(4)}` : text;
  }

  function scalarValue(name: string): Value {
    switch (name) {
      case 'Int':
        return random.chance(0.6) ? random.integer(0, 50) : random.pick(extremeInts);
      case 'Float':
        return random.pick([0, -1.5, 1e308, 5e-324]);
      case 'Boolean':
        return random.chance(0.5);
      case 'BigInt':
        return random.pick([0, -1, 9_007_199_254_740_991]);
      case 'ID':
        return random.chance(0.3) ? random.pick(extremeInts) : textValue();
      case 'JSONString':
        return JSON.stringify(random.pick([{}, { n: 1 }, { a: { b: [null] } }]));
      case 'DateTime':
        return random.pick(['2026-03-29T00:30:00Z', '0001-01-01T00:00:00Z', '9999-12-31']);
      case 'Date':
        return random.pick(['2026-03-29', '0001-01-01', '9999-12-31']);
      case 'NonEmptyString':
        return `x${textValue()}`;
      default:
        return textValue();
    }
  }

  function anyValueOf(type: GraphQLInputType, depth = 0): Value {
    if (isNonNullType(type)) return anyValueOf(type.ofType, depth);
    if (random.chance(0.05)) return null;
    return presentValueOf(type, depth);
  }

  function presentValueOf(type: GraphQLInputType, depth = 0): Value {
    if (isNonNullType(type)) return presentValueOf(type.ofType, depth);
    if (isListType(type)) {
      const count = random.pick([0, 1, 2, 3, 30]);
      return Array.from({ length: count }, () => elementOf(type.ofType, depth));
    }
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    if (!isInputObjectType(type)) return scalarValue(type.name);
    const fields = Object.values(type.getFields()).filter((field) => isWanted(field, depth));
    return Object.fromEntries(
      fields.map((field) => [field.name, elementOf(field.type, depth + 1)]),
    );
  }

  /** A null may only stand where the type has one. */
  function elementOf(type: GraphQLInputType, depth: number): Value {
    return isNonNullType(type) ? presentValueOf(type.ofType, depth) : anyValueOf(type, depth);
  }

  function isWanted(field: GraphQLInputField, depth: number): boolean {
    return isRequiredInputField(field) || (depth < 4 && random.chance(0.5));
  }

  /** A value as it stands in a document. Enumerations are names there, and only the type tells. */
  function literal(value: Value, type: GraphQLInputType): string {
    const inner = isNonNullType(type) ? type.ofType : type;
    if (value === null) return 'null';
    if (isList(value)) {
      const item = isListType(inner) ? inner.ofType : inner;
      return `[${value.map((each) => literal(each, item)).join(', ')}]`;
    }
    if (typeof value === 'object' && isInputObjectType(inner)) {
      const fields = inner.getFields();
      const parts = Object.entries(value).map(([name, part]) => {
        const field = fields[name];
        return `${name}: ${field ? literal(part, field.type) : 'null'}`;
      });
      return `{ ${parts.join(', ')} }`;
    }
    if (isEnumType(getNamedType(inner))) return String(value);
    if (typeof value !== 'string') return JSON.stringify(value);
    // A document is text in UTF-8, so what is no character goes as an escape that GraphQL knows.
    return JSON.stringify(value.toWellFormed());
  }

  function argument(arg: GraphQLArgument): string {
    const value = isNonNullType(arg.type) ? presentValueOf(arg.type) : anyValueOf(arg.type);
    if (random.chance(0.5)) return `${arg.name}: ${literal(value, arg.type)}`;
    const name = newName('v');
    const hasDefault = !isNonNullType(arg.type) && random.chance(0.3);
    const type = hasDefault ? `${arg.type} = ${literal(value, arg.type)}` : `${arg.type}`;
    variables.push({ name, type, value, hasDefault });
    return `${arg.name}: $${name}`;
  }

  function argumentsOf(field: GraphQLField<unknown, unknown>): string {
    const isPaged = field.args.some(({ name }) => name === 'first');
    const size = isPaged && random.chance(0.8) ? random.pick(['first', 'last']) : null;
    const parts = field.args.flatMap((arg) => {
      if (arg.name === size) return [`${arg.name}: ${random.pick([0, 1, 2, 5, 20, 21, 100])}`];
      if (isPaged && ['first', 'last'].includes(arg.name) && random.chance(0.9)) return [];
      if (['after', 'before'].includes(arg.name) && random.chance(0.8)) return [];
      return isRequiredArgument(arg) || random.chance(0.4) ? [argument(arg)] : [];
    });
    return parts.length > 0 ? `(${parts.join(', ')})` : '';
  }

  function condition(): string {
    if (!random.chance(0.05)) return '';
    if (random.chance(0.5))
      return ` @${random.pick(['skip', 'include'])}(if: ${random.chance(0.5)})`;
    const name = newName('v');
    variables.push({ name, type: 'Boolean!', value: random.chance(0.5), hasDefault: false });
    return ` @${random.pick(['skip', 'include'])}(if: $${name})`;
  }

  function fieldText(field: GraphQLField<unknown, unknown>, depth: number, name: string): string {
    const type = getNamedType(field.type);
    const inside = isCompositeType(type) ? ` ${selectionSet(type, depth - 1)}` : '';
    return `${name}: ${field.name}${argumentsOf(field)}${condition()}${inside}`;
  }

  function selectionSet(type: GraphQLCompositeType, depth: number): string {
    const parts = random.chance(0.3) ? ['__typename'] : [];
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const nested = fields.filter((field) => isCompositeType(getNamedType(field.type)));
    for (const field of leaves) {
      if (random.chance(0.4)) parts.push(fieldText(field, depth, newName('a')));
    }
    for (const field of depth > 0 ? nested : []) {
      const isConnectionPart = ['edges', 'node', 'pageInfo'].includes(field.name);
      const count = random.chance(isConnectionPart ? 0.9 : 0.4) ? random.pick([1, 1, 1, 2]) : 0;
      for (let n = 0; n < count; n += 1) parts.push(fieldText(field, depth, newName('a')));
    }
    if (depth > 0 && random.chance(0.3)) parts.push(fragment(type, depth));
    if (parts.length === 0) parts.push('__typename');
    return `{ ${random.shuffle(parts).join(' ')} }`;
  }

  function fragment(type: GraphQLCompositeType, depth: number): string {
    const on = isAbstractType(type) ? random.pick(schema.getPossibleTypes(type)) : type;
    const inside = selectionSet(on, depth - 1);
    if (random.chance(0.3))
      return `... ${condition()} ${on === type ? inside : `on ${on.name} ${inside}`}`;
    if (random.chance(0.4)) return `... on ${on.name}${condition()} ${inside}`;
    const name = newName('F');
    fragments.push(`fragment ${name} on ${on.name} ${inside}`);
    return `...${name}${condition()}${random.chance(0.3) ? ` ...${name}` : ''}`;
  }

  return (isMutation: boolean, withoutFields: ReadonlySet<string> = new Set()): SampleDocument => {
    variables = [];
    fragments = [];
    roots = new Map();
    const root = (
      isMutation ? schema.getMutationType() : schema.getQueryType()
    ) as GraphQLObjectType;
    const offered = Object.values(root.getFields()).filter(({ name }) => !withoutFields.has(name));
    const depth = random.integer(1, 6);
    const selections = Array.from({ length: random.pick([1, 1, 2, 3, 5]) }, () => {
      const field = random.pick(offered);
      const name = newName('r');
      roots.set(name, field.name);
      return fieldText(field, depth, name);
    });
    const heads = variables.map(({ name, type }) => `$${name}: ${type}`);
    const head = heads.length > 0 ? `(${heads.join(', ')})` : '';
    const given = variables.filter(({ hasDefault }) => !hasDefault || random.chance(0.5));
    return {
      query: `${isMutation ? 'mutation' : 'query'} Q${head} { ${selections.join(' ')} } ${fragments.join(' ')}`,
      variables: Object.fromEntries(given.map(({ name, value }) => [name, value])),
      isMutation,
      roots,
    };
  };
}
