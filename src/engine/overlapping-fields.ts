import {
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  print,
  type SelectionSetNode,
  typeFromAST,
  type ValidationContext,
  type ValidationRule,
  type ValueNode,
} from 'graphql';

/**
 * How often a field may be looked at. A client's document stays far below; where fragments are put
 * together in ever new ways there is no end to it.
 */
const mostVisits = 20_000;

/** A field of a document, at one place of the answer. */
interface PlacedField {
  readonly node: FieldNode;
  readonly responseName: string;
  readonly parentType: GraphQLNamedType | undefined;
  readonly definition: GraphQLField<unknown, unknown> | undefined;
  /** The field it is selected of; null for a root field. */
  readonly parent: PlacedField | null;
}

/**
 * Whether fields of one name in the answer can be merged, as the specification's validation 5.3.2
 * has it. The rule that comes with graphql-js compares all pairs of such fields, so a short document
 * could keep the process busy; this one compares each with one other, in two walks over the fields
 * merged by their names: one that looks at the forms of values, whatever the types they are
 * selected on, and one that looks at names and arguments, for each type that an object can have.
 *
 * @throws GraphQLError beyond `mostVisits`.
 */
export const overlappingFieldsMerge: ValidationRule = (context) => {
  // One for all operations, which may spread the same fragments.
  const overlaps = new Overlaps(context);
  return {
    OperationDefinition(operation) {
      const type = context.getSchema().getRootType(operation.operation) ?? undefined;
      overlaps.check(operation.selectionSet, type);
      return undefined;
    },
  };
};

class Overlaps {
  readonly #context: ValidationContext;
  readonly #numbers = new Map<FieldNode, number>();
  readonly #argumentTexts = new Map<FieldNode, string>();
  readonly #reported = new Set<FieldNode>();
  #visits = 0;

  constructor(context: ValidationContext) {
    this.#context = context;
  }

  check(set: SelectionSetNode, type: GraphQLNamedType | undefined): void {
    const fields: PlacedField[] = [];
    this.#collect(set, type, null, fields, new Set());
    this.#compareForms(fields, new Set());
    this.#compareSources(fields, new Set());
  }

  #compareForms(fields: readonly PlacedField[], seen: Set<string>): void {
    if (!this.#isNew(fields, seen)) return;
    for (const [, alike] of Map.groupBy(fields, ({ responseName }) => responseName)) {
      const first = alike.find(({ definition }) => definition);
      for (const field of alike) {
        if (!first?.definition || !field.definition || field === first) continue;
        const [one, other] = [first.definition.type, field.definition.type];
        if (!haveOtherForms(one, other)) continue;
        this.#report(first, field, `they return conflicting types "${one}" and "${other}"`);
      }
      this.#compareForms(this.#childrenOf(alike), seen);
    }
  }

  #compareSources(fields: readonly PlacedField[], seen: Set<string>): void {
    if (!this.#isNew(fields, seen)) return;
    for (const [, alike] of Map.groupBy(fields, ({ responseName }) => responseName)) {
      for (const together of byObjectType(alike)) {
        const [first, ...others] = together;
        for (const field of others) this.#compareSource(first as PlacedField, field);
        this.#compareSources(this.#childrenOf(together), seen);
      }
    }
  }

