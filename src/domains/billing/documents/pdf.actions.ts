import { LRUCache } from 'lru-cache';
import type { Temporal } from 'temporal-polyfill';
import type { PrintedContent } from '../../../kernel/printed-documents.ts';
import { type PrintedPages, pagesOf } from './pdf.rules.ts';

/** What is printed is frozen at issue, so a document is worked into pages once. */
const made = new LRUCache<string, Buffer>({
  maxSize: 16 * 1024 * 1024,
  sizeCalculation: ({ length }) => length,
});

interface Frozen {
  readonly content: PrintedContent;
  readonly issuedAt: Temporal.Instant;
}

/**
 * A document as a PDF, the same bytes every time.
 *
 * @param key tells documents apart.
 */
export async function documentPdf(key: string, { content, issuedAt }: Frozen): Promise<Buffer> {
  const cached = made.get(key);
  if (cached) return cached;
  const pdf = await pdfOf(
    pagesOf(content),
    content.identifier,
    new Date(issuedAt.epochMilliseconds),
  );
  made.set(key, pdf);
  return pdf;
}

const margin = 56;
const size = { text: 9.5, small: 8, heading: 18 } as const;
const bold = 'Helvetica-Bold';
const plain = 'Helvetica';

async function pdfOf(pages: PrintedPages, identifier: string, issued: Date): Promise<Buffer> {
  // Loaded where it is needed: few servers ever make one.
  const { default: PDFDocument } = await import('pdfkit');
  const document = new PDFDocument({
    size: 'A4',
    margin,
    lang: 'en-GB',
    info: { Title: `${pages.title} ${identifier}`, CreationDate: issued, ModDate: issued },
  });
  const chunks: Buffer[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  document.on('end', resolve);
  document.on('error', reject);
  const width = document.page.width - 2 * margin;
  /** A text on the left with an amount on the right, on a new page where there is no room. */
  const row = (label: string, value: string, font: string, fontSize: number) => {
    document.font(font).fontSize(fontSize);
    const labelWidth = width - 130;
    const height = document.heightOfString(label, { width: labelWidth });
    if (document.y + height > document.page.height - margin) document.addPage();
    const top = document.y;
    document.text(value, margin + labelWidth, top, { width: 130, align: 'right' });
    document.text(label, margin, top, { width: labelWidth });
  };
  document.font(bold).fontSize(size.heading).text(pages.title);
  document.moveDown(0.5).font(plain).fontSize(size.text);
  for (const line of pages.address) document.text(line);
  document.moveDown();
  for (const [label, value] of pages.facts) row(label, value, plain, size.text);
  document.moveDown();
  for (const { label, amount, details } of pages.rows) {
    row(label, amount, plain, size.text);
    for (const detail of details) row(`   ${detail}`, '', plain, size.small);
    document.moveDown(0.2);
  }
  document.moveDown();
  for (const [label, value] of pages.totals) row(label, value, bold, size.text);
  document.end();
  await promise;
  return Buffer.concat(chunks);
}
