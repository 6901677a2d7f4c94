import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLNullableType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type SelectionSetNode,
} from 'graphql';
import type { ListTally } from './context.ts';
import { countedIn } from './lists.ts';
import { unescapedScalars } from './scalars.ts';
import type { Fragments } from './selections.ts';

/** What is in a list is not as plain as its types promise: the executor has to answer. */
export class NotPlain extends Error {}

/** How many selections may yet be looked at: fragments multiply what little text spreads. */
interface Effort {
  left: number;
}

/** The schema and the document that a list is requested in. */
export interface SerializerSetting {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly effort: Effort;
}

/** The JSON of the items of a list from one place to another, without brackets; tells lists within. */
export type SerializeItems = (
  items: readonly unknown[],
  from: number,
  to: number,
  listed: Pick<ListTally, 'add'>,
) => string;

type Given = (...values: never[]) => unknown;
type SerializeLeaf = (value: unknown) => string;

/**
 * Makes the serializer of a list whose items are plain all the way down: their requested fields stand
 * in them, or follow from them alone and at once. Such lists are the long ones (half-hours,
 * rates, readings), and to hand each of their values through the executor costs more than to read
 * them. The serializer is generated as code, so that it reads each property at a fixed place.
 *
 * @param type of an item.
 * @returns null where the items are not plain, or a directive decides what is requested for.
 */
export function listSerializer(
  setting: SerializerSetting,
  type: GraphQLOutputType,
  set: SelectionSetNode,
): SerializeItems | null {
  const code = new SerializerCode(setting);
  const item = code.valueOf(type, [set], 'item');
  return item === null ? null : code.make(item);
}

class SerializerCode {
  readonly #schema: GraphQLSchema;
  readonly #fragments: Fragments;
  readonly #effort: Effort;
  /** What the code calls by the names `g0`, `g1` and so on. */
  readonly #given: Given[] = [];
  readonly #functions: string[] = [];

