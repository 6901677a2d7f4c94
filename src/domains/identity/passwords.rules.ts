interface PasswordRule {
  /** What the password has to be like, in a sentence for the person who chooses it. */
  readonly help: string;
  readonly holds: (password: string, personal: readonly string[]) => boolean;
}

const shortest = 10;
/** Longer ones would only make hashing slow. */
const longest = 256;

/** Of those that people choose most, the ones the other rules would let through. */
const tooCommon: ReadonlySet<string> = new Set([
  '123456789a',
  '1q2w3e4r5t',
  '1qaz2wsx3edc',
  'abcdefghij',
  'adminadmin',
  'baseball123',
  'changeme123',
  'football123',
  'iloveyou123',
  'letmein123',
  'liverpool1',
  'monkey12345',
  'password12',
  'password123',
  'password1234',
  'princess123',
  'qwerty12345',
  'qwertyuiop',
  'sunshine123',
  'welcome123',
]);

/** The rules for passwords: ours, after the guidance of the National Cyber Security Centre. */
const passwordRules: readonly PasswordRule[] = [
  {
    help: `Use at least ${shortest} characters, and no more than ${longest}.`,
    holds: (password) => password.length >= shortest && password.length <= longest,
  },
  {
    help: 'Use more than digits.',
    holds: (password) => !/^\d+$/.test(password),
  },
  {
    help: 'Choose something that few others would think of.',
    holds: (password) => !tooCommon.has(password.toLowerCase()) && new Set(password).size > 3,
  },
  {
    help: 'Leave your name and your email address out of it.',
    holds: (password, personal) => {
      const lower = password.toLowerCase();
      return !personal.some((word) => word.length >= 4 && lower.includes(word.toLowerCase()));
    },
  },
];

/** The rules as sentences. */
export const passwordHelpTexts: readonly string[] = passwordRules.map(({ help }) => help);

/** The rules that a password breaks, as sentences. `personal` are words that others know. */
export function brokenPasswordRules(password: string, personal: readonly string[]): string[] {
  return passwordRules.filter(({ holds }) => !holds(password, personal)).map(({ help }) => help);
}

/** Rough on purpose: whether an address exists is for the message to find out. */
export function isEmailAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}
