import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { placeOf } from './import-table.ts';
import { projectFiles, projectSources, type SourceFile, sourceFile } from './source.ts';
import {
  clockAndChance,
  emptilyNamed,
  environmentReads,
  mostLines,
  sqlWritten,
  tooLong,
} from './source-rules.ts';

const served = projectSources().filter(
  ({ path }) => path.startsWith('src/') && !path.endsWith('.test.ts'),
);

/** Conversions for libraries that take a `Date`: they ask no clock. */
const conversions: ReadonlySet<string> = new Set([
  'src/domains/products/offers/terms-pdf.actions.ts: new Date(effectiveFrom.epochMilliseconds)',
  'src/domains/billing/documents/pdf.actions.ts: new Date(issuedAt.epochMilliseconds)',
  'src/http/tls.ts: new Date(options.now.epochMilliseconds)',
  'src/http/tls.ts: new Date(end.epochMilliseconds)',
  'src/domains/identity/authentication.actions.ts: new Date(0)',
]);

/** The engine's part in SQL is the paging of what stores ask for. */
function mayWriteSql(path: string): boolean {
  return (
    ['store', 'tables', 'demo', 'coherence'].includes(placeOf(path).role) ||
    /^src\/(database\/|search\/|engine\/(nested-)?connections\.ts$)/.test(path)
  );
}

function told(check: (file: SourceFile) => { text: string; line: number }[]) {
  return (file: SourceFile) =>
    check(file).map(({ text, line }) => `${file.path}:${line} ${text.slice(0, 80)}`);
}

describe('the project', () => {
  test('reads the environment in src/config.ts alone', () => {
    const found = served.filter((file) => environmentReads(file).length > 0);
    assert.deepEqual(
      found.map(({ path }) => path),
      ['src/config.ts'],
    );
  });

  test('asks for the time and for chance in the kernel alone', () => {
    const found = served
      .filter(({ path }) => placeOf(path).role !== 'kernel')
      .flatMap((file) =>
        clockAndChance(file)
          .map(({ text }) => `${file.path}: ${text}`)
          .filter((place) => !conversions.has(place)),
      );
    assert.deepEqual(found, []);
  });

  test('writes SQL in stores, tables, checks, worlds, paging, search and the database folder alone', () => {
    const found = served.filter(({ path }) => !mayWriteSql(path)).flatMap(told(sqlWritten));
    assert.deepEqual(found, []);
  });

  test(`has no file of more than ${mostLines} lines`, () => {
    const files = projectFiles(['{src,test,bench}/**/*.{ts,graphql}', '*.ts']);
    assert.ok(files.length > 100);
    assert.deepEqual(tooLong(files), []);
  });

  test('names every file after what it holds', () => {
    const files = projectFiles(['{src,test,bench,docs}/**/*.{ts,graphql,md,js}', '*.ts']);
    assert.deepEqual(emptilyNamed(files.map(({ path }) => path)), []);
  });
});

describe('the rules on sources', () => {
  const found = (check: typeof sqlWritten, text: string) =>
    check(sourceFile('src/example.ts', text)).length;

  test('find the environment', () => {
    assert.equal(found(environmentReads, 'const { PORT } = process.env;'), 1);
    assert.equal(found(environmentReads, "import { env } from 'node:process';"), 1);
    assert.equal(found(environmentReads, 'process.exit(); // process.env'), 0);
  });

  test('find clocks and chance', () => {
    for (const text of ['Math.random()', 'Date.now()', 'new Date()', 'Date()', 'new Date(0)']) {
      assert.equal(found(clockAndChance, `const now = ${text};`), 1, text);
    }
    assert.equal(found(clockAndChance, 'const now = Temporal.Now.instant();'), 1);
    assert.equal(found(clockAndChance, 'const now: Date = clock.now();'), 0);
  });

  test('find SQL', () => {
    const written = [
      'db.query.select().from(users)',
      'await tx.query.insert(users).values(row)',
      'query.update(users)',
      'db.query.$count(users)',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a template
      'sql`select ${one}`',
    ];
    for (const text of written) assert.equal(found(sqlWritten, `${text};`), 1, text);
    assert.equal(found(sqlWritten, "createHash('sha256').update(text); keys.delete(db.query);"), 0);
  });

  test('find what is too long', () => {
    const lines = (count: number) => 'line\n'.repeat(count);
    const files = [
      { path: 'src/long.ts', text: lines(mostLines + 1) },
      { path: 'src/fits.ts', text: lines(mostLines) },
      { path: 'src/made.generated.ts', text: lines(mostLines + 1) },
    ];
    assert.deepEqual(tooLong(files), [`src/long.ts has ${mostLines + 1} lines`]);
  });

  test('find names that say nothing', () => {
    const bad = ['src/utils.ts', 'src/helpers/a.ts', 'src/common/a.ts', 'src/key-manager.ts'];
    assert.deepEqual(emptilyNamed([...bad, 'src/commons.ts', 'src/management.ts']), bad);
  });
});
