import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const projectFolder = join(import.meta.dirname, '..', '..');
const program = join(projectFolder, 'node_modules', 'knip', 'bin', 'knip.js');

/** What knip has to say about a project; nothing where all of it is used. */
function knip(folder: string): Promise<string> {
  return new Promise((done, fail) => {
    execFile(process.execPath, [program, '--no-progress'], { cwd: folder }, (error, stdout) => {
      // Above 1 knip itself has failed.
      if (error && error.code !== 1) fail(error);
      else done(stdout.trim());
    });
  });
}

const sample = mkdtempSync(join(tmpdir(), 'halfhour-knip-'));
after(() => rmSync(sample, { recursive: true }));

test('every file, export and dependency is used', async () => {
  assert.equal(await knip(projectFolder), '');
});

test('what is not used is found', async () => {
  mkdirSync(join(sample, 'src'));
  symlinkSync(join(projectFolder, 'node_modules'), join(sample, 'node_modules'));
  const write = (file: string, text: string) => writeFileSync(join(sample, file), text);
  write('package.json', '{"name": "sample", "type": "module", "dependencies": {"pg": "*"}}');
  write('knip.json', '{"entry": ["src/main.ts"], "project": ["src/**"]}');
  write('src/main.ts', "import { used } from './parts.ts';\nused();\n");
  write('src/parts.ts', 'export const used = () => {};\nexport const spare = 1;\n');
  write('src/alone.ts', 'export const alone = 1;\n');
  const told = await knip(sample);
  assert.match(told, /Unused files \(1\)\nsrc\/alone\.ts/);
  assert.match(told, /Unused dependencies \(1\)\npg/);
  assert.match(told, /Unused exports \(1\)\nspare/);
});
