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
import { listWriter, Unwritable, type WriteItems, type WriterSetting } from './list-writers.ts';
import { fragmentsOf } from './selections.ts';

/** Items that are written before others get a turn: about two milliseconds. */
const itemsPerTurn = 2000;
/** Items that come by and by are waited for and written so many together. */
const promisedAtOnce = 50;
const largestEffort = 10_000;

/** JSON that is ready to be put into an answer. */
class WrittenList {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toJSON(): string {
    written.push(this.#text);
    return placeholder;
  }
}

/** Stands in an answer's text where a list belongs. Nobody who asks can know or guess it. */
const placeholder = `list-${randomUUID()}`;
const quotedPlaceholder = JSON.stringify(placeholder);
/** The lists that an answer has told while it became a text, in the order of their places. */
const written: string[] = [];

/** An answer as the client gets it, with the lists that have been written already. */
export function textOfAnswer(answer: object): string {
  // An answer that could not be told may have left some of its own.
  written.length = 0;
  const text = JSON.stringify(answer);
  if (written.length === 0) return text;
  const lists = written.splice(0);
  const [start = '', ...rest] = text.split(quotedPlaceholder);
  return rest.reduce((whole, piece, place) => whole + lists[place] + piece, start);
}

const writtenType = new GraphQLScalarType({ name: 'WrittenList', serialize: (value) => value });

/** A field that answers a list as a text. It is in the schema only while a document is compiled. */
interface WrittenField {
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, Context>;
}

/**
 * A query that asks for its plain lists as texts, and the fields that answer so.
 *
 * @returns null where it has none.
 */
export function withWrittenLists(
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
  readonly fields: WrittenField[] = [];
  readonly #setting: WriterSetting;

  constructor(setting: WriterSetting) {
    this.#setting = setting;
  }

  get #isTooLarge(): boolean {
    return this.#setting.effort.left < 0;
  }

  setOf(set: SelectionSetNode, type: GraphQLCompositeType): SelectionSetNode {
    const repeated = this.#repeatedKeys(set);
    return { ...set, selections: this.#selectionsOf(set, type, repeated) };
  }

  /** What is asked for under one name at several places is one field, and is left as it is. */
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
      const write = listWriter(this.#setting, list.ofType, node.selectionSet);
      if (write) return this.#writtenField(node, type, field, write);
    }
    const inner = getNamedType(field.type);
    if (!isCompositeType(inner)) return node;
    return { ...node, selectionSet: this.setOf(node.selectionSet, inner) };
  }

  #writtenField(
    asked: FieldNode,
    parent: GraphQLObjectType,
    original: GraphQLField<unknown, Context>,
    write: WriteItems,
  ): FieldNode {
    const name = `${original.name}__${this.fields.length}`;
    const isRequired = isNonNullType(original.type);
    const type = isRequired ? new GraphQLNonNull(writtenType) : writtenType;
    const { selectionSet: _written, ...node } = asked;
    const { resolve } = original;
    const writeAll = (list: unknown, { listed }: Context) => {
      if (list == null && !isRequired) return null;
      if (!Array.isArray(list)) throw new Unwritable(`${original.name} is no list.`);
      if (list[0] instanceof Promise) return writeAsTheyCome(list, write, listed);
      return list.length > itemsPerTurn
        ? writeInTurns(list, write, listed)
        : writeAtOnce(list, write, listed);
    };
    const field: GraphQLField<unknown, Context> = {
      ...original,
      name,
      type,
      resolve: resolve
        ? (source, args, context, info) => {
            // It may want to know what is asked of its items.
            const found = resolve(source, args, context, { ...info, fieldNodes: [asked] });
            return found instanceof Promise
              ? found.then((list) => writeAll(list, context))
              : writeAll(found, context);
          }
        : (source, _args, context) =>
            writeAll((source as Record<string, unknown>)[original.name], context),
    };
    this.fields.push({ parent, field });
    const alias = node.alias ?? node.name;
    return { ...node, alias, name: { ...node.name, value: name } };
  }
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

function writeAtOnce(list: readonly unknown[], write: WriteItems, listed: Listed): WrittenList {
  return new WrittenList(`[${piece(list, 0, list.length, write, listed)}]`);
}

async function writeInTurns(
  list: readonly unknown[],
  write: WriteItems,
  listed: Listed,
): Promise<WrittenList> {
  const pieces: string[] = [];
  for (let from = 0; from < list.length; from += itemsPerTurn) {
    if (from > 0) await nextTurn();
    pieces.push(piece(list, from, Math.min(from + itemsPerTurn, list.length), write, listed));
  }
  return new WrittenList(`[${pieces.join(',')}]`);
}

/** Of items that are made chunk by chunk; see `inChunks`. */
async function writeAsTheyCome(
  list: readonly Promise<unknown>[],
  write: WriteItems,
  listed: Listed,
): Promise<WrittenList> {
  const pieces: string[] = [];
  for (let from = 0; from < list.length; from += promisedAtOnce) {
    const items = await Promise.all(list.slice(from, from + promisedAtOnce)).catch(asUnwritable);
    pieces.push(piece(items, 0, items.length, write, listed));
  }
  return new WrittenList(`[${pieces.join(',')}]`);
}

type Listed = Context['listed'];

/** Whatever fails here fails again where the executor can tell the field. */
function piece(
  list: readonly unknown[],
  from: number,
  to: number,
  write: WriteItems,
  listed: Listed,
): string {
  try {
    const text = write(list, from, to, listed);
    // A text that was put together is a tree until it is read: turned into one here, piece by piece.
    text.charCodeAt(0);
    return text;
  } catch (error) {
    // What holds too many items is refused as a whole.
    if (listed.isExceeded) throw error;
    return asUnwritable(error);
  }
}

function asUnwritable(error: unknown): never {
  throw error instanceof Unwritable ? error : new Unwritable('failed', { cause: error });
}
