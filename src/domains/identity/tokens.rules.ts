import type { Viewer } from '../../contract/viewer.ts';

/** The `iss` of our tokens. */
export const tokenIssuer = 'halfhour';

/** Whom a token was issued to. */
export interface Holder {
  readonly kind: Viewer['kind'];
  readonly id: number;
}

const nameOfKind = {
  customer: 'account-user',
  partner: 'partner-user',
  organization: 'organization',
} as const satisfies Record<Holder['kind'], string>;

/** A holder as the `sub` of a token: `kraken|account-user:17`. */
export function subjectOf({ kind, id }: Holder): string {
  return `kraken|${nameOfKind[kind]}:${id}`;
}

/** The holder that a `sub` speaks of; null for any text that `subjectOf` does not write. */
export function holderOfSubject(subject: string | undefined): Holder | null {
  const [, name, id] = /^kraken\|([a-z-]+):(\d{1,10})$/.exec(subject ?? '') ?? [];
  const kinds = Object.keys(nameOfKind) as Holder['kind'][];
  const kind = kinds.find((each) => nameOfKind[each] === name);
  return kind === undefined ? null : { kind, id: Number(id) };
}
