import { type Static, type TSchema, Type } from 'typebox';

/** A value or null, in the form that is serialized without trying one schema after another. */
export function nullable<S extends TSchema>(schema: S) {
  const { type, ...others } = schema as unknown as Readonly<Record<string, unknown>>;
  return Type.Unsafe<Static<S> | null>({ ...others, type: [type, 'null'] });
}

/** What a refusal of one of these statuses answers. */
export const detailSchema = Type.Object({ detail: Type.String() }, { title: 'Refusal' });

/** What a refusal of parameters answers. */
export const problemsSchema = Type.Record(
  Type.String(),
  Type.Union([Type.String(), Type.Array(Type.String())]),
  { title: 'Problems', description: 'Messages by parameter, or one `detail`.' },
);
