import { globalId, parseGlobalId } from '../kernel/identifiers.ts';
import type { Context, NodeKind, NodeRegistry } from './context.ts';

/** @throws Error where two kinds claim the same type. */
export function createNodeRegistry(kinds: readonly NodeKind[]): NodeRegistry {
  const registry = new Map<string, NodeKind>();
  for (const kind of kinds) {
    if (registry.has(kind.type)) throw new Error(`Two node kinds for ${kind.type}`);
    registry.set(kind.type, kind);
  }
  return registry;
}

/**
 * The object behind a global identifier, with its type's name for the `Node` interface. Null for
 * an identifier of no known type, of no object, or of an object out of the viewer's reach.
 */
export async function findNode(context: Context, id: string): Promise<object | null> {
  const parsed = parseGlobalId(id);
  const kind = parsed && context.contract.nodes.get(parsed.type);
  if (!parsed || !kind) return null;
  const object = await kind.find(context, context.viewer, parsed.key);
  return object && { ...object, __typename: kind.type };
}

/** The resolver of a `Node`'s `id`, for rows whose key is a number named `id`. */
export function nodeIdOf(type: string): (row: { readonly id: number }) => string {
  return (row) => globalId(type, String(row.id));
}

/** The key of a table with whole numbers, or null for a text that is none the table could hold. */
export function intKey(key: string): number | null {
  if (!/^[1-9]\d{0,9}$/.test(key)) return null;
  const number = Number(key);
  return number <= 2_147_483_647 ? number : null;
}