  constructor({ schema, fragments, effort }: SerializerSetting) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#effort = effort;
  }

  make(item: string): SerializeItems {
    const source = `'use strict';
      let tally;
      function count(list) { if (Array.isArray(list)) tally.add(list.length); return list; }
      ${this.#functions.join('\n')}
      return (items, from, to, listed) => {
        tally = listed;
        let out = '';
        for (let place = from; place < to; place += 1) {
          const item = items[place];
          out += place === from ? ${item} : ',' + ${item};
        }
        return out;
      };`;
    const names = this.#given.map((_each, place) => `g${place}`);
    return new Function('fail', ...names, source)(fail, ...this.#given);
  }

  /** An expression for the JSON of what is in a variable; null where it is not plain. */
  valueOf(
    type: GraphQLOutputType,
    sets: readonly SelectionSetNode[],
    variable: string,
  ): string | null {
    const present = this.#presentValueOf(isNonNullType(type) ? type.ofType : type, sets);
    if (present === null) return null;
    const absent = isNonNullType(type) ? 'fail()' : `'null'`;
    return `(${variable} == null ? ${absent} : ${present}(${variable}))`;
  }

  /** The name of a function that serializes a value that is there. */
  #presentValueOf(
    type: GraphQLNullableType & GraphQLOutputType,
    sets: readonly SelectionSetNode[],
  ): string | null {
    if (isLeafType(type)) return this.#give(leafSerializer(type));
    if (isListType(type)) return this.#list(type.ofType, sets);
    if (isObjectType(type)) return this.#object(type, sets);
    return this.#abstract(type, sets);
  }

  #give(given: Given): string {
    this.#given.push(given);
    return `g${this.#given.length - 1}`;
  }

  #name(body: string): string {
    const name = `w${this.#functions.length}`;
    this.#functions.push(`function ${name}(value) { ${body} }`);
    return name;
  }

  #list(itemType: GraphQLOutputType, sets: readonly SelectionSetNode[]): string | null {
    const item = this.valueOf(itemType, sets, 'item');
    if (item === null) return null;
    return this.#name(`
      if (!Array.isArray(value)) fail();
      let out = '';
      for (let place = 0; place < value.length; place += 1) {
        const item = value[place];
        out += place === 0 ? ${item} : ',' + ${item};
      }
      return '[' + out + ']';`);
  }

  #object(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): string | null {
    if (type.isTypeOf) return null;
    const requested = this.#fieldsOf(type, sets);
    if (requested === null) return null;
    const steps = [
      `if (typeof value !== 'object' || value instanceof Error || value.then !== undefined) fail();`,
    ];
    const parts: string[] = [];
    for (const [place, [key, nodes]] of [...requested].entries()) {
      const begin = `${place === 0 ? '' : ','}${JSON.stringify(key)}:`;
      const member = this.#field(type, nodes, `v${place}`);
      if (member === null) return null;
      if (member.read !== '') steps.push(`const v${place} = ${member.read};`);
      parts.push(JSON.stringify(begin), member.text);
    }
    // The braces are no part of a member: an object has none where the fragments are on other types.
    return this.#name(`${steps.join('\n')} return ${[`'{'`, ...parts, `'}'`].join(' + ')};`);
  }

  #field(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    variable: string,
  ): { readonly read: string; readonly text: string } | null {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') {
      return { read: '', text: JSON.stringify(JSON.stringify(type.name)) };
    }
    const field = type.getFields()[name];
    if (!field || nodes.some((node) => (node.arguments ?? []).length > 0)) return null;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const text = this.valueOf(field.type, sets, variable);
    if (text === null) return null;
    const { resolve } = field;
    if (!resolve) return { read: `value[${JSON.stringify(name)}]`, text };
    const within = countedIn(resolve);
    if (!isOfParentAlone(within ?? resolve)) return null;
    const read = `${this.#give(within ?? resolve)}(value)`;
    return { read: within ? `count(${read})` : read, text };
  }

  #abstract(type: GraphQLAbstractType, sets: readonly SelectionSetNode[]): string | null {
    const { resolveType } = type;
    if (!resolveType) return null;
    const cases: string[] = [];
    for (const possible of this.#schema.getPossibleTypes(type)) {
      const member = this.#object(possible, sets);
      if (member === null) return null;
      cases.push(`case ${JSON.stringify(possible.name)}: return ${member}(value);`);
    }
    const typeName = this.#give(resolveType);
    return this.#name(`switch (${typeName}(value)) { ${cases.join(' ')} default: return fail(); }`);
  }

  /** What is requested of one type, by the names in the answer, as GraphQL merges selections. */
  #fieldsOf(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
  ): Map<string, FieldNode[]> | null {
    const requested = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    const collect = (set: SelectionSetNode): boolean =>
      set.selections.every((selection) => {
        this.#effort.left -= 1;
        if (this.#effort.left < 0 || (selection.directives ?? []).length > 0) return false;
        if (selection.kind === Kind.FIELD) {
          const key = selection.alias?.value ?? selection.name.value;
          const nodes = requested.get(key);
          if (nodes) nodes.push(selection);
          else requested.set(key, [selection]);
          return true;
        }
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          const { typeCondition, selectionSet } = selection;
          return !this.#isOf(type, typeCondition) || collect(selectionSet);
        }
        const name = selection.name.value;
        if (spread.has(name)) return true;
        spread.add(name);
        const fragment = this.#fragments.get(name);
        if (!fragment) return false;
        return !this.#isOf(type, fragment.typeCondition) || collect(fragment.selectionSet);
      });
    return sets.every(collect) ? requested : null;
  }

  #isOf(type: GraphQLObjectType, condition: NamedTypeNode | undefined): boolean {
    if (!condition) return true;
    const named = this.#schema.getType(condition.name.value);
    return named === type || (isAbstractType(named) && this.#schema.isSubType(named, type));
  }
}

function fail(): never {
  throw new NotPlain('An item of a list is not plain.');
}

/** Whether a resolver looks at its parent only, and answers at once as far as can be seen. */
function isOfParentAlone(resolve: Given): boolean {
  return resolve.length === 1 && resolve.constructor === Function;
}

/** Answers what the executor would make of a value, as JSON. */
function leafSerializer(type: GraphQLLeafType): SerializeLeaf {
  /** Whatever is not as expected goes through the type's own rules. */
  const serialized: SerializeLeaf = (value) => {
    const isPlain = typeof value !== 'function' && !(value instanceof Error);
    if (!isPlain || (value as { then?: unknown }).then !== undefined) fail();
    const text = JSON.stringify(type.serialize(value));
    return text === undefined ? fail() : text;
  };
  if (isEnumType(type)) {
    const texts = new Map(
      type.getValues().map(({ name, value }) => [value as unknown, JSON.stringify(name)]),
    );
    return (value) => texts.get(value) ?? serialized(value);
  }
  const unescaped = unescapedScalars.get(type.name);
  if (unescaped) {
    return (value) =>
      typeof value === unescaped ? `"${type.serialize(value)}"` : serialized(value);
  }
  switch (type.name) {
    case 'String':
    case 'ID':
      return (value) => (typeof value === 'string' ? JSON.stringify(value) : serialized(value));
    case 'Boolean':
      return (value) => (value === true ? 'true' : value === false ? 'false' : serialized(value));
    default:
      return serialized;
  }
}
