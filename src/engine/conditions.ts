import { type DirectiveNode, type DocumentNode, Kind, visit } from 'graphql';
import type { Variables } from '../database/database.ts';

/** The directives that say whether a selection is made, and the value of `if` that they make it for. */
const made: ReadonlyMap<string, boolean> = new Map([
  ['include', true],
  ['skip', false],
]);

/** The variables that say what a document selects, each named once. */
export function conditionNames(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: [condition] = [] }) {
      const isRead = made.has(name.value) && condition?.value.kind === Kind.VARIABLE;
      if (isRead) names.add(condition.value.name.value);
    },
  });
  return [...names];
}

/**
 * A document without what `@skip` and `@include` leave out, and without these directives. What is left
 * may select nothing at all, which no document that is parsed can: the executors answer `{}`.
 *
 * @param variables coerced already, with a boolean for each of `conditionNames`.
 * @returns the document itself where it has no conditions.
 */
export function withConditionsDecided(document: DocumentNode, variables: Variables): DocumentNode {
  const isMade = ({ name, arguments: [condition] = [] }: DirectiveNode): boolean => {
    const wanted = made.get(name.value);
    if (wanted === undefined || !condition) return true;
    const { value } = condition;
    if (value.kind === Kind.VARIABLE) return variables[value.name.value] === wanted;
    return value.kind === Kind.BOOLEAN && value.value === wanted;
  };
  const decide = <Node extends { readonly directives?: readonly DirectiveNode[] }>(node: Node) => {
    const { directives = [] } = node;
    if (directives.length === 0) return undefined;
    if (!directives.every(isMade)) return null;
    return { ...node, directives: directives.filter(({ name }) => !made.has(name.value)) };
  };
  return visit(document, { Field: decide, InlineFragment: decide, FragmentSpread: decide });
}
