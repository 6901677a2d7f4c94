import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Contributor, joinContributions } from './contributions.ts';

const domain = (name: string, part: object): Contributor => ({ name, ...part }) as Contributor;

test('contributions are joined: functions from one domain, lists from all that add to them', () => {
  const find = () => null;
  const joined = joinContributions([
    domain('low', { needs: ['find', 'facts'] }),
    domain('middle', { contributes: { find, facts: [1] } }),
    domain('high', { contributes: { facts: [2] } }),
  ]);
  assert.deepEqual(joined, { find, facts: [1, 2] });
});

test('what is needed and missing, and what two domains contribute, is refused by name', () => {
  assert.throws(
    () => joinContributions([domain('low', { needs: ['find'] })]),
    /low needs find: no domain contributes it/,
  );
  const both = ['one', 'two'].map((name) => domain(name, { contributes: { find: () => name } }));
  assert.throws(() => joinContributions(both), /Two domains contribute find/);
});
