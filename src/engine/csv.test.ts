import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { BrokenCsv, readCsv } from './csv.ts';

const folder = mkdtempSync(join(tmpdir(), 'halfhour-csv-'));
after(() => rmSync(folder, { recursive: true }));

async function linesOf(text: string | Buffer) {
  const path = join(folder, 'some.csv');
  writeFileSync(path, text);
  const lines: [number, ...string[]][] = [];
  let most = 0;
  for await (const piece of readCsv(path)) {
    lines.push(...piece.lines.map(({ number, cells }) => [number, ...cells] as [number]));
    most = piece.bytesRead;
  }
  assert.equal(most, Buffer.byteLength(text));
  return lines;
}

describe('a CSV file', () => {
  it('is read by lines, trimmed, numbered with those that are empty', async () => {
    const expected = [
      [1, 'a', 'b'],
      [2, '1', ''],
      [5, '', 'é'],
      [6, '2'],
    ];
    const text = '\uFEFFa,b\n1,\n\n  \n\t,  é \n2';
    assert.deepEqual(await linesOf(text), expected);
    assert.deepEqual(await linesOf(`${text.replaceAll('\n', '\r\n')}\r\n`), expected);
  });

  it('is read alike where cells are quoted', async () => {
    const text = 'a,b\n\n1,x y\n,\n  \n z ,\n';
    const plain = await linesOf(text);
    assert.deepEqual(await linesOf(text.replace('x y', '"x y"')), plain);
    assert.deepEqual(await linesOf(text.replaceAll('\n', '\r')), plain);
    assert.deepEqual(await linesOf('a,b\n"1,""2""\n3",4\n5,6\n'), [
      [1, 'a', 'b'],
      [3, '1,"2"\n3', '4'],
      [4, '5', '6'],
    ]);
  });

  it('is read in pieces, without a cell lost or a line miscounted', async () => {
    // Of letters of two bytes, so that some are cut by the end of a piece.
    const rows = Array.from({ length: 60_000 }, (_, n) => `${n},ééééééééééééééééé${n}`);
    const lines = await linesOf(rows.join('\n'));
    assert.equal(lines.length, rows.length);
    assert.deepEqual(lines.at(-1), [60_000, '59999', 'ééééééééééééééééé59999']);
    assert.ok(lines.every(([number], index) => number === index + 1));
  });

  it('is refused where it is none, by the line', async () => {
    const broken = (line: number, pattern: RegExp) => (error: unknown) =>
      error instanceof BrokenCsv && error.line === line && pattern.test(error.message);
    await assert.rejects(linesOf('a,b\n1,2\n"3,4'), broken(3, /Quote Not Closed/));
    await assert.rejects(linesOf(`a,b\n${'x'.repeat(70_000)}\n`), broken(2, /Max Record Size/));
    await assert.rejects(linesOf(`a,b\n${'x'.repeat(70_000)}`), broken(2, /Max Record Size/));
  });
});
