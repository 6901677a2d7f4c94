import type { TypeFact } from '../contract/facts.ts';

interface SurfaceArgument {
  readonly name: string;
  readonly type: string;
  /** In the schema language; null where there is none. */
  readonly default: string | null;
}

/** A field or input field of a published type. */
export interface SurfaceField {
  readonly name: string;
  /** In the schema language. */
  readonly type: string;
  readonly arguments: readonly SurfaceArgument[];
  readonly isDeprecated: boolean;
  /** What is published instead of a type, where the type is a guess; null where it is published. */
  readonly guessedFrom: string | null;
}

/** A published type, read out of its notation. */
export interface SurfaceType {
  readonly name: string;
  readonly kind: TypeFact['kind'];
  readonly interfaces: readonly string[];
  readonly fields: readonly SurfaceField[];
  readonly values: readonly string[];
  readonly members: readonly string[];
}

/** `[AccountType!]!` is about `AccountType`. */
export function namedType(type: string): string {
  return type.replaceAll(/[[\]!]/g, '');
}

/**
 * The types that `roots` reach and that are not declared yet, in the order in which they are
 * reached. An interface reaches the types that implement it.
 *
 * @param keptFields the fields of an object type that are to be answered, where not all are.
 */
export function reachedTypes(
  surface: ReadonlyMap<string, TypeFact>,
  keptFields: ReadonlyMap<string, readonly string[]>,
  declared: ReadonlySet<string>,
  roots: readonly string[],
): SurfaceType[] {
  const reached = new Map<string, SurfaceType>();
  const pending = [...roots];
  for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
    if (reached.has(name) || declared.has(name)) continue;
    const type = readType(name, surface.get(name) ?? { kind: 'Unknown' }, keptFields.get(name));
    reached.set(name, type);
    pending.push(
      ...type.fields.flatMap((field) =>
        [field.type, ...field.arguments.map((argument) => argument.type)].map(namedType),
      ),
      ...type.members,
      ...type.interfaces,
      ...(type.kind === 'Interface' ? implementationsOf(surface, name) : []),
    );
  }
  return [...reached.values()];
}

function implementationsOf(surface: ReadonlyMap<string, TypeFact>, name: string): string[] {
  return [...surface].filter(([, type]) => interfacesOf(type).includes(name)).map(([each]) => each);
}

function interfacesOf(type: TypeFact): string[] {
  return type.implements?.split(' & ') ?? [];
}

function readType(
  name: string,
  fact: TypeFact,
  keptFields: readonly string[] | undefined,
): SurfaceType {
  const isKept = (field: string) => fact.kind !== 'Object' || (keptFields?.includes(field) ?? true);
  return {
    name,
    kind: fact.kind,
    interfaces: interfacesOf(fact),
    fields: Object.entries(fact.fields ?? {})
      .filter(([field]) => isKept(field))
      .map(([field, notation]) => readField(field, notation)),
    values: fact.values?.split(' ') ?? [],
    members: fact.members?.split(' | ') ?? [],
  };
}

/** @throws Error for a notation that is none. */
export function readField(name: string, notation: string): SurfaceField {
  if (notation.startsWith('?')) {
    const type = guessedType(name, notation.slice(1).trim());
    return { name, type, arguments: [], isDeprecated: false, guessedFrom: notation };
  }
  const [, type, list, deprecated] =
    /^([\w[\]!]+)(?: \((.*)\))?( deprecated)?$/.exec(notation) ?? [];
  if (type === undefined) throw new Error(`The field ${name} is noted as ${notation}`);
  return {
    name,
    type,
    arguments: splitArguments(list ?? ''),
    isDeprecated: deprecated !== undefined,
    guessedFrom: null,
  };
}

/** Splits `a: Int = 1, b: [String]`. */
function splitArguments(list: string): SurfaceField['arguments'] {
  return [...list.matchAll(/(\w+): ([\w[\]!]+)(?: = (\[[^\]]*\]|"[^"]*"|[^,]+))?/g)].map(
    ([, name = '', type = '', value]) => ({
      name,
      type,
      default: value === undefined ? null : literal(type, value),
    }),
  );
}

/** A default as the schema language writes it: published ones lack quotes here and there. */
function literal(type: string, value: string): string {
  const isText = value === 'default' || /^\d{4}-/.test(value);
  return isText || (namedType(type) === 'String' && value !== 'null' && /^\w+$/.test(value))
    ? `"${value}"`
    : value;
}

/** What an example says of a type: its own name, or the look of a sample. */
function guessedType(name: string, hint: string): string {
  const [, one] = /^one or a list of (\w+)$/.exec(hint) ?? [];
  if (one !== undefined)
    return name.endsWith('s') && !one.endsWith('Connection') ? `[${one}]` : one;
  const [, example] = /^\(documented example: ([\w[\]!]+)\)$/.exec(hint) ?? [];
  if (example !== undefined && example !== 'none') return example;
  const [, sample = ''] = /^scalar \(sample (.*)\)$/.exec(hint) ?? [];
  if (sample === 'true' || sample === 'false') return 'Boolean';
  if (/^-?\d+$/.test(sample)) return 'Int';
  if (/^-?\d+\.\d+$/.test(sample)) return 'Float';
  if (/^"\d{4}-\d\d-\d\dT/.test(sample)) return 'DateTime';
  if (/^"\d{4}-\d\d-\d\d"$/.test(sample)) return 'Date';
  return 'String';
}
