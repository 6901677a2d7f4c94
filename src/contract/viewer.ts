import type { Permission } from './permissions.ts';

/**
 * An account user: reaches the accounts of its roles, directly or through a portfolio; or whoever
 * opened a link that was issued for the user, and reaches what the link leaves.
 */
interface CustomerViewer {
  readonly kind: 'customer';
  readonly userId: number;
  readonly email: string;
  readonly permissions: ReadonlySet<Permission>;
  /** Where a pre-signed token narrows the viewer, the permissions left to it on any account. */
  readonly narrowedTo: ReadonlySet<Permission> | null;
  /**
   * The identifiers of the only accounts that a pre-signed token opens: those that its issuer has
   * access to. Null where it opens all of the user's, and without such a token.
   */
  readonly boundTo: ReadonlySet<number> | null;
}

/** A user of a partner organisation: reaches the accounts that its organisation introduced. */
interface PartnerViewer {
  readonly kind: 'partner';
  readonly partnerUserId: number;
  readonly organisationId: number;
  readonly permissions: ReadonlySet<Permission>;
}

/** A third party: reaches the accounts granted to it, or every account where it is so trusted. */
interface OrganizationViewer {
  readonly kind: 'organization';
  readonly organizationId: number;
  readonly hasEveryAccount: boolean;
  readonly permissions: ReadonlySet<Permission>;
}

/** Who asks, once the token has been checked. */
export type Viewer = CustomerViewer | PartnerViewer | OrganizationViewer;

/**
 * What a store takes to look a row up from an argument, so that a look-up without regard to the
 * viewer cannot be written by accident.
 */
export type Scope = Viewer;

/** What the Authorization header of a request amounts to. */
export type Authentication =
  | { readonly outcome: 'viewer'; readonly viewer: Viewer }
  | { readonly outcome: 'missing' | 'unreadable' | 'expired' };

/** Tells one caller from another in limits: the viewer where there is one, else the address. */
export function callerOf(authentication: Authentication, ip: string): string {
  if (authentication.outcome !== 'viewer') return `ip:${ip}`;
  const { viewer } = authentication;
  switch (viewer.kind) {
    case 'customer':
      return `user:${viewer.userId}`;
    case 'partner':
      return `partner:${viewer.partnerUserId}`;
    case 'organization':
      return `organization:${viewer.organizationId}`;
  }
}

/** True where the viewer holds every permission of at least one group. */
export function holdsAnyGroup(
  held: ReadonlySet<Permission>,
  groups: readonly (readonly Permission[])[],
): boolean {
  return groups.some((group) => group.every((permission) => held.has(permission)));
}
