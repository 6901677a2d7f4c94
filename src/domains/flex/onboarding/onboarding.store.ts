import { randomUUID } from 'node:crypto';
import { and, asc, desc, eq, gt, isNull, lte, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import type { OnboardingStepKind as StepKind } from '../../../kernel/devices.ts';
import { onboardingSteps, onboardingWizards } from './onboarding.tables.ts';

export type WizardRow = typeof onboardingWizards.$inferSelect;
export type StepRow = typeof onboardingSteps.$inferSelect;

const selectOfAccounts = statement('flex_wizards_of_accounts', (query) =>
  query
    .select()
    .from(onboardingWizards)
    .where(isAnyOf(onboardingWizards.accountId, 'accountIds'))
    .orderBy(asc(onboardingWizards.accountId), asc(onboardingWizards.id)),
);

/** The wizards of an account, the earliest first. */
export const wizardsOfAccount = loadMany<number, WizardRow>(
  'flex.wizardsOfAccount',
  (db, accountIds) => selectOfAccounts(db, { accountIds }),
  ({ accountId }) => accountId,
);

const selectByUuids = statement('flex_wizards_by_uuid', (query) =>
  query.select().from(onboardingWizards).where(isAnyOf(onboardingWizards.uuid, 'uuids')),
);

/** A wizard by its UUID in lower case; whether the viewer may see it is checked after. */
export const wizardByUuid = loadOne<string, WizardRow>(
  'flex.wizardByUuid',
  (db, uuids) => selectByUuids(db, { uuids }),
  ({ uuid }) => uuid,
);

const selectOfDevices = statement('flex_wizards_of_devices', (query) =>
  query
    .selectDistinctOn([onboardingWizards.deviceId])
    .from(onboardingWizards)
    .where(isAnyOf(onboardingWizards.deviceId, 'deviceIds'))
    .orderBy(asc(onboardingWizards.deviceId), desc(onboardingWizards.id)),
);

/** The wizard that has led to a registration, the latest where several did. */
export const wizardOfDevice = loadOne<number, WizardRow>(
  'flex.wizardOfDevice',
  (db, deviceIds) => selectOfDevices(db, { deviceIds }),
  ({ deviceId }) => deviceId ?? 0,
);

const selectSteps = statement('flex_steps_of_wizards', (query) =>
  query
    .select()
    .from(onboardingSteps)
    .where(isAnyOf(onboardingSteps.wizardId, 'wizardIds'))
    .orderBy(asc(onboardingSteps.wizardId), asc(onboardingSteps.id)),
);

/** The steps of a wizard in order; only the last may be open. */
export const stepsOfWizard = loadMany<number, StepRow>(
  'flex.stepsOfWizard',
  (db, wizardIds) => selectSteps(db, { wizardIds }),
  ({ wizardId }) => wizardId,
);

/** A step that is open, by its UUID, with its wizard; null where there is none. */
export async function openStep(
  db: Database,
  uuid: string,
): Promise<{ readonly step: StepRow; readonly wizard: WizardRow } | null> {
  const [row] = await db.query
    .select({ step: onboardingSteps, wizard: onboardingWizards })
    .from(onboardingSteps)
    .innerJoin(onboardingWizards, eq(onboardingWizards.id, onboardingSteps.wizardId))
    .where(
      and(
        eq(onboardingSteps.uuid, uuid),
        isNull(onboardingSteps.completedAt),
        isNull(onboardingWizards.cancelledAt),
      ),
    );
  return row ?? null;
}

/** Begins a wizard at a step. */
export async function addWizard(
  tx: Database,
  values: Pick<WizardRow, 'accountId' | 'propertyId'>,
  firstStep: StepKind,
  at: Temporal.Instant,
): Promise<WizardRow> {
  const [wizard] = await tx.query
    .insert(onboardingWizards)
    .values({
      ...values,
      uuid: randomUUID(),
      vendorDevices: [],
      startedAt: at,
      updatedAt: at,
    })
    .returning();
  if (!wizard) throw new Error('A wizard was not begun');
  await addStep(tx, wizard.id, firstStep, null, at);
  return wizard;
}

/** What a change of a wizard may write beside its steps. */
type WizardValues = Partial<
  Pick<
    WizardRow,
    'vendorDevices' | 'deviceId' | 'testBegunAt' | 'waitsUntil' | 'completedAt' | 'cancelledAt'
  >
>;

/**
 * Takes a wizard for a change, until the transaction ends.
 *
 * @returns false where somebody else has changed it since it was looked at.
 */
export async function takeWizard(
  tx: Database,
  { id, version }: Pick<WizardRow, 'id' | 'version'>,
  at: Temporal.Instant,
): Promise<boolean> {
  const taken = await tx.query
    .update(onboardingWizards)
    .set({ version: version + 1, updatedAt: at })
    .where(and(eq(onboardingWizards.id, id), eq(onboardingWizards.version, version)))
    .returning({ id: onboardingWizards.id });
  return taken.length > 0;
}

/** Changes a wizard that was taken. */
export async function changeWizard(tx: Database, id: number, values: WizardValues): Promise<void> {
  if (Object.keys(values).length === 0) return;
  await tx.query.update(onboardingWizards).set(values).where(eq(onboardingWizards.id, id));
}

/** Adds a step at the end of a wizard that was taken; open where it has no answer. */
export async function addStep(
  tx: Database,
  wizardId: number,
  kind: StepKind,
  answer: string | null,
  at: Temporal.Instant,
): Promise<void> {
  await tx.query.insert(onboardingSteps).values({
    uuid: randomUUID(),
    ...{ wizardId, kind, answer },
    begunAt: at,
    completedAt: answer === null ? null : at,
  });
}

/** Gives a step its answer, in the place of another one where it had one. */
export async function completeStep(
  tx: Database,
  id: number,
  answer: string,
  at: Temporal.Instant,
): Promise<void> {
  await tx.query
    .update(onboardingSteps)
    .set({ answer, completedAt: at })
    .where(eq(onboardingSteps.id, id));
}

/** Forgets what was chosen after a step. */
export async function dropStepsAfter(
  tx: Database,
  { id, wizardId }: Pick<StepRow, 'id' | 'wizardId'>,
): Promise<void> {
  await tx.query
    .delete(onboardingSteps)
    .where(and(eq(onboardingSteps.wizardId, wizardId), gt(onboardingSteps.id, id)));
}

/** Wizards of which what they wait for is over, those of the lowest numbers after one first. */
export function wizardsDue(
  db: Database,
  at: Temporal.Instant,
  afterId: number,
  most: number,
): Promise<WizardRow[]> {
  return db.query
    .select()
    .from(onboardingWizards)
    .where(
      and(
        sql`${onboardingWizards.waitsUntil} is not null`,
        lte(onboardingWizards.waitsUntil, at),
        gt(onboardingWizards.id, afterId),
      ),
    )
    .orderBy(asc(onboardingWizards.id))
    .limit(most);
}