  #compareSource(one: PlacedField, other: PlacedField): void {
    const [name, otherName] = [one.node.name.value, other.node.name.value];
    if (name !== otherName) {
      this.#report(one, other, `"${name}" and "${otherName}" are different fields`);
    } else if (this.#argumentsOf(one.node) !== this.#argumentsOf(other.node)) {
      this.#report(one, other, 'they have differing arguments');
    }
  }

  /** The same fields were looked at before where fragments are spread at several places. */
  #isNew(fields: readonly PlacedField[], seen: Set<string>): boolean {
    if (fields.length === 0) return false;
    const numbers = fields.map(({ node }) => {
      const number = this.#numbers.get(node) ?? this.#numbers.size;
      this.#numbers.set(node, number);
      return number;
    });
    const mark = numbers.sort((a, b) => a - b).join(' ');
    if (seen.has(mark)) return false;
    seen.add(mark);
    return true;
  }

  #childrenOf(fields: readonly PlacedField[]): PlacedField[] {
    const children: PlacedField[] = [];
    const spread = new Set<string>();
    for (const field of fields) {
      const { selectionSet } = field.node;
      if (!selectionSet) continue;
      const type = field.definition && getNamedType(field.definition.type);
      this.#collect(selectionSet, type, field, children, spread);
    }
    return children;
  }

  #collect(
    set: SelectionSetNode,
    type: GraphQLNamedType | undefined,
    parent: PlacedField | null,
    into: PlacedField[],
    spread: Set<string>,
  ): void {
    for (const selection of set.selections) {
      this.#visits += 1;
      if (this.#visits > mostVisits) {
        throw new GraphQLError('The fields of the document overlap too often.');
      }
      if (selection.kind === Kind.FIELD) {
        into.push(placedField(selection, type, parent));
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#unseen(selection, spread);
      if (!fragment) continue;
      const { typeCondition } = fragment;
      const narrowed = typeCondition ? typeFromAST(this.#context.getSchema(), typeCondition) : type;
      this.#collect(fragment.selectionSet, narrowed, parent, into, spread);
    }
  }

  #unseen({ name }: FragmentSpreadNode, spread: Set<string>): FragmentDefinitionNode | null {
    if (spread.has(name.value)) return null;
    spread.add(name.value);
    return this.#context.getFragment(name.value) ?? null;
  }

  /** The arguments of a field as a text, whatever their order. */
  #argumentsOf(node: FieldNode): string {
    let text = this.#argumentTexts.get(node);
    if (text === undefined) {
      text = (node.arguments ?? []).map(argumentText).sort().join('\n');
      this.#argumentTexts.set(node, text);
    }
    return text;
  }

  /** Once for each field: one that conflicts does so with all that are merged. */
  #report(one: PlacedField, other: PlacedField, reason: string): void {
    if (this.#reported.has(other.node)) return;
    this.#reported.add(other.node);
    let [above, otherAbove]: (PlacedField | null)[] = [one, other];
    let text = reason;
    let name = one.responseName;
    const [nodes, otherNodes] = [[one.node], [other.node]];
    while (above?.parent && otherAbove?.parent && above.parent.node !== otherAbove.parent.node) {
      text = `subfields "${name}" conflict because ${text}`;
      above = above.parent;
      otherAbove = otherAbove.parent;
      name = above.responseName;
      nodes.unshift(above.node);
      otherNodes.unshift(otherAbove.node);
    }
    this.#context.reportError(
      new GraphQLError(
        `Fields "${name}" conflict because ${text}. Use different aliases on the fields to fetch ` +
          'both if this was intentional.',
        { nodes: [...nodes, ...otherNodes] },
      ),
    );
  }
}

function placedField(
  node: FieldNode,
  parentType: GraphQLNamedType | undefined,
  parent: PlacedField | null,
): PlacedField {
  const hasFields = isObjectType(parentType) || isInterfaceType(parentType);
  return {
    node,
    responseName: (node.alias ?? node.name).value,
    parentType,
    definition: hasFields ? parentType.getFields()[node.name.value] : undefined,
    parent,
  };
}

/**
 * The fields that an object of one type would have together, for each object type that they are
 * selected on: those selected on an abstract type belong to all of them.
 */
function byObjectType(fields: readonly PlacedField[]): Iterable<readonly PlacedField[]> {
  const byType = Map.groupBy(fields, ({ parentType }) =>
    isObjectType(parentType) ? parentType : null,
  );
  const abstract = byType.get(null) ?? [];
  if (byType.size <= 1) return byType.values();
  byType.delete(null);
  return [...byType.values()].map((own) => [...abstract, ...own]);
}

/** A value with the fields of its objects in one order: in which they are written means nothing. */
function sorted(value: ValueNode): ValueNode {
  if (value.kind === Kind.LIST) return { ...value, values: value.values.map(sorted) };
  if (value.kind !== Kind.OBJECT) return value;
  const fields = value.fields.map((field) => ({ ...field, value: sorted(field.value) }));
  return {
    ...value,
    fields: fields.toSorted((a, b) => (a.name.value < b.name.value ? -1 : 1)),
  };
}

function argumentText({ name, value }: ArgumentNode): string {
  return `${name.value}: ${print(sorted(value))}`;
}

/** Whether values of two types could not stand at one place of an answer. */
function haveOtherForms(one: GraphQLOutputType, other: GraphQLOutputType): boolean {
  if (isListType(one)) return !isListType(other) || haveOtherForms(one.ofType, other.ofType);
  if (isListType(other)) return true;
  if (isNonNullType(one)) return !isNonNullType(other) || haveOtherForms(one.ofType, other.ofType);
  if (isNonNullType(other)) return true;
  return (isLeafType(one) || isLeafType(other)) && one !== other;
}
