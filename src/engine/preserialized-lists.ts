import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLNonNull,
  type GraphQLObjectType,
  GraphQLScalarType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Context } from './context.ts';
import {
  listSerializer,
  NotPlain,
  type SerializeItems,
  type SerializerSetting,
} from './list-serializers.ts';
import { fragmentsOf, type SubstitutedField } from './selections.ts';

/** Items that are preserialized before others get a turn: about two milliseconds. */
const itemsPerTurn = 2000;
/** Items that come by and by are waited for and preserialized so many together. */
const promisedAtOnce = 50;
const largestEffort = 10_000;

/** JSON that is ready to be put into an answer. */
class PreserializedList {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toJSON(): string {
    preserialized.push(this.#text);
    return placeholder;
  }
}

/** Stands in an answer's text where a list belongs. Nobody who asks can know or guess it. */
const placeholder = `list-${randomUUID()}`;
const quotedPlaceholder = JSON.stringify(placeholder);
/** The lists that an answer has told while it became a text, in the order of their places. */
const preserialized: string[] = [];

/** The texts of answers that are given again and again, by their data. */
const repeatableTexts = new WeakMap<object, string | null>();

/** Marks an answer as one that is given again and again: its text is kept as long as it is. */
export function repeatable<Result extends { readonly data?: unknown }>(result: Result): Result {
  if (typeof result.data === 'object' && result.data !== null) {
    repeatableTexts.set(result.data, null);
  }
  return result;
}

/** An answer as the client gets it, with the lists that have been preserialized already. */
export function textOfAnswer(answer: object): string {
  const { data } = answer as { readonly data?: unknown };
  const isRepeatable = typeof data === 'object' && data !== null && repeatableTexts.has(data);
  if (!isRepeatable) return serialize(answer);
  const text = repeatableTexts.get(data) ?? serialize(answer);
  repeatableTexts.set(data, text);
  return text;
}

function serialize(answer: object): string {
  // An answer that could not be told may have left some of its own.
  preserialized.length = 0;
  const text = JSON.stringify(answer);
  if (preserialized.length === 0) return text;
  const lists = preserialized.splice(0);
  const [start = '', ...rest] = text.split(quotedPlaceholder);
  return rest.reduce((whole, piece, place) => whole + lists[place] + piece, start);
}

const preserializedType = new GraphQLScalarType({
  name: 'PreserializedList',
  serialize: (value) => value,
});

/** A field that answers a list as a text. It is in the schema only while a document is compiled. */
interface PreserializedField {
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, Context>;
}

/**
 * A query that asks for its plain lists as texts, and the fields that answer so.
 *
 * @returns null where it has none.
 */
export function withPreserializedLists(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): { readonly document: DocumentNode; readonly compile: <T>(compile: () => T) => T } | null {
  const root = schema.getQueryType();
  if (!root) return null;
  const effort = { left: largestEffort };
  const rewriter = new Rewriter({ schema, fragments: fragmentsOf(document), effort });
  const selectionSet = rewriter.setOf(operation.selectionSet, root);
  const { fields } = rewriter;
  if (effort.left < 0 || fields.length === 0) return null;
  return {
    document: {
      ...document,
      definitions: document.definitions.map((definition) =>
        definition === operation ? { ...operation, selectionSet } : definition,
      ),
    },
    compile(compile) {
      for (const { parent, field } of fields) parent.getFields()[field.name] = field;
      try {
        return compile();
      } finally {
        for (const { parent, field } of fields) delete parent.getFields()[field.name];
      }
    },
  };
}

class Rewriter {
  readonly fields: PreserializedField[] = [];
  readonly #setting: SerializerSetting;

  constructor(setting: SerializerSetting) {
    this.#setting = setting;
  }

  get #isTooLarge(): boolean {
    return this.#setting.effort.left < 0;
  }

  setOf(set: SelectionSetNode, type: GraphQLCompositeType): SelectionSetNode {
    const repeated = this.#repeatedKeys(set);
    return { ...set, selections: this.#selectionsOf(set, type, repeated) };
  }

  /** What is requested for under one name at several places is one field, and is left as it is. */
  #repeatedKeys(set: SelectionSetNode): ReadonlySet<string> {
    const keys = new Set<string>();
    const repeated = new Set<string>();
    const collect = (inner: SelectionSetNode): void => {
      for (const selection of inner.selections) {
        this.#setting.effort.left -= 1;
        if (this.#isTooLarge) return;
        if (selection.kind !== Kind.FIELD) {
          const inside = this.#insideOf(selection);
          if (inside) collect(inside.selectionSet);
          continue;
        }
        const key = keyOf(selection);
        if (keys.has(key)) repeated.add(key);
        keys.add(key);
      }
    };
    collect(set);
    return repeated;
  }

  #insideOf(selection: Exclude<SelectionNode, FieldNode>) {
    return selection.kind === Kind.INLINE_FRAGMENT
      ? selection
      : this.#setting.fragments.get(selection.name.value);
  }

