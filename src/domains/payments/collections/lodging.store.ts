import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { instructions, mandates } from '../instructions/instructions.tables.ts';

/** Instructions that their banks were not sent yet. */
export function unlodgedMandates(db: Database, at: Temporal.Instant, most: number) {
  return db.query
    .select({
      instructionId: mandates.instructionId,
      reference: mandates.reference,
      holder: instructions.holder,
      sealedDetails: instructions.sealedDetails,
    })
    .from(mandates)
    .innerJoin(instructions, eq(instructions.id, mandates.instructionId))
    .where(
      and(
        isNull(mandates.lodgedOn),
        isNull(mandates.endedOn),
        isNull(instructions.validTo),
        sql`${instructions.validFrom} <= ${at.toString()}::timestamptz`,
      ),
    )
    .orderBy(asc(mandates.instructionId))
    .limit(most);
}

export async function markLodged(
  db: Database,
  instructionIds: readonly number[],
  lodgedOn: Temporal.PlainDate,
): Promise<void> {
  await db.query
    .update(mandates)
    .set({ lodgedOn })
    .where(and(inArray(mandates.instructionId, [...instructionIds]), isNull(mandates.lodgedOn)));
}

/** Takes instructions for accepted that were lodged up to a London day and not refused. */
export async function acceptMandates(
  tx: Database,
  lodgedUpTo: Temporal.PlainDate,
  acceptedOn: Temporal.PlainDate,
): Promise<void> {
  await tx.query
    .update(mandates)
    .set({ acceptedOn })
    .where(
      and(
        isNull(mandates.acceptedOn),
        isNull(mandates.endedOn),
        sql`${mandates.lodgedOn} <= ${lodgedUpTo.toString()}::date`,
      ),
    );
}
