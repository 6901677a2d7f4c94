import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  typeFromAST,
} from 'graphql';
import { isConnection, type PolicyTable } from './policies.ts';

/** What a request asks of the platform. */
export interface Cost {
  /** In points; a request may cost as many as `publishedLimits.complexityPerRequest`. */
  readonly complexity: number;
  /** How many items its connections could hold, pages multiplied along the way. */
  readonly nodes: number;
}

type Variables = Readonly<Record<string, unknown>>;
type CostOf = (variables: Variables) => Cost;

const free: Cost = { complexity: 0, nodes: 0 };
const itemsPerPoint = 20;
/** The schema's description of itself costs like anything else that is nested. */
const introspection = new Map([SchemaMetaFieldDef, TypeMetaFieldDef].map((def) => [def.name, def]));

/**
 * Works an operation's cost out into a function of its variables, defaults filled in, so that the
 * walk through the document is done once for each document. A root field costs its declared complexity; each nested
 * object, list or connection 1; what is inside a connection counts once for every 20 items of its
 * page, rounded up. A connection's `edges`, `node` and `pageInfo` belong to it and are free.
 * Selections on different object types exclude each other, so only the dearest of them counts.
 */
export function measureOperation(
  schema: GraphQLSchema,
  policies: PolicyTable,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): CostOf {
  const root = schema.getRootType(operation.operation);
  if (!root) return () => free;
  const measure = selectionMeasurer(schema, policies, fragments);
  return measure(operation.selectionSet, root);
}

function selectionMeasurer(
  schema: GraphQLSchema,
  policies: PolicyTable,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): (set: SelectionSetNode, type: GraphQLCompositeType) => CostOf {
  const measureSet = (set: SelectionSetNode, type: GraphQLCompositeType): CostOf => {
    const always: CostOf[] = [];
    const byObjectType = new Map<string, CostOf[]>();
    for (const selection of withoutRepeatedSpreads(set.selections)) {
      const { cost, onlyOn } = measureSelection(selection, type);
      const list = onlyOn === null ? always : (byObjectType.get(onlyOn) ?? []);
      if (onlyOn !== null) byObjectType.set(onlyOn, list);
      list.push(unlessSkipped(selection, cost));
    }
    const alternatives = [...byObjectType.values()];
    return (variables) =>
      add(sum(always, variables), dearest(alternatives.map((list) => sum(list, variables))));
  };

  const measureSelection = (
    selection: SelectionNode,
    type: GraphQLCompositeType,
  ): { cost: CostOf; onlyOn: string | null } => {
    if (selection.kind === Kind.FIELD) return { cost: measureField(selection, type), onlyOn: null };
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    const condition = fragment?.typeCondition;
    const narrowed = condition ? typeFromAST(schema, condition) : type;
    if (!fragment || !narrowed || !isCompositeType(narrowed)) {
      return { cost: () => free, onlyOn: null };
    }
    const isNarrower = isObjectType(narrowed) && narrowed !== type;
    return {
      cost: measureFragment(fragment, narrowed),
      onlyOn: isNarrower ? narrowed.name : null,
    };
  };

  const fragmentCosts = new Map<object, CostOf>();
  const measureFragment = (
    fragment: FragmentDefinitionNode | InlineFragmentNode,
    type: GraphQLCompositeType,
  ): CostOf => {
    const measured = fragmentCosts.get(fragment);
    if (measured) return measured;
    const cost = onceForEach(measureSet(fragment.selectionSet, type));
    fragmentCosts.set(fragment, cost);
    return cost;
  };

  const measureField = (node: FieldNode, parent: GraphQLCompositeType): CostOf => {
    const field = fieldOf(parent, node.name.value);
    if (!field) return () => free;
    const type = getNamedType(field.type);
    const policy = policies.get(`${parent.name}.${field.name}`);
    const isPartOfConnection =
      isConnection(parent) || (field.name === 'node' && parent.name.endsWith('Edge'));
    const own = policy?.isRoot
      ? policy.complexity
      : Number(isCompositeType(type) && !isPartOfConnection);
    if (!node.selectionSet || !isCompositeType(type)) {
      const cost = { complexity: own, nodes: 0 };
      return () => cost;
    }
    const inside = measureSet(node.selectionSet, type);
    if (!isConnection(type)) {
      return (variables) => add({ complexity: own, nodes: 0 }, inside(variables));
    }
    const sizeOf = pageSize(node, largestPageOf(parent, field.name));
    return (variables) => {
      const size = sizeOf(variables);
      const item = inside(variables);
      return {
        complexity: own + Math.ceil(size / itemsPerPoint) * item.complexity,
        nodes: size + size * item.nodes,
      };
    };
  };
  /** An interface makes no promises itself: the dearest of its types stands for it. */
  const largestPageOf = (parent: GraphQLCompositeType, name: string): number => {
    const types = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent];
    return Math.max(
      0,
      ...types.map((type) => policies.get(`${type.name}.${name}`)?.largestPage ?? 0),
    );
  };
  return measureSet;
}

