import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type GraphQLInterfaceType, isInterfaceType } from 'graphql';
import { domains } from '../../src/domains/all.ts';
import { buildTypes } from '../../src/engine/schema.ts';
import { readSurface, type TypeFact } from './facts.ts';

/** What a fact says of a field's arguments, each `name: Type` or `name: Type = default`. */
function argumentNames(fact: string): string[] {
  const listed = /\((.*)\)/.exec(fact)?.[1] ?? '';
  return [...listed.matchAll(/(?:^|, )(\w+): /g)].map(([, name = '']) => name).toSorted();
}

/**
 * The fields that an interface is published with and that all its types here answer, but that the
 * interface itself lacks: a client that asks for one of them by way of the interface is refused.
 */
function missingFields(of: GraphQLInterfaceType, fact: TypeFact): string[] {
  const declared = of.getFields();
  const types = schema.getImplementations(of).objects.map((type) => type.getFields());
  return Object.keys(fact.fields ?? {}).filter(
    (name) => !(name in declared) && types.length > 0 && types.every((fields) => name in fields),
  );
}

const schema = buildTypes(domains);
const published = [...readSurface()].filter(([, { kind }]) => kind === 'Interface');
const shared = published.flatMap(([name, fact]) => {
  const type = schema.getType(name);
  return isInterfaceType(type) ? [{ type, fact }] : [];
});

describe('a published interface', () => {
  it('is implemented by the published types that are declared', () => {
    assert.ok(shared.length >= 9);
    for (const [name, { implements: names }] of readSurface()) {
      const type = schema.getType(name);
      for (const each of names?.split(' & ') ?? []) {
        const declared = schema.getType(each);
        if (!type || !isInterfaceType(declared) || !('getFields' in type)) continue;
        const isOne = schema.getImplementations(declared).objects.some((one) => one.name === name);
        assert.ok(isOne, `${name} is a ${each}`);
      }
    }
  });

  it('has every published field that its types have, with the published arguments', () => {
    for (const { type, fact } of shared) {
      assert.deepEqual(missingFields(type, fact), [], type.name);
      for (const [name, field] of Object.entries(type.getFields())) {
        const said = fact.fields?.[name];
        if (said === undefined) continue;
        const names = field.args.map((argument) => argument.name).toSorted();
        assert.deepEqual(names, argumentNames(said), `${type.name}.${name}`);
      }
    }
  });
});
