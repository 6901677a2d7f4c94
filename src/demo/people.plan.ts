import { Temporal } from 'temporal-polyfill';
import type { Random } from '../kernel/random.ts';

/** What a person may do with an account or a portfolio. */
export type MemberRole = 'ADMIN' | 'VIEWER';

/** A note that is kept with a person under a name. */
interface PersonDetail {
  readonly namespace: string;
  readonly value: string;
  readonly isSensitive: boolean;
}

/** A person, who signs in with the email. Telephone numbers have the form +447700900123. */
export interface PersonPlan {
  readonly key: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly title: string | null;
  readonly pronouns: string | null;
  readonly preferredName: string | null;
  readonly email: string;
  readonly mobile: string;
  readonly landline: string | null;
  readonly alternativePhoneNumbers: readonly string[];
  readonly dateOfBirth: Temporal.PlainDate | null;
  readonly isDeceased: boolean;
  readonly label: string | null;
  readonly details: readonly PersonDetail[];
}

/** A person's part in an account or a portfolio. One person may be a member of several. */
export interface MemberPlan {
  readonly person: PersonPlan;
  readonly role: MemberRole;
}

interface GivenName {
  readonly name: string;
  readonly short: string | null;
  readonly titles: readonly string[];
  readonly pronouns: string;
}

const women = ['Ms', 'Mrs', 'Miss', 'Dr'];
const men = ['Mr', 'Mr', 'Mr', 'Dr'];

const givenNames: readonly GivenName[] = [
  ...named(women, 'she/her', [
    'Amara',
    'Bronwen',
    'Catherine=Cath',
    'Deepa',
    'Elizabeth=Liz',
    'Farah',
    'Grace',
    'Hannah',
    'Isobel=Izzy',
    'Jyoti',
    'Katarzyna=Kasia',
    'Leila',
    'Margaret=Maggie',
    'Nia',
    'Philippa=Pip',
    'Rosemary=Rose',
    'Susannah=Sue',
    'Tamsin',
  ]),
  ...named(men, 'he/him', [
    'Alasdair=Al',
    'Benjamin=Ben',
    'Callum',
    'Dafydd',
    'Emeka',
    'Gurpreet',
    'Hamish',
    'Imran',
    'Joseph=Joe',
    'Kwame',
    'Matthew=Matt',
    'Nikhil',
    'Owen',
    'Piotr',
    'Rhys',
    'Samuel=Sam',
    'Theodore=Theo',
    'Yusuf',
  ]),
  ...named(['Mx'], 'they/them', ['Ariel', 'Robin', 'Quinn']),
];

const familyNames: readonly string[] = [
  'Abara',
  'Ashdown',
  'Begum',
  'Bevan',
  'Blackwood',
  'Cartwright',
  'Chaudhry',
  'Dhillon',
  'Drummond',
  'Ellery',
  'Fairweather',
  'Fraser',
  'Greenhalgh',
  'Hargreaves',
  'Hussain',
  'Iqbal',
  'Jardine',
  'Kaur',
  'Kowalski',
  'Lacey',
  'Llewellyn',
  'Mackenzie',
  'Mensah',
  'Nowak',
  'Okafor',
  'Osei',
  'Parry',
  'Patel',
  'Pemberton',
  'Rees',
  'Rowntree',
  'Sandhu',
  'Sinclair',
  'Tregenza',
  'Trevithick',
  'Underhill',
  'Vaughan',
  'Whittaker',
  'Yildiz',
  'Zielinski',
];

/** What may be noted of a person: one of each list at most, so that a namespace comes once. */
const possibleDetails: readonly (readonly PersonDetail[])[] = [
  [
    { namespace: 'contact.best-time', value: 'weekday evenings', isSensitive: false },
    { namespace: 'contact.best-time', value: 'before nine in the morning', isSensitive: false },
  ],
  [{ namespace: 'contact.format', value: 'large print', isSensitive: false }],
  [{ namespace: 'access.note', value: 'The meter is behind the side gate.', isSensitive: false }],
  [
    { namespace: 'access.doorstep-password', value: 'bluebell', isSensitive: true },
    { namespace: 'access.doorstep-password', value: 'kingfisher', isSensitive: true },
  ],
  [{ namespace: 'care.medical-equipment', value: 'stairlift', isSensitive: true }],
];

/**
 * A person of the town. The place of the number in the ranges that Ofcom reserves for drama keeps
 * telephone numbers apart, and it keeps emails apart, so it must be given to one person only.
 *
 * @param number from 0 to 999.
 * @param sharedFamilyName the family name, where the person shares another's.
 */
export function planPerson(
  key: string,
  number: number,
  random: Random,
  sharedFamilyName?: string,
): PersonPlan {
  const given = random.pick(givenNames);
  const drawnFamilyName = random.pick(familyNames);
  const familyName = sharedFamilyName ?? drawnFamilyName;
  const line = String(number).padStart(3, '0');
  return {
    key,
    givenName: given.name,
    familyName,
    title: random.chance(0.85) ? random.pick(given.titles) : null,
    pronouns: random.chance(0.5) ? given.pronouns : null,
    preferredName: random.chance(0.6) ? given.short : null,
    email: `${given.name}.${familyName}${line}@halfhour.example`.toLowerCase(),
    mobile: `+447700900${line}`,
    landline: random.chance(0.4) ? `+442079460${line}` : null,
    alternativePhoneNumbers: random.chance(0.2) ? [`+441134960${line}`] : [],
    dateOfBirth: Temporal.PlainDate.from({
      year: random.integer(1938, 2003),
      month: random.integer(1, 12),
      day: random.integer(1, 28),
    }),
    isDeceased: false,
    label: random.chance(0.15) ? random.pick(['Prefers letters', 'Carer', 'Tenant']) : null,
    details: random
      .shuffle(possibleDetails)
      .slice(0, random.pick([0, 0, 0, 1, 1, 2]))
      .map((values) => random.pick(values)),
  };
}

/** Stands for whoever lives in a home that the supplier knows nobody at. */
export function planOccupier(key: string, number: number): PersonPlan {
  const line = String(number).padStart(3, '0');
  return {
    key,
    givenName: 'The',
    familyName: 'Occupier',
    title: null,
    pronouns: null,
    preferredName: null,
    email: `the.occupier${line}@halfhour.example`,
    mobile: `+447700900${line}`,
    landline: null,
    alternativePhoneNumbers: [],
    dateOfBirth: null,
    isDeceased: false,
    label: 'Occupier',
    details: [],
  };
}

/** Names of one kind; after `=` stands the short form that some prefer. */
function named(titles: readonly string[], pronouns: string, names: readonly string[]): GivenName[] {
  return names.map((text) => {
    const [name = text, short = null] = text.split('=');
    return { name, short, titles, pronouns };
  });
}
