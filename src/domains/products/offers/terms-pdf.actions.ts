import { LRUCache } from 'lru-cache';
import markdownIt from 'markdown-it';
import type { Database } from '../../../database/database.ts';
import { type TermsRow, termsByName } from './products.store.ts';
import { pdfPathOf } from './terms.rules.ts';

/** A text is worked into pages once; a version never changes. */
const made = new LRUCache<string, Buffer>({ max: 100 });

/**
 * The terms of a version as a PDF, by the last part of its path; see `pdfPathOf`. The same bytes
 * every time. Null where there is no such version.
 */
export async function termsPdf(db: Database, name: string): Promise<Buffer | null> {
  const terms = await termsByName(db, name);
  if (!terms) return null;
  const key = pdfPathOf(terms) + terms.effectiveFrom.toString();
  const cached = made.get(key);
  if (cached) return cached;
  const pdf = await pdfOf(terms);
  made.set(key, pdf);
  return pdf;
}

const parser = markdownIt({ html: false });

async function pdfOf({ name, version, markdown, effectiveFrom }: TermsRow): Promise<Buffer> {
  // Loaded where it is needed: few servers ever make one.
  const { default: PDFDocument } = await import('pdfkit');
  const date = effectiveFrom.toString().slice(0, 10);
  const created = new Date(effectiveFrom.epochMilliseconds);
  const document = new PDFDocument({
    size: 'A4',
    margin: 64,
    lang: 'en-GB',
    info: { Title: name, Subject: `Version ${version}`, CreationDate: created, ModDate: created },
  });
  const chunks: Buffer[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  document.on('end', resolve);
  document.on('error', reject);
  for (const block of blocksOf(markdown)) {
    document
      .font(block.level > 0 ? 'Helvetica-Bold' : 'Helvetica')
      .fontSize(block.level === 1 ? 20 : block.level === 2 ? 13 : 10.5)
      .text(block.isItem ? `\u2022 ${block.text}` : block.text, { paragraphGap: 6 });
  }
  document
    .moveDown()
    .font('Helvetica-Oblique')
    .fontSize(9)
    .text(`${name}. Version ${version}, in force from ${date}.`);
  document.end();
  await promise;
  return Buffer.concat(chunks);
}

interface Block {
  readonly text: string;
  /** Of a heading; 0 for other text. */
  readonly level: number;
  readonly isItem: boolean;
}

/** The headings, paragraphs and items of a text, without what stresses words in them. */
function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let level = 0;
  let lists = 0;
  for (const { type, tag, children } of parser.parse(markdown, {})) {
    if (type === 'heading_open') level = Number(tag.slice(1));
    else if (type === 'heading_close') level = 0;
    else if (type === 'list_item_open') lists += 1;
    else if (type === 'list_item_close') lists -= 1;
    else if (type === 'inline') {
      const text = (children ?? []).map(({ content }) => content || ' ').join('');
      blocks.push({ text: text.replace(/\s+/g, ' ').trim(), level, isItem: lists > 0 });
    }
  }
  return blocks;
}
