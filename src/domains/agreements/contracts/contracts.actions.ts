import type { Context } from '../../../engine/context.ts';
import type { ContractJourneyStatus, ContractStatus } from '../../../engine/schema.generated.ts';
import { accountIdOf, gateToAccount, permissionsOnAccount } from '../../accounts/index.ts';
import { journeyStatus } from './contract-journeys.rules.ts';
import {
  type ContractJourneyRow,
  journeysOfContract,
  stepsOfJourney,
} from './contract-journeys.store.ts';
import {
  contractStatus,
  currentContract,
  type PartyQuestion,
  requestedParty,
  requestedVersion,
} from './contracts.rules.ts';
import {
  type ContractRow,
  type ContractVersionRow,
  contractByIdentifier,
  contractsAboutAccount,
  contractsOfAccount,
  contractsOfBusiness,
  subjectsOfContract,
  versionsOfContract,
} from './contracts.store.ts';

/** A contract as one of its versions has it. */
export interface ContractAsOf extends ContractRow {
  readonly version: ContractVersionRow;
}

type Given<T> = T | null | undefined;
type ContractContext = Context<'KT-CT-10003' | 'KT-CT-10005' | 'KT-CT-10006'>;

interface ContractRequest {
  readonly accountNumber?: Given<string>;
  readonly identifier?: Given<string>;
  readonly version?: Given<number>;
}

/**
 * The contract of a kind of party by its identifier, by an account that it is about, or by both,
 * which then have to agree. An empty text counts as not given. What is foreign, what does not
 * exist and what has another kind of party are refused alike.
 */
export async function requestedContract(
  context: ContractContext,
  kind: 'account' | 'business',
  { accountNumber, identifier, version }: ContractRequest,
): Promise<ContractAsOf> {
  const { raise, db } = context;
  if (!accountNumber && !identifier) return raise('KT-CT-10005');
  const accountId = accountNumber ? await accessibleAccountId(context, accountNumber) : null;
  if (accountNumber && accountId === null) return raise('KT-CT-10006');
  const contract = identifier
    ? await contractOfIdentifier(context, identifier, accountId)
    : await currentContractAbout(context, kind, accountId ?? 0);
  if (!contract || partyKind(contract) !== kind) return raise('KT-CT-10003');
  const versions = await db.read(versionsOfContract, contract.id);
  const held = requestedVersion(versions, version ?? null, context.clock.now());
  return held ? { ...contract, version: held } : raise('KT-CT-10003');
}

function partyKind({ accountId }: ContractRow): 'account' | 'business' {
  return accountId === null ? 'business' : 'account';
}

/** The contract of an identifier that the viewer may see; about the account, where one is named. */
async function contractOfIdentifier(
  context: Context,
  identifier: string,
  accountId: number | null,
): Promise<ContractRow | null> {
  const contract = await context.db.read(contractByIdentifier, identifier);
  if (!contract || !(await isContractAccessible(context, contract.id))) return null;
  if (accountId === null) return contract;
  const subjects = await context.db.read(subjectsOfContract, contract.id);
  return subjects.some((subject) => subject.accountId === accountId) ? contract : null;
}

/** The current one of the contracts about an account. */
async function currentContractAbout(
  context: Context,
  kind: 'account' | 'business',
  accountId: number,
): Promise<ContractRow | null> {
  const about = await context.db.read(contractsAboutAccount, accountId);
  const candidates = await Promise.all(
    about
      .filter((contract) => partyKind(contract) === kind)
      .map(async (contract) => ({ ...contract, status: await statusOf(context, contract) })),
  );
  return currentContract(candidates);
}

/** The identifier of an account of which the viewer may see contracts; null where it may not. */
async function accessibleAccountId(context: Context, number: string): Promise<number | null> {
  const held = await gateToAccount(context, context.viewer, number);
  return held?.has('CAN_QUERY_CONTRACTS') ? accountIdOf(context.db, number) : null;
}

/** Those of some accounts of which the viewer may see contracts. */
export async function accountIdsWithContracts(
  context: Context,
  accountIds: readonly number[],
): Promise<number[]> {
  const held = await Promise.all(
    accountIds.map((id) => permissionsOnAccount(context, context.viewer, id)),
  );
  return accountIds.filter((_id, place) => held[place]?.has('CAN_QUERY_CONTRACTS'));
}

/** Whether the viewer has access to an account that some version of the contract is about. */
export async function isContractAccessible(context: Context, contractId: number): Promise<boolean> {
  const subjects = await context.db.read(subjectsOfContract, contractId);
  const accountIds = [...new Set(subjects.map(({ accountId }) => accountId))];
  return (await accountIdsWithContracts(context, accountIds)).length > 0;
}

/**
 * The contracts of a party that the viewer may see, each as it holds now, the one that began last
 * first. A party that is foreign and one that does not exist have none.
 */
export async function requestedContracts(
  context: Context<'KT-CT-10029' | 'KT-CT-10030' | 'KT-CT-10031'>,
  filters: Parameters<typeof requestedParty>[0],
): Promise<ContractAsOf[]> {
  const question = requestedParty(filters);
  if (question.by === 'nothing') return context.raise(question.code);
  const contracts = await ofParty(context, question);
  const areAccessible = await Promise.all(
    contracts.map(({ id }) => isContractAccessible(context, id)),
  );
  const shown = await Promise.all(
    contracts
      .filter((_contract, place) => areAccessible[place])
      .map((each) => asItHolds(context, each)),
  );
  return shown.filter((each) => each !== null).toReversed();
}

async function ofParty(
  context: Context,
  question: Exclude<PartyQuestion, { by: 'nothing' }>,
): Promise<readonly ContractRow[]> {
  const { db } = context;
  if (question.by === 'business') return db.read(contractsOfBusiness, question.id);
  const accountId = await accessibleAccountId(context, question.number);
  return accountId === null ? [] : db.read(contractsOfAccount, accountId);
}

/** A contract as the version has it that holds now. */
export async function asItHolds(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  contract: ContractRow,
): Promise<ContractAsOf | null> {
  const version = requestedVersion(
    await db.read(versionsOfContract, contract.id),
    null,
    clock.now(),
  );
  return version && { ...contract, version };
}

/** The status of a journey now. */
export async function journeyStatusOf(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  journey: ContractJourneyRow,
): Promise<ContractJourneyStatus> {
  const steps = await db.read(stepsOfJourney, journey.id);
  return journeyStatus({ ...journey, steps }, clock.now());
}

/** The status of a contract now. */
export async function statusOf(
  context: Pick<Context, 'db' | 'clock'>,
  contract: ContractRow,
): Promise<ContractStatus> {
  const journeys = await context.db.read(journeysOfContract, contract.id);
  const creation = journeys.findLast(({ journeyType }) => journeyType === 'CONTRACT_CREATION');
  const progress = creation ? await journeyStatusOf(context, creation) : null;
  return contractStatus(contract, progress, context.clock.now());
}
