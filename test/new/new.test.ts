import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { domainFolders } from '../../src/domains/folders.ts';
import { layers } from '../../src/domains/layers.ts';
import { readDocuments } from '../../src/engine/schema.ts';
import { queryFacts, readSurface } from '../contract/facts.ts';
import { RefusedPlan } from './files.ts';
import { planQuery } from './queries.ts';
import { readField } from './surface.ts';

const projectFolder = join(import.meta.dirname, '..', '..');

/** Of different kinds: a page; an input and an enum; codes and an account. */
const generated = [
  { name: 'callTags', domain: 'communications' },
  { name: 'searchLead', domain: 'sales' },
  { name: 'cancelEnrolmentData', domain: 'operations' },
];

describe('the generator of queries', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'halfhour-new-'));
    for (const name of ['src', 'test', 'tsconfig.json', 'biome.json', 'package.json']) {
      // Without the tests there are, checking types takes half the time.
      const filter = (path: string) => !path.endsWith('.test.ts');
      cpSync(join(projectFolder, name), join(folder, name), { recursive: true, filter });
    }
    symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  function run(...args: readonly string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  }

  const runNew = (...args: readonly string[]) => run('test/new/run.ts', ...args);

  it('says how it is called', () => {
    assert.match(runNew('--help').stdout, /npm run new -- query <name>/);
    assert.equal(runNew('--help').status, 0);
    assert.equal(runNew().status, 1);
    const { status, stderr } = runNew('query', 'callTags', '--no-such-option');
    assert.equal(status, 1);
    assert.match(stderr, /no-such-option/);
    assert.doesNotMatch(stderr, /\n\s+at /, 'a stack is no message');
  });

  it('writes nothing when it is only asked what it would write', () => {
    assert.equal(runNew('query', 'applicableRates', '--dry-run').status, 1);
    assert.match(runNew('domain', 'screens', '--dry-run').stdout, /domains\/screens\/domain\.ts/);
    assert.ok(!existsSync(join(folder, 'src/domains/screens')));
  });

  it('writes what equals the facts, and what compiles but for what is left to fill in', () => {
    const written = new Set<string>();
    for (const { name, domain } of generated) {
      if (!existsSync(join(folder, 'src/domains', domain))) {
        assert.equal(runNew('domain', domain).stderr, '');
      }
      const { status, stdout, stderr } = runNew('query', name);
      assert.equal(status, 0, stderr);
      assert.equal(stderr, '');
      const lines = stdout.split('\n').filter((line) => /^(wrote|changed)/.test(line));
      assert.ok(lines.length <= 8, `${name} touches ${lines.length} files`);
      for (const line of lines) written.add(line.replace(/^\w+ +/, ''));
    }
    assert.equal(run('src/generate.ts').stderr, '');

    const names = generated.map(({ name }) => name);
    const compared = run('test/new/declared-differences.ts', ...names);
    assert.equal(compared.stderr, '');
    assert.deepEqual(
      JSON.parse(compared.stdout),
      names.map(() => []),
    );

    const types = spawnSync(
      join(projectFolder, 'node_modules', '.bin', 'tsc'),
      ['--pretty', 'false'],
      { cwd: folder, encoding: 'utf8' },
    ).stdout;
    const errors = types.split('\n').filter((line) => /^\S+\(\d+,\d+\): /.test(line));
    const unexpected = errors.filter((line) => !/Cannot find name '(fillIn|FillIn)'/.test(line));
    assert.deepEqual(unexpected, []);
    const holed = new Set(errors.map((line) => line.slice(0, line.indexOf('('))));
    for (const path of written) {
      if (/\.(store|examples|test)\.ts$|-errors\.ts$/.test(path)) {
        assert.ok(holed.has(path), `${path} compiles although it is not filled in`);
      }
    }
  });

  it('does not write over what is there', () => {
    const path = join(folder, 'src/domains/communications/call-tags.store.ts');
    const text = readFileSync(path, 'utf8');
    const again = runNew('query', 'callTags');
    assert.deepEqual(
      [again.status, again.stderr],
      [1, 'callTags is declared already; docs/reference/queries.md says in which domain.\n'],
    );
    const other = runNew('query', 'callTranscripts', '--file', 'call-tags');
    assert.equal(other.status, 1);
    assert.match(other.stderr, /call-tags\.graphql is there already/);
    assert.equal(readFileSync(path, 'utf8'), text);
    assert.match(runNew('domain', 'communications').stderr, /is there already/);
  });
});

