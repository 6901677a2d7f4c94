import type { Resolvers } from '../../../engine/schema.generated.ts';
import { accountOf, businessOf } from '../../accounts/index.ts';
import { notesOfContract } from './contract-journeys.store.ts';
import { termsOf } from './contract-terms.actions.ts';
import {
  accountIdsWithContracts,
  requestedContract,
  requestedContracts,
  statusOf,
} from './contracts.actions.ts';
import { servesAny } from './contracts.rules.ts';
import { everyNoteReason, subjectsOfContract } from './contracts.store.ts';

const details = {
  lifecycle: ({ version }) => version,
  notes: ({ id }, _args, { db }) => db.read(notesOfContract, id),
  async party({ accountId, businessId }, _args, { db }) {
    if (businessId !== null) {
      const business = await businessOf(db, businessId);
      return business && { ...business, __typename: 'BusinessType' };
    }
    const account = accountId === null ? null : await accountOf(db, accountId);
    return account && { ...account, __typename: 'AccountType' };
  },
  status: (contract, _args, context) => statusOf(context, contract),
  async subject({ id, version }, _args, context) {
    const subjects = await context.db.read(subjectsOfContract, id);
    const shown = subjects.filter(({ versionId }) => versionId === version.id);
    const accessibleIds = await accountIdsWithContracts(
      context,
      shown.map(({ accountId }) => accountId),
    );
    const accounts = await Promise.all(
      accessibleIds.map((accountId) => accountOf(context.db, accountId)),
    );
    return accounts
      .filter((account) => account !== null)
      .toSorted((a, b) => (a.number < b.number ? -1 : 1));
  },
} satisfies Resolvers['ContractDetails'];

export const contractsResolvers = {
  Query: {
    accountContract: (_root, args, context) => requestedContract(context, 'account', args),
    businessContract: (_root, args, context) => requestedContract(context, 'business', args),
    contracts: (_root, { filters }, context) => requestedContracts(context, filters),
    async contractNoteReasons(_root, { activityTypes }, { db }) {
      const activities = (activityTypes ?? []).filter((activity) => activity != null);
      const reasons = await everyNoteReason(db);
      return reasons.filter((reason) => servesAny(reason.activityTypes, activities));
    },
  },
  Contract: {
    ...details,
    terms: (contract, _args, context) => termsOf(context, contract),
  },
  ContractDetails: details,
} satisfies Resolvers;
