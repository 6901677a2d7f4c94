import type { Temporal } from 'temporal-polyfill';
import type { PageArguments } from '../../../contract/pagination.ts';
import { type Connection, pageOfList } from '../../../engine/connections.ts';
import type { Context } from '../../../engine/context.ts';
import type { Nullable } from '../../../engine/resolver-types.ts';
import type { PrintedContent } from '../../../kernel/printed-documents.ts';
import { documentLink } from './document-links.actions.ts';
import { contentOfDocument, type DocumentRow } from './documents.store.ts';
import { contentSchema } from './printed-schema.rules.ts';

type Given = Pick<Context, 'db' | 'clock' | 'request'>;

/** The name under which a document's PDF is kept, such as `statement-1A2B3C4D-0007.pdf`. */
function filenameOf({ kind, identifier, toOn }: DocumentRow): string {
  return `${kind.toLowerCase().replaceAll('_', '-')}-${identifier ?? toOn}.pdf`;
}

/** A file that belongs to a bill. */
export interface BillFile {
  readonly filename: string;
  readonly temporaryUrl: string;
  readonly temporaryUrlExpiresAt: Temporal.Instant;
}

async function fileOf(context: Given, document: DocumentRow): Promise<BillFile | null> {
  const link = await documentLink(context.db, context.clock, context.request.origin, document);
  return (
    link && {
      filename: filenameOf(document),
      temporaryUrl: link.url,
      temporaryUrlExpiresAt: link.expiresAt,
    }
  );
}

/** Where an issued document's PDF is read for an hour; null while it is not issued. */
export async function pdfUrlOf(context: Given, document: DocumentRow): Promise<string | null> {
  return (await fileOf(context, document))?.temporaryUrl ?? null;
}

/** A page of the files of a bill: its PDF, once it is issued. */
export async function pageOfAttachments(
  context: Given,
  document: DocumentRow,
  page: PageArguments,
): Promise<Connection<BillFile>> {
  const file = await fileOf(context, document);
  return pageOfList('billing.attachments', file ? [file] : [], ({ filename }) => filename, page);
}

/** A form in which a bill is to be had. */
export interface BillForm extends BillFile {
  readonly code: string;
  readonly version: number;
  readonly context: {
    readonly data: PrintedContent | null;
    readonly schema: object;
    readonly schemaType: string;
    readonly templateCode: string;
  };
}

/** The code of the form in which bills are to be had. */
const pdfCode = 'PDF';

/** A page of the forms of a bill: a PDF, once it is issued. */
export async function pageOfRepresentations(
  context: Given,
  document: DocumentRow,
  { code, ...page }: PageArguments & { readonly code?: Nullable<string> },
): Promise<Connection<BillForm>> {
  const file = code == null || code === pdfCode ? await fileOf(context, document) : null;
  const content = file && (await context.db.read(contentOfDocument, document.id))?.content;
  const forms: BillForm[] = file
    ? [
        {
          ...file,
          code: pdfCode,
          version: 1,
          context: {
            data: content ?? null,
            schema: contentSchema,
            schemaType: 'JSON_SCHEMA',
            templateCode: document.kind,
          },
        },
      ]
    : [];
  return pageOfList('billing.representations', forms, (form) => form.code, page);
}
