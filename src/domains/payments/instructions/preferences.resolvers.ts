import { invalidInput } from '../../../contract/errors.ts';
import { pageOfList } from '../../../engine/connections.ts';
import { intKey } from '../../../engine/nodes.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { admittedAccount } from '../../accounts/index.ts';
import { ledgersOfAccount } from '../../billing/index.ts';
import { bankHolidaysIn } from '../../platform/index.ts';
import { checkMayChange } from './access.actions.ts';
import { pageOfInstructions, preferredOfAccount } from './instructions.resolvers.ts';
import {
  acceptsPayments,
  isEndedByBank,
  isUsableAt,
  takesInstructions,
} from './instructions.rules.ts';
import { instructionById, instructionsOfAccount } from './instructions.store.ts';
import { preferFrom, shownPreferences } from './preferences.actions.ts';
import { preferenceAt } from './preferences.rules.ts';
import { preferencesOfLedger } from './preferences.store.ts';

const mostLedgers = 20;
const userManaged = 'USER_MANAGED';

export const preferencesResolvers = {
  Mutation: {
    async setPaymentPreference(_root, { input }, context) {
      const { db, clock, raise } = context;
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-3822');
      await checkMayChange(context, account.id);
      const numbers = [...new Set(input.ledgerNumbers)];
      if (numbers.length === 0 || input.ledgerNumbers.length > mostLedgers) {
        throw invalidInput('input.ledgerNumbers', `Name 1 to ${mostLedgers} ledgers.`);
      }
      const own = await db.read(ledgersOfAccount, account.id);
      const ledgers = numbers.map(
        (number) =>
          own.find((ledger) => ledger.number === number && takesInstructions(ledger.kind)) ??
          raise('KT-CT-3822'),
      );
      const instructionId =
        input.paymentMethod === userManaged
          ? null
          : (intKey(input.paymentMethod) ?? raise('KT-CT-3967'));
      const days = { fromDate: input.fromDate, today: todayInLondon(clock) };
      const holidays = await bankHolidaysIn(db, 'england-and-wales');
      await preferFrom(db, ledgers, { instructionId }, days, holidays, clock.now(), raise);
      return { accountNumber: account.number };
    },
  },
  AccountWithStatusInfoType: {
    async activePaymentMethod({ id }, _args, { db, clock }) {
      return (await preferredOfAccount(db, id, clock.now()))?.kind ?? null;
    },
  },
  LedgerType: {
    acceptsPayments: ({ kind }) => acceptsPayments(kind),
    async currentDirectDebitInstructionInvalidatedWithVendor({ id, accountId }, _args, { db }) {
      const rows = await db.read(instructionsOfAccount, accountId);
      const latest = rows.findLast((row) => row.ledgerId === id && row.kind === 'DIRECT_DEBIT');
      return latest !== undefined && isEndedByBank(latest);
    },
    async paymentPreferenceAtTime(ledger, { atTime }, { db, clock }) {
      const rows = await db.read(preferencesOfLedger, ledger.id);
      return preferenceAt(shownPreferences(ledger, rows, clock.now()), atTime);
    },
    async paymentPreferences(ledger, page, { db, clock }) {
      const rows = await db.read(preferencesOfLedger, ledger.id);
      const shown = shownPreferences(ledger, rows, clock.now());
      return pageOfList('paymentPreferences', shown, ({ key }) => key, page);
    },
    async usablePaymentInstructions(ledger, { usableAt, ...page }, { db, clock }) {
      const at = usableAt ?? clock.now();
      const rows = await db.read(instructionsOfAccount, ledger.accountId);
      const usable = rows.filter(
        (row) => row.ledgerId === ledger.id && row.kind !== 'BANK_ACCOUNT' && isUsableAt(row, at),
      );
      return pageOfInstructions(usable, page);
    },
  },
  PreferredInstruction: {
    forPaymentsAfter: ({ validFrom }) => validFrom.toString(),
    paymentMethod: ({ instructionId }, _args, { db }) =>
      instructionId === null ? null : db.read(instructionById, instructionId),
  },
  UserManagedPayment: {
    forPaymentsAfter: ({ validFrom }) => validFrom.toString(),
  },
} satisfies Resolvers;
