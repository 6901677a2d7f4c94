import type { Permission } from '../../../contract/permissions.ts';
import type { AccountRole } from '../../../contract/roles.ts';
import { permissionsOfAccountRoles } from '../../../contract/roles.ts';
import type { Scope, Viewer } from '../../../contract/viewer.ts';

/** Whom access is given to: a user by roles, partners and organizations by grants. */
export function granteeOf(scope: Scope): { readonly kind: string; readonly id: number } {
  switch (scope.kind) {
    case 'customer':
      return { kind: 'user', id: scope.userId };
    case 'partner':
      return { kind: 'partner', id: scope.organisationId };
    case 'organization':
      return {
        kind: scope.hasEveryAccount ? 'everyone' : 'organization',
        id: scope.organizationId,
      };
  }
}

/** What a viewer may do on something that it has access to by these roles. */
export function permissionsByRoles(
  viewer: Viewer,
  roles: readonly AccountRole[],
): ReadonlySet<Permission> {
  if (viewer.kind !== 'customer') return viewer.permissions;
  const held = permissionsOfAccountRoles(roles);
  return viewer.narrowedTo ? held.intersection(viewer.narrowedTo) : held;
}

/** Whether a viewer is a user itself, with all that is the user's, and no link to some accounts. */
export function isWholeUser(viewer: Viewer, userId: number): boolean {
  return viewer.kind === 'customer' && viewer.userId === userId && viewer.boundTo === null;
}

/** Whether an account lies among those that the viewer is bound to. */
export function isWithinBounds(viewer: Viewer, accountId: number): boolean {
  return viewer.kind !== 'customer' || viewer.boundTo === null || viewer.boundTo.has(accountId);
}

/**
 * Whom access to portfolios is given to. Access to a portfolio is access to all that is in it and
 * will be, which a link to some accounts does not open.
 */
export function portfolioGranteeOf(scope: Scope): { readonly kind: string; readonly id: number } {
  const isBound = scope.kind === 'customer' && scope.boundTo !== null;
  return isBound ? { kind: 'nobody', id: 0 } : granteeOf(scope);
}
