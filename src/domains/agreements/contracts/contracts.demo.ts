import { asc, eq } from 'drizzle-orm';
import type { Database } from '../../../database/database.ts';
import { demoContractIdentifier } from '../../../demo/references.ts';
import type { World, WorldStep } from '../../../demo/step.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { accountIdsByNumber, businessIdsByNumber } from '../../accounts/index.ts';
import { productOf } from '../../products/index.ts';
import { agreementColumns } from '../agreements/payment-methods.store.ts';
import { agreements } from '../tables.ts';
import { journeysOf, noteReasons } from './contract-journeys.demo.ts';
import {
  contractJourneySteps,
  contractJourneys,
  contractNotes,
} from './contract-journeys.tables.ts';
import { type ContractPlan, type MadeAgreement, planContracts } from './contract-plans.demo.ts';
import { termsAbout } from './contract-terms.demo.ts';
import { fixesRates } from './contract-terms.rules.ts';
import {
  contractAgreements,
  contractNoteReasons,
  contractSubjects,
  contracts,
  contractTerms,
  contractVersions,
} from './contracts.tables.ts';

export const contractsDemo: WorldStep = {
  name: 'contracts',
  title: 'contracts and the ways to them',
  async write(tx, world) {
    await tx.query.insert(contractNoteReasons).values([...noteReasons]);
    const accountIds = await accountIdsByNumber(tx);
    const made = await everyAgreement(tx);
    const today = todayInLondon({ now: () => world.begunAt });
    const plans = planContracts(
      world.plan,
      (number) => made.filter(({ accountId }) => accountId === accountIds.get(number)),
      today,
    );
    const drawn = await writeContracts(tx, world, plans, accountIds);
    await writeVersions(tx, drawn, accountIds);
    await writeJourneys(tx, drawn, world);
  },
};

async function everyAgreement(tx: Database): Promise<MadeAgreement[]> {
  const rows = await tx.query
    .select(agreementColumns)
    .from(agreements)
    .where(eq(agreements.isRevoked, false))
    .orderBy(asc(agreements.validFrom), asc(agreements.id));
  return Promise.all(
    rows.map(async (row) => {
      const product = await productOf(tx, row.productId);
      if (!product) throw new Error(`Agreement ${row.id} is on no product`);
      const { code: productCode, termMonths } = product;
      return { ...row, productCode, termMonths, hasFixedRates: fixesRates(product) };
    }),
  );
}

/** A contract of the plan, and the key it was given. */
interface Drawn {
  readonly id: number;
  readonly plan: ContractPlan;
}

type Ids = ReadonlyMap<string, number>;

async function writeContracts(
  tx: Database,
  { plan: town }: World,
  plans: readonly ContractPlan[],
  accountIds: Ids,
): Promise<Drawn[]> {
  const businessIds = await businessIdsByNumber(tx);
  const businessIdOf = new Map(
    town.businesses.map(({ key, number }) => [key, idOf(businessIds, number)]),
  );
  const rows = await tx.query
    .insert(contracts)
    .values(
      plans.map((plan) => {
        const { key, title, businessKey, versions, requestedAt: createdAt, ...rest } = plan;
        const { signedAt, validFrom, validTo, agreedTo } = rest;
        const { cancelledAt, rescindedAt, revokedAt } = rest;
        const place = versions[0]?.places[0]?.accountNumber ?? '';
        return {
          identifier: demoContractIdentifier(key),
          title,
          accountId: businessKey === null ? idOf(accountIds, place) : null,
          businessId: businessKey === null ? null : idOf(businessIdOf, businessKey),
          signedAt,
          validFrom,
          validTo,
          agreedTo,
          cancelledAt,
          rescindedAt,
          revokedAt,
          createdAt,
        };
      }),
    )
    .returning({ id: contracts.id });
  const drawn = plans.map((plan, place) => ({ id: rows[place]?.id ?? 0, plan }));
  await tx.query
    .insert(contractAgreements)
    .values(
      drawn.flatMap(({ id: contractId, plan }) =>
        plan.made.map(({ id: agreementId }) => ({ contractId, agreementId })),
      ),
    );
  return drawn;
}

async function writeVersions(tx: Database, drawn: readonly Drawn[], accountIds: Ids) {
  const planned = drawn.flatMap(({ id: contractId, plan }) =>
    plan.versions.map((version, place) => ({ contractId, plan, version, place })),
  );
  const rows = await tx.query
    .insert(contractVersions)
    .values(
      planned.map(({ contractId, version: { effectiveFrom }, place }) => ({
        contractId,
        versionReference: place + 1,
        effectiveFrom,
      })),
    )
    .returning({ id: contractVersions.id });
  const written = planned.map((each, place) => ({ ...each, versionId: rows[place]?.id ?? 0 }));
  await tx.query.insert(contractSubjects).values(
    written.flatMap(({ versionId, version: { places } }) =>
      places.map(({ accountNumber }) => ({
        versionId,
        accountId: idOf(accountIds, accountNumber),
      })),
    ),
  );
  await tx.query.insert(contractTerms).values(
    written.flatMap(({ versionId, plan, version: { places } }) =>
      termsAbout(plan, places).map((term, place) => ({
        ...term,
        versionId,
        place,
        identifier: `${demoContractIdentifier(plan.key)}-${place + 1}`,
      })),
    ),
  );
}

async function writeJourneys(tx: Database, drawn: readonly Drawn[], { begunAt }: World) {
  const planned = drawn.flatMap(({ id: contractId, plan }) =>
    journeysOf(plan, begunAt).map((journey) => ({ contractId, journey })),
  );
  const rows = await tx.query
    .insert(contractJourneys)
    .values(planned.map(({ contractId, journey: { row } }) => ({ ...row, contractId })))
    .returning({ id: contractJourneys.id });
  const written = planned.map((each, place) => ({ ...each, journeyId: rows[place]?.id ?? 0 }));
  await tx.query
    .insert(contractJourneySteps)
    .values(
      written.flatMap(({ journeyId, journey: { steps } }) =>
        steps.map((step, place) => ({ ...step, journeyId, place })),
      ),
    );
  await tx.query
    .insert(contractNotes)
    .values(
      written.flatMap(({ contractId, journeyId, journey: { notes } }) =>
        notes.map((note) => ({ ...note, contractId, journeyId })),
      ),
    );
}

function idOf(ids: Ids, key: string): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The plan speaks of ${key}, which is not in the database`);
  return id;
}
