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
