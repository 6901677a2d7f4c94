import { invalidInput } from '../../../contract/errors.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { DirectoryUnavailable } from '../../../outside/bank-directory/port.ts';
import { accessibleAccountIds } from '../../accounts/index.ts';
import { faultOfBankDetails } from './bank-accounts.actions.ts';
import { accountNumberOf, sortCodeOf } from './bank-accounts.rules.ts';
import { marksOfFingerprint } from './fingerprints.store.ts';

export const bankAccountsResolvers = {
  Query: {
    async bankDetailsValidation(_root, { iban }, { services }) {
      const message = await faultOfBankDetails(services.bankDirectory, iban);
      return { areValid: message === null, message };
    },
    async validateBankAccount(_root, args, { services, raise }) {
      const sortCode = sortCodeOf(args.sortCode);
      if (sortCode === null) throw invalidInput('sortCode', 'A sort code has six digits.');
      const accountNumber = accountNumberOf(args.accountNumber);
      if (accountNumber === null) {
        throw invalidInput('accountNumber', 'An account number has six to eight digits.');
      }
      if (!services.bankDirectory.isPossible(sortCode, accountNumber)) return null;
      try {
        return await services.bankDirectory.branchOf(sortCode);
      } catch (error) {
        if (error instanceof DirectoryUnavailable) return raise('KT-GB-3913');
        throw error;
      }
    },
    async paymentFingerprintChecks(_root, { fingerprint }, { db, viewer }) {
      const [{ accountIds, isRiskListed }, reach] = await Promise.all([
        marksOfFingerprint(db, fingerprint),
        accessibleAccountIds(db, viewer),
      ]);
      const isFound = accountIds.some((id) => reach === 'EVERY_ACCOUNT' || reach.includes(id));
      const maySee = isFound || viewer.permissions.has('CAN_PERFORM_PAYMENTS_OPERATIONS');
      return { fingerprint, isFound, isRiskListed: maySee && isRiskListed };
    },
  },
  ValidateBankAccount: {
    line1: ({ lines }) => lines[0],
    line2: ({ lines }) => lines[1],
    line3: ({ lines }) => lines[2],
    line4: ({ lines }) => lines[3],
  },
} satisfies Resolvers;
