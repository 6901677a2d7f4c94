import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { isLinkGood, signLink } from '../../identity/index.ts';
import { contentByKey, type DocumentRow } from './documents.store.ts';
import { documentPdf } from './pdf.actions.ts';

/** How long an address of a document opens it. */
const opensFor = { hours: 1 } as const;

const pathOf = (opaqueKey: string) => `/v1/documents/${opaqueKey}.pdf`;

/** Where a document is read for an hour, by whoever has the address. */
export interface DocumentLink {
  /** Absolute, with the origin that the caller reached the server by. */
  readonly url: string;
  readonly expiresAt: Temporal.Instant;
}

/** An address of an issued document's PDF; null for one that is not issued. */
export async function documentLink(
  db: Database,
  clock: Clock,
  origin: string,
  { issuedAt, opaqueKey }: Pick<DocumentRow, 'issuedAt' | 'opaqueKey'>,
): Promise<DocumentLink | null> {
  if (issuedAt === null || opaqueKey === null) return null;
  const path = pathOf(opaqueKey);
  const expiresAt = clock
    .now()
    .round({ smallestUnit: 'second', roundingMode: 'floor' })
    .add(opensFor);
  const { expires, signature } = await signLink(db, path, expiresAt);
  return { url: `${origin}${path}?expires=${expires}&signature=${signature}`, expiresAt };
}

/**
 * The PDF that an address names.
 *
 * @returns `REFUSED` for an address that is altered or whose time is over, `MISSING` where it is right
 *   and there is no such document.
 */
export async function documentAt(
  db: Database,
  clock: Clock,
  file: string,
  query: { readonly expires?: unknown; readonly signature?: unknown },
): Promise<Buffer | 'REFUSED' | 'MISSING'> {
  const opaqueKey = file.endsWith('.pdf') ? file.slice(0, -'.pdf'.length) : '';
  if (!/^[\w-]{10,64}$/.test(opaqueKey)) return 'REFUSED';
  const { expires, signature } = query;
  if (!(await isLinkGood(db, clock, pathOf(opaqueKey), { expires, signature }))) return 'REFUSED';
  const found = await contentByKey(db, opaqueKey);
  return found ? documentPdf(opaqueKey, found) : 'MISSING';
}
