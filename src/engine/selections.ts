import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** A field that stands in the place of a requested one while a document is compiled. */
export interface SubstitutedField extends FieldNode {
  readonly requested?: FieldNode;
}

/** An operation with the document that its fragments are in. */
interface Selected {
  readonly operation: OperationDefinitionNode;
  readonly document: DocumentNode;
}

export function fragmentsOf(document: DocumentNode): Fragments {
  return new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
}

function selectionSetOf(
  selection: SelectionNode,
  fragments: Fragments,
): SelectionSetNode | undefined {
  return selection.kind === Kind.FRAGMENT_SPREAD
    ? fragments.get(selection.name.value)?.selectionSet
    : selection.selectionSet;
}

/** The root fields that an operation asks for, its fragments followed, as `Query.viewer`. */
export function rootCoordinates({ operation, document }: Selected): string[] {
  const root = operation.operation === OperationTypeNode.MUTATION ? 'Mutation' : 'Query';
  const fragments = fragmentsOf(document);
  const names = new Set<string>();
  const seen = new Set<SelectionSetNode>();
  const collect = (set: SelectionSetNode): void => {
    if (seen.has(set)) return;
    seen.add(set);
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        names.add(selection.name.value);
      } else {
        const inside = selectionSetOf(selection, fragments);
        if (inside) collect(inside);
      }
    }
  };
  collect(operation.selectionSet);
  return [...names].map((name) => `${root}.${name}`);
}

/**
 * The names of the fields that are asked for of what a resolver answers, or of what is found along
 * a path of fields below it; fragments followed, whatever they are on. Some may be skipped in the end.
 */
export function requestedFields(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  ...path: readonly string[]
): ReadonlySet<string> {
  let fields = fieldsWithin(fieldNodes, fragments);
  for (const name of path) {
    const along = fields.filter((field) => field.name.value === name);
    fields = fieldsWithin(along, fragments);
  }
  return new Set(fields.map(({ name }) => name.value));
}

function fieldsWithin(
  parents: readonly FieldNode[],
  fragments: GraphQLResolveInfo['fragments'],
): FieldNode[] {
  const fieldNodes: FieldNode[] = [];
  const seen = new Set<SelectionSetNode>();
  const collect = (set: SelectionSetNode | undefined): void => {
    if (!set || seen.has(set)) return;
    seen.add(set);
    for (const selection of set.selections) {
      // A resolver that asks what is requested of its answer must not see substitutes.
      if (selection.kind === Kind.FIELD) {
        fieldNodes.push((selection as SubstitutedField).requested ?? selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else collect(fragments[selection.name.value]?.selectionSet);
    }
  };
  for (const { selectionSet } of parents) collect(selectionSet);
  return fieldNodes;
}

/** How many selections stand within one another at the deepest place, fragments followed. */
export function nestingOf({ operation, document }: Selected): number {
  const fragments = fragmentsOf(document);
  const counts = new Map<SelectionSetNode, number>();
  const measure = (set: SelectionSetNode): number => {
    let deepest = counts.get(set);
    if (deepest !== undefined) return deepest;
    deepest = 0;
    for (const selection of set.selections) {
      const inside = selectionSetOf(selection, fragments);
      if (inside) deepest = Math.max(deepest, measure(inside));
    }
    counts.set(set, deepest + 1);
    return deepest + 1;
  };
  return measure(operation.selectionSet);
}