describe('the plan of a query', () => {
  const sdl = readDocuments(domainFolders());

  it('is refused where name, domain or topic is unknown', () => {
    assert.throws(() => planQuery({ name: 'nothing' }, sdl), RefusedPlan);
    assert.throws(() => planQuery({ name: 'account' }, sdl), /declared already/);
    assert.throws(() => planQuery({ name: 'callTags', domain: 'kitchen' }, sdl), RefusedPlan);
    assert.throws(() => planQuery({ name: 'callTags', domain: 'metering' }, sdl), /--topic/);
    assert.throws(
      () => planQuery({ name: 'callTags', domain: 'metering', topic: 'kitchen' }, sdl),
      RefusedPlan,
    );
    assert.throws(
      () => planQuery({ name: 'callTags', domain: 'usage', file: 'A b' }, sdl),
      RefusedPlan,
    );
  });

  it('is there for every published query, in at most 8 files', () => {
    const declared = JSON.stringify(sdl);
    const [topicless] = layers.filter(
      ({ name, topics }) =>
        topics.length === 0 && domainFolders().some((each) => each.name === name),
    );
    const open = queryFacts.filter(({ name }) => !declared.includes(`"value":"${name}"`));
    for (const { name } of open) {
      const { files } = planQuery({ name, domain: topicless?.name }, sdl);
      assert.ok(files.length >= 5 && files.length <= 8, `${name} takes ${files.length} files`);
      for (const { path, text } of files) assert.ok(text.split('\n').length < 400, path);
    }
  });
});

describe('the notation of a published field', () => {
  it('tells type, arguments, defaults and deprecation', () => {
    assert.deepEqual(readField('rates', '[Rate!]! (on: Date!, zone: String = "a, b") deprecated'), {
      name: 'rates',
      type: '[Rate!]!',
      arguments: [
        { name: 'on', type: 'Date!', default: null },
        { name: 'zone', type: 'String', default: '"a, b"' },
      ],
      isDeprecated: true,
      guessedFrom: null,
    });
  });

  it('is guessed from samples, and says so', () => {
    const typeOf = (name: string, notation: string) => readField(name, notation).type;
    assert.equal(typeOf('consents', '? one or a list of ConsentOutput'), '[ConsentOutput]');
    assert.equal(typeOf('page', '? one or a list of ConsentConnection'), 'ConsentConnection');
    assert.equal(typeOf('edges', '? (documented example: [Edge])'), '[Edge]');
    assert.equal(typeOf('isOpen', '? scalar (sample true)'), 'Boolean');
    assert.equal(typeOf('at', '? scalar (sample "2026-01-01T00:00:00+00:00")'), 'DateTime');
    assert.equal(typeOf('on', '? scalar (sample "2026-01-01")'), 'Date');
    assert.equal(typeOf('count', '? scalar (sample 12)'), 'Int');
    assert.equal(readField('count', '? scalar (sample 12)').guessedFrom, '? scalar (sample 12)');
  });

  it('is read for every published type', () => {
    for (const [, { fields = {} }] of readSurface()) {
      for (const [name, notation] of Object.entries(fields)) {
        const { type, arguments: args } = readField(name, notation);
        assert.match(type, /^[\w[\]!]+$/, notation);
        // As many arguments as there are colons outside of defaults.
        const list = /\((.*)\)/.exec(notation.startsWith('?') ? '' : notation)?.[1] ?? '';
        const bare = list.replaceAll(/= (\[[^\]]*\]|[^,]+)/g, '');
        assert.equal(args.length, bare.split(':').length - 1, notation);
      }
    }
  });
});
