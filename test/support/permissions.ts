import { eq } from 'drizzle-orm';
import type { Permission } from '../../src/contract/permissions.ts';
import { organizations } from '../../src/domains/identity/tables.ts';
import type { TestPlatform } from './platform.ts';

/**
 * Gives the organization `few` of the demonstration world these permissions and no others. It
 * reaches a handful of accounts alone, so it shows where a permission does not mean every account.
 */
export async function givePermissionsToFew(
  { db }: TestPlatform,
  permissions: readonly Permission[],
): Promise<void> {
  await db.query
    .update(organizations)
    .set({ permissions: [...permissions] })
    .where(eq(organizations.name, 'Kettlewatch'));
}
