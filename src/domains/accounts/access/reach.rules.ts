import type { Permission } from '../../../contract/permissions.ts';
import type { AccountRole } from '../../../contract/roles.ts';
import { permissionsOfAccountRoles } from '../../../contract/roles.ts';
import type { Viewer } from '../../../contract/viewer.ts';

/** What a viewer may do on something that it reaches by these roles. */
export function permissionsByRoles(
  viewer: Viewer,
  roles: readonly AccountRole[],
): ReadonlySet<Permission> {
  if (viewer.kind !== 'customer') return viewer.permissions;
  const held = permissionsOfAccountRoles(roles);
  return viewer.narrowedTo ? held.intersection(viewer.narrowedTo) : held;
}