  #selectionsOf(
    set: SelectionSetNode,
    type: GraphQLCompositeType,
    repeated: ReadonlySet<string>,
  ): SelectionNode[] {
    if (this.#isTooLarge) return [...set.selections];
    return set.selections.map((selection) => {
      if (selection.kind === Kind.FIELD) {
        return repeated.has(keyOf(selection)) ? selection : this.#fieldOf(selection, type);
      }
      const inside = this.#insideOf(selection);
      if (!inside) return selection;
      const { typeCondition, selectionSet } = inside;
      const selections = this.#selectionsOf(
        selectionSet,
        this.#narrowed(type, typeCondition),
        repeated,
      );
      return {
        kind: Kind.INLINE_FRAGMENT,
        ...(typeCondition && { typeCondition }),
        directives: selection.directives ?? [],
        selectionSet: { ...selectionSet, selections },
      };
    });
  }

  #narrowed(
    type: GraphQLCompositeType,
    condition: NamedTypeNode | undefined,
  ): GraphQLCompositeType {
    if (isObjectType(type) || !condition) return type;
    const named = this.#setting.schema.getType(condition.name.value);
    return isCompositeType(named) ? named : type;
  }

  #fieldOf(node: FieldNode, type: GraphQLCompositeType): FieldNode {
    const field = isUnionType(type) ? undefined : type.getFields()[node.name.value];
    if (!field || !node.selectionSet) return node;
    const list = getNullableType(field.type);
    if (isObjectType(type) && isListType(list)) {
      const serialize = listSerializer(this.#setting, list.ofType, node.selectionSet);
      if (serialize) return this.#preserializedField(node, type, field, serialize);
    }
    const inner = getNamedType(field.type);
    if (!isCompositeType(inner)) return node;
    return { ...node, selectionSet: this.setOf(node.selectionSet, inner) };
  }

  #preserializedField(
    requested: FieldNode,
    parent: GraphQLObjectType,
    original: GraphQLField<unknown, Context>,
    serialize: SerializeItems,
  ): SubstitutedField {
    const name = `${original.name}__${this.fields.length}`;
    const isRequired = isNonNullType(original.type);
    const type = isRequired ? new GraphQLNonNull(preserializedType) : preserializedType;
    const { selectionSet: _preserialized, ...node } = requested;
    const { resolve } = original;
    const serializeAll = (list: unknown, { listed }: Context) => {
      if (list == null && !isRequired) return null;
      if (!Array.isArray(list)) throw new NotPlain(`${original.name} is no list.`);
      if (list[0] instanceof Promise) return serializeAsTheyCome(list, serialize, listed);
      return list.length > itemsPerTurn
        ? serializeInChunks(list, serialize, listed)
        : serializeAtOnce(list, serialize, listed);
    };
    const field: GraphQLField<unknown, Context> = {
      ...original,
      name,
      type,
      resolve: resolve
        ? (source, args, context, info) => {
            // It may want to know what is requested of its items.
            const list = resolve(source, args, context, { ...info, fieldNodes: [requested] });
            return list instanceof Promise
              ? list.then((items) => serializeAll(items, context))
              : serializeAll(list, context);
          }
        : (source, _args, context) =>
            serializeAll((source as Record<string, unknown>)[original.name], context),
    };
    this.fields.push({ parent, field });
    const alias = node.alias ?? node.name;
    return { ...node, alias, name: { ...node.name, value: name }, requested };
  }
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

function serializeAtOnce(
  list: readonly unknown[],
  serialize: SerializeItems,
  listed: Listed,
): PreserializedList {
  return new PreserializedList(`[${piece(list, 0, list.length, serialize, listed)}]`);
}

async function serializeInChunks(
  list: readonly unknown[],
  serialize: SerializeItems,
  listed: Listed,
): Promise<PreserializedList> {
  const pieces: string[] = [];
  for (let from = 0; from < list.length; from += itemsPerTurn) {
    if (from > 0) await nextTurn();
    pieces.push(piece(list, from, Math.min(from + itemsPerTurn, list.length), serialize, listed));
  }
  return new PreserializedList(`[${pieces.join(',')}]`);
}

/** Of items that are made chunk by chunk; see `inChunks`. */
async function serializeAsTheyCome(
  list: readonly Promise<unknown>[],
  serialize: SerializeItems,
  listed: Listed,
): Promise<PreserializedList> {
  const pieces: string[] = [];
  for (let from = 0; from < list.length; from += promisedAtOnce) {
    const items = await Promise.all(list.slice(from, from + promisedAtOnce)).catch(asNotPlain);
    pieces.push(piece(items, 0, items.length, serialize, listed));
  }
  return new PreserializedList(`[${pieces.join(',')}]`);
}

type Listed = Context['listed'];

/** Whatever fails here fails again where the executor can tell the field. */
function piece(
  list: readonly unknown[],
  from: number,
  to: number,
  serialize: SerializeItems,
  listed: Listed,
): string {
  try {
    const text = serialize(list, from, to, listed);
    // A text that was put together is a tree until it is read: turned into one here, piece by piece.
    text.charCodeAt(0);
    return text;
  } catch (error) {
    // What holds too many items is refused as a whole.
    if (listed.isExceeded) throw error;
    return asNotPlain(error);
  }
}

function asNotPlain(error: unknown): never {
  throw error instanceof NotPlain ? error : new NotPlain('failed', { cause: error });
}