/** Fragments that spread fragments twice each would otherwise double the work at every level. */
function onceForEach(cost: CostOf): CostOf {
  let last: Variables | undefined;
  let lastCost = free;
  return (variables) => {
    if (variables !== last) {
      lastCost = cost(variables);
      last = variables;
    }
    return lastCost;
  };
}

function withoutRepeatedSpreads(selections: readonly SelectionNode[]): SelectionNode[] {
  const seen = new Set<string>();
  return selections.filter((selection) => {
    if (selection.kind !== Kind.FRAGMENT_SPREAD || selection.directives?.length) return true;
    const isFirst = !seen.has(selection.name.value);
    seen.add(selection.name.value);
    return isFirst;
  });
}

function fieldOf(
  parent: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
  return parent.getFields()[name] ?? introspection.get(name);
}

/** A page without a size, or of a size out of bounds, will be refused: it counts as the largest. */
function pageSize(node: FieldNode, largestPage: number): (variables: Variables) => number {
  const sizes = (node.arguments ?? [])
    .filter(({ name }) => name.value === 'first' || name.value === 'last')
    .map(({ value }) => {
      if (value.kind === Kind.INT) return () => Number(value.value);
      if (value.kind === Kind.VARIABLE) {
        return (variables: Variables) => Number(variables[value.name.value] ?? largestPage);
      }
      return () => largestPage;
    });
  return (variables) => {
    const given = sizes.map((size) => size(variables));
    const size = given.length === 0 ? largestPage : Math.min(...given);
    return size >= 0 && size <= largestPage ? size : largestPage;
  };
}

function unlessSkipped(selection: SelectionNode, cost: CostOf): CostOf {
  const conditions = (selection.directives ?? []).flatMap((directive) => {
    const value = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
    if (!value || !['skip', 'include'].includes(directive.name.value)) return [];
    const isWanted = directive.name.value === 'include';
    if (value.kind === Kind.BOOLEAN) return [() => value.value === isWanted];
    if (value.kind !== Kind.VARIABLE) return [];
    return [(variables: Variables) => variables[value.name.value] === isWanted];
  });
  if (conditions.length === 0) return cost;
  return (variables) => (conditions.every((holds) => holds(variables)) ? cost(variables) : free);
}

function sum(costs: readonly CostOf[], variables: Variables): Cost {
  return costs.reduce<Cost>((total, cost) => add(total, cost(variables)), free);
}

function add(a: Cost, b: Cost): Cost {
  return { complexity: a.complexity + b.complexity, nodes: a.nodes + b.nodes };
}

function dearest(costs: readonly Cost[]): Cost {
  return costs.reduce<Cost>(
    (most, cost) => ({
      complexity: Math.max(most.complexity, cost.complexity),
      nodes: Math.max(most.nodes, cost.nodes),
    }),
    free,
  );
}
