import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { errorCatalogue } from '../../src/contract/error-catalogue.ts';
import { permissions } from '../../src/contract/permissions.ts';
import { demoViewers } from '../../src/demo/viewers.ts';
import { generatedFiles } from '../../src/generated-files.ts';
import { readReference, referenceAsJson } from '../../src/reference/entries.ts';
import { referencePages } from '../../src/reference/pages.ts';
import { queryFacts } from './facts.ts';

const projectFolder = join(import.meta.dirname, '..', '..');
const referenceFolder = join(projectFolder, 'docs', 'reference');
const reference = readReference();
const pages = referencePages(reference);

/** Fails with the first line that differs, which says more than two long texts. */
function assertUpToDate(file: string, expected: string, command: string): void {
  const found = readFileSync(join(projectFolder, file), 'utf8').split('\n');
  const wanted = expected.split('\n');
  const at = wanted.findIndex((line, index) => line !== found[index]);
  const line = at === -1 ? wanted.length : at;
  if (at === -1 && found.length === wanted.length) return;
  assert.fail(
    `${file} is out of date: run ${command}\n` +
      `line ${line + 1} is      ${found[line] ?? '(the end)'}\n` +
      `and should be ${wanted[line] ?? '(the end)'}`,
  );
}

describe('what is generated', () => {
  for (const [name, text] of pages) {
    it(`docs/reference/${name} is up to date`, () => {
      assertUpToDate(join('docs', 'reference', name), text, 'npm run reference');
    });
  }

  it('docs/reference holds nothing else', () => {
    assert.deepEqual(readdirSync(referenceFolder).toSorted(), [...pages.keys()].toSorted());
  });

  for (const { path, text } of generatedFiles()) {
    const file = relative(projectFolder, path);
    it(`${file} is up to date`, () => {
      assertUpToDate(file, text, 'npm run generate');
    });
  }
});

describe('the pages', () => {
  const headings = (name: string) =>
    [...(pages.get(name) ?? '').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);

  it('describe every error of the catalogue, and no other', () => {
    assert.deepEqual(headings('errors.md').toSorted(), Object.keys(errorCatalogue).toSorted());
  });

  it('describe every query and mutation, and no other', () => {
    const names = (fields: typeof reference.queries) => fields.map(({ entry }) => entry.name);
    assert.deepEqual(headings('queries.md'), names(reference.queries));
    assert.deepEqual(headings('mutations.md'), names(reference.mutations));
  });

  it('list every permission once', () => {
    const listed = [...(pages.get('permissions.md') ?? '').matchAll(/\| `(CAN_\w+)` \|/g)];
    assert.deepEqual(
      listed.map(([, name]) => name),
      [...permissions],
    );
  });

  it('link only to what is there', () => {
    const targets = new Set<string>();
    for (const name of pages.keys()) {
      for (const heading of headings(name)) targets.add(`${name}#${heading?.toLowerCase()}`);
    }
    const links = [...pages.values()].flatMap((text) =>
      [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target ?? ''),
    );
    assert.ok(links.length > 50);
    assert.deepEqual(
      links.filter((target) => !targets.has(target)),
      [],
    );
  });

  it('show no credential', () => {
    const secrets = demoViewers().flatMap(
      ({ password, apiKey, preSignedKey, organizationSecretKey, samples }) => [
        password,
        apiKey,
        preSignedKey,
        organizationSecretKey,
        samples.token,
        samples.refreshToken,
        samples.expiredRefreshToken,
      ],
    );
    const text = [...pages.values()].join('\n');
    assert.deepEqual(
      secrets.filter((secret) => secret && text.includes(secret)),
      [],
    );
  });
});

describe('reference:json', () => {
  it('is printed alone, as one JSON document', () => {
    const command = [join('src', 'main.ts'), 'reference', 'json'];
    const printed = execFileSync(process.execPath, command, {
      cwd: projectFolder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    assert.equal(printed, `${referenceAsJson(reference)}\n`);
  });

  it('has the shape of the facts, and the examples with it', () => {
    const { queries, mutations } = JSON.parse(referenceAsJson(reference));
    assert.equal(queries.length, reference.queries.length);
    assert.equal(mutations.length, reference.mutations.length);
    const [fact] = queryFacts;
    const shared = Object.keys(fact ?? {}).filter((key) => key !== 'needsAuthorizationHeader');
    for (const entry of [...queries, ...mutations]) {
      assert.deepEqual(Object.keys(entry).toSorted(), [...shared, 'examples'].toSorted());
      assert.ok(entry.examples.length > 0, entry.name);
      for (const { viewer, document, variables, ...outcome } of entry.examples) {
        assert.equal(typeof document, 'string');
        assert.equal(typeof variables, 'object');
        assert.ok(viewer === undefined || demoViewers().some(({ name }) => name === viewer));
        assert.ok(Object.keys(outcome).every((key) => key === 'response' || key === 'raises'));
      }
    }
  });
});
