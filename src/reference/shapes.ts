import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  Kind,
  parse,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

type Shape = { readonly [key: string]: Shape } | readonly Shape[] | string;

/**
 * What the answer to a document looks like: its fields, with the type's name where a value stands.
 * A list shows one item. What depends on the type of an object stands beside the rest.
 */
export function answerShape(schema: GraphQLSchema, source: string): Shape {
  const document = parse(source);
  const types = new Map<FieldNode, GraphQLOutputType>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        const type = info.getType();
        if (type) types.set(node, type);
      },
    }),
  );
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const shapeOfSet = (set: SelectionSetNode): { [key: string]: Shape } =>
    Object.assign(
      {},
      ...set.selections.map((selection) => {
        if (selection.kind === Kind.FIELD) {
          const key = selection.alias?.value ?? selection.name.value;
          return { [key]: shapeOfField(selection, types.get(selection)) };
        }
        const fragment =
          selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        return fragment ? shapeOfSet(fragment.selectionSet) : {};
      }),
    );
  const shapeOfField = (node: FieldNode, type: GraphQLOutputType | undefined): Shape => {
    if (!type) return 'String!';
    if (!node.selectionSet) return String(type);
    const inside = shapeOfSet(node.selectionSet);
    return isList(type) ? [inside] : inside;
  };
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return operation && 'selectionSet' in operation ? shapeOfSet(operation.selectionSet) : {};
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
