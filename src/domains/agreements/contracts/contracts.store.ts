import { asc, eq, getTableColumns } from 'drizzle-orm';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import type { AgreementRow } from '../agreements/agreements.store.ts';
import { agreementColumns } from '../agreements/payment-methods.store.ts';
import { agreements } from '../tables.ts';
import {
  contractAgreements,
  contractNoteReasons,
  contractSubjects,
  contracts,
  contractTerms,
  contractVersions,
} from './contracts.tables.ts';

export type ContractRow = typeof contracts.$inferSelect;
export type ContractVersionRow = typeof contractVersions.$inferSelect;
export type ContractTermRow = typeof contractTerms.$inferSelect;
export type ContractNoteReasonRow = typeof contractNoteReasons.$inferSelect;

const selectById = statement('contracts_by_id', (query) =>
  query.select().from(contracts).where(isAnyOf(contracts.id, 'ids')),
);

/** A contract by its key, which must come from an admitted row. */
export const contractById = loadOne<number, ContractRow>(
  'agreements.contractById',
  (db, ids) => selectById(db, { ids }),
  ({ id }) => id,
);

const selectByIdentifier = statement('contracts_by_identifier', (query) =>
  query.select().from(contracts).where(isAnyOf(contracts.identifier, 'identifiers')),
);

/** A contract by its identifier; whether the viewer may know is decided after. */
export const contractByIdentifier = loadOne<string, ContractRow>(
  'agreements.contractByIdentifier',
  (db, identifiers) => selectByIdentifier(db, { identifiers }),
  ({ identifier }) => identifier,
);

const selectOfAccounts = statement('contracts_of_accounts', (query) =>
  query
    .select()
    .from(contracts)
    .where(isAnyOf(contracts.accountId, 'accountIds'))
    .orderBy(asc(contracts.accountId), asc(contracts.validFrom), asc(contracts.id)),
);

/** The contracts whose party is an account, the earliest first. */
export const contractsOfAccount = loadMany<number, ContractRow>(
  'agreements.contractsOfAccount',
  (db, accountIds) => selectOfAccounts(db, { accountIds }),
  ({ accountId }) => accountId ?? 0,
);

const selectOfBusinesses = statement('contracts_of_businesses', (query) =>
  query
    .select()
    .from(contracts)
    .where(isAnyOf(contracts.businessId, 'businessIds'))
    .orderBy(asc(contracts.businessId), asc(contracts.validFrom), asc(contracts.id)),
);

/** The contracts whose party is a business, the earliest first; access is checked afterwards. */
export const contractsOfBusiness = loadMany<number, ContractRow>(
  'agreements.contractsOfBusiness',
  (db, businessIds) => selectOfBusinesses(db, { businessIds }),
  ({ businessId }) => businessId ?? 0,
);

const selectAboutAccounts = statement('contracts_about_accounts', (query) =>
  query
    .selectDistinct({ subjectId: contractSubjects.accountId, ...getTableColumns(contracts) })
    .from(contractSubjects)
    .innerJoin(contractVersions, eq(contractVersions.id, contractSubjects.versionId))
    .innerJoin(contracts, eq(contracts.id, contractVersions.contractId))
    .where(isAnyOf(contractSubjects.accountId, 'accountIds'))
    .orderBy(asc(contractSubjects.accountId), asc(contracts.validFrom), asc(contracts.id)),
);

/** The contracts that are about an account in one of their versions, the earliest first. */
export const contractsAboutAccount = loadMany<number, ContractRow & { subjectId: number }>(
  'agreements.contractsAboutAccount',
  (db, accountIds) => selectAboutAccounts(db, { accountIds }),
  ({ subjectId }) => subjectId,
);

const selectVersions = statement('versions_of_contracts', (query) =>
  query
    .select()
    .from(contractVersions)
    .where(isAnyOf(contractVersions.contractId, 'contractIds'))
    .orderBy(asc(contractVersions.contractId), asc(contractVersions.versionReference)),
);

/** The versions of a contract, by their numbers. */
export const versionsOfContract = loadMany<number, ContractVersionRow>(
  'agreements.versionsOfContract',
  (db, contractIds) => selectVersions(db, { contractIds }),
  ({ contractId }) => contractId,
);

const selectSubjects = statement('subjects_of_contracts', (query) =>
  query
    .select({ ...getTableColumns(contractSubjects), contractId: contractVersions.contractId })
    .from(contractSubjects)
    .innerJoin(contractVersions, eq(contractVersions.id, contractSubjects.versionId))
    .where(isAnyOf(contractVersions.contractId, 'contractIds'))
    .orderBy(asc(contractVersions.contractId), asc(contractSubjects.accountId)),
);

/** The accounts that a contract is about, for each of its versions. */
export const subjectsOfContract = loadMany(
  'agreements.subjectsOfContract',
  (db: Database, contractIds: readonly number[]) => selectSubjects(db, { contractIds }),
  ({ contractId }) => contractId,
);

const selectTerms = statement('terms_of_contract_versions', (query) =>
  query
    .select()
    .from(contractTerms)
    .where(isAnyOf(contractTerms.versionId, 'versionIds'))
    .orderBy(asc(contractTerms.versionId), asc(contractTerms.place)),
);

/** What a version of a contract lays down, in order. */
export const termsOfVersion = loadMany<number, ContractTermRow>(
  'agreements.termsOfVersion',
  (db, versionIds) => selectTerms(db, { versionIds }),
  ({ versionId }) => versionId,
);

const selectAgreements = statement('agreements_under_contracts', (query) =>
  query
    .select({ ...agreementColumns, contractId: contractAgreements.contractId })
    .from(contractAgreements)
    .innerJoin(agreements, eq(agreements.id, contractAgreements.agreementId))
    .where(isAnyOf(contractAgreements.contractId, 'contractIds'))
    .orderBy(
      asc(contractAgreements.contractId),
      asc(agreements.meterPointId),
      asc(agreements.validFrom),
    ),
);

/** The agreements that were made under a contract, by meter point and time. */
export const agreementsUnderContract = loadMany<number, AgreementRow & { contractId: number }>(
  'agreements.agreementsUnderContract',
  (db, contractIds) => selectAgreements(db, { contractIds }),
  ({ contractId }) => contractId,
);

/** Every reason, by slug. */
export function everyNoteReason(db: Database): Promise<ContractNoteReasonRow[]> {
  return db.query.select().from(contractNoteReasons).orderBy(asc(contractNoteReasons.slug));
}
