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

  it('is refused where it is not UTF-8, by line and cell', async () => {
    const broken = (line: number, cell: number | null, pattern: RegExp) => (error: unknown) =>
      error instanceof BrokenCsv &&
      error.line === line &&
      error.cell === cell &&
      pattern.test(error.message);
    // £ and é in Windows-1252, the beginning of a character, and one beyond Unicode.
    for (const bytes of [[0xa3], [0xe9], [0xe2, 0x82], [0xf5, 0x80, 0x80, 0x80]]) {
      const text = Buffer.concat([Buffer.from('a,b\né,"x,\ny"\n1,Rue '), Buffer.from(bytes)]);
      await assert.rejects(linesOf(text), broken(4, 1, /^is not UTF-8 at "Rue \?"/));
      const followed = Buffer.concat([text, Buffer.from('s,2\n3,4\n')]);
      await assert.rejects(linesOf(followed), broken(4, 1, /^is not UTF-8 at "Rue \?"/));
    }
    await assert.rejects(
      linesOf('a,b\n1,x\0y\n'),
      broken(2, 1, /^holds the character NUL at "x\?"/),
    );
    const utf16 = Buffer.from('\uFEFFa,b\n', 'utf16le');
    await assert.rejects(linesOf(utf16), broken(1, null, /UTF-16; save it as UTF-8/));
    await assert.rejects(linesOf(utf16.swap16()), broken(1, null, /UTF-16/));
  });

  it('may hold the sign for a lost character itself', async () => {
    assert.deepEqual(await linesOf('a\nb\uFFFD\n'), [
      [1, 'a'],
      [2, 'b\uFFFD'],
    ]);
  });

  it('may have any characters cut by the ends of pieces', async () => {
    const rows = Array.from({ length: 90_000 }, (_, n) => `${n % 7}€🏠é${'x'.repeat(n % 5)}`);
    const lines = await linesOf(rows.join('\n'));
    assert.deepEqual(
      lines.map(([, cell]) => cell),
      rows,
    );
  });
});
