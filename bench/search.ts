/** How long searches take among a million accounts, and whether they find the right one. */
import pg from 'pg';
import { demoOrganizationKey } from '../src/demo/credentials.ts';
import { seededRandom } from '../src/kernel/random.ts';
import { median } from './measure.ts';
import { fillSearch } from './search-data.ts';
import { startOurs } from './servers.ts';
import { databaseUrl, onServer } from './town.ts';

/** One kind of search: milliseconds from request to answer, and how often it found who was meant. */
export interface SearchFigure {
  readonly title: string;
  readonly asked: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  /** Of the searches for somebody in particular, the share that had them first, and on the page. */
  readonly first: number | null;
  readonly onPage: number | null;
}

interface Sampled {
  readonly number: string;
  readonly given: string;
  readonly surname: string;
  readonly street: string;
  readonly town: string;
  readonly house: string;
  readonly postcode: string;
  readonly email: string;
  readonly telephone: string;
  readonly mpan: string;
}

type Terms = Readonly<Record<string, string>>;

interface Kind {
  readonly title: string;
  readonly terms: (person: Sampled, slip: (text: string) => string) => Terms;
  /** Whether what is asked for tells the person from others. */
  readonly isDistinctive: boolean;
}

const kinds: readonly Kind[] = [
  {
    title: 'MPAN, right',
    terms: ({ mpan }) => ({ mpan }),
    isDistinctive: true,
  },
  { title: 'MPAN, a slip', terms: ({ mpan }, slip) => ({ mpan: slip(mpan) }), isDistinctive: true },
  { title: 'surname, right', terms: ({ surname }) => ({ user: surname }), isDistinctive: false },
  {
    title: 'surname, a slip',
    terms: ({ surname }, slip) => ({ user: slip(surname) }),
    isDistinctive: false,
  },
  { title: 'commonest surname, a slip', terms: () => ({ user: 'smtih' }), isDistinctive: false },
  {
    title: 'three letters',
    terms: ({ surname }) => ({ user: surname.slice(0, 3) }),
    isDistinctive: false,
  },
  {
    title: 'first name, surname with a slip',
    terms: ({ given, surname }, slip) => ({ user: `${given} ${slip(surname)}` }),
    isDistinctive: false,
  },
  {
    title: 'name and address, a slip in each',
    terms: ({ given, surname, house, street, town }, slip) => ({
      user: `${given} ${slip(surname)}`,
      location: `${house} ${slip(street)} ${town}`,
    }),
    isDistinctive: true,
  },
  {
    title: 'house, street with a slip, town',
    terms: ({ house, street, town }, slip) => ({ location: `${house} ${slip(street)} ${town}` }),
    isDistinctive: false,
  },
  {
    title: 'street with a slip, town',
    terms: ({ street, town }, slip) => ({ location: `${slip(street)} ${town}` }),
    isDistinctive: false,
  },
  { title: 'town alone', terms: () => ({ location: 'london' }), isDistinctive: false },
  {
    title: 'common surname, common town',
    terms: () => ({ user: 'smith', location: 'london' }),
    isDistinctive: false,
  },
  { title: 'postcode', terms: ({ postcode }) => ({ location: postcode }), isDistinctive: false },
  {
    title: 'email address, a slip',
    terms: ({ email }, slip) => {
      const [local = '', host] = email.split('@');
      return { user: `${slip(local)}@${host}` };
    },
    isDistinctive: true,
  },
  {
    title: 'telephone number, a slip',
    terms: ({ telephone }, slip) => ({ telephoneNumber: `0${slip(telephone.slice(3))}` }),
    isDistinctive: true,
  },
  {
    title: 'telephone number, last six digits',
    terms: ({ telephone }) => ({ telephoneNumber: telephone.slice(-6) }),
    isDistinctive: false,
  },
  {
    title: 'telephone number, four digits',
    terms: ({ telephone }) => ({ telephoneNumber: telephone.slice(5, 9) }),
    isDistinctive: false,
  },
  {
    title: 'words found nowhere',
    terms: (_person, slip) => ({ user: `${slip('zebedeeq')} ${slip('quxworthy')}` }),
    isDistinctive: false,
  },
];

const document = `query($searchTerms: AccountSearchInputType) {
  accountsSearch(searchTerms: $searchTerms) { score account { number billingName } }
}`;

/**
 * Searches as an organization that reaches every account, one search after another.
 *
 * @param serverUrl a PostgreSQL server, on which a database is created and dropped again.
 */
export async function measureSearch(
  serverUrl: string,
  accounts: number,
  each: number,
): Promise<SearchFigure[]> {
  const name = 'halfhour_bench_search';
  const drop = () =>
    onServer(serverUrl, (client) => client.query(`drop database if exists ${name} with (force)`));
  await drop();
  await onServer(serverUrl, (client) => client.query(`create database ${name}`));
  const url = databaseUrl(serverUrl, name);
  const ours = await startOurs(url);
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    process.stderr.write(`writing ${accounts} accounts\n`);
    await fillSearch(client, url, accounts);
    const people = await samplePeople(client, each);
    const authorization = await signIn(ours.url);
    const figures: SearchFigure[] = [];
    for (const kind of kinds) {
      process.stderr.write(`searching: ${kind.title}\n`);
      figures.push(await measureKind(ours.url, authorization, kind, people));
    }
    return figures;
  } finally {
    await client.end();
    await ours.close();
    await drop();
  }
}

async function measureKind(
  url: string,
  authorization: string,
  { title, terms, isDistinctive }: Kind,
  people: readonly Sampled[],
): Promise<SearchFigure> {
  const random = seededRandom(`halfhour bench ${title}`);
  const slip = (text: string) => slipped(text, random);
  const times: number[] = [];
  let [first, onPage] = [0, 0];
  for (const person of people) {
    const body = JSON.stringify({
      query: document,
      variables: { searchTerms: terms(person, slip) },
    });
    const startedAt = performance.now();
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body,
    });
    const answer = (await response.json()) as {
      data: { accountsSearch: { account: { number: string } }[] | null } | null;
      errors?: unknown;
    };
    times.push(performance.now() - startedAt);
    if (!answer.data?.accountsSearch)
      throw new Error(`${title} is refused: ${JSON.stringify(answer)}`);
    const place = answer.data.accountsSearch.findIndex(
      ({ account }) => account.number === person.number,
    );
    if (place === 0) first += 1;
    if (place >= 0) onPage += 1;
  }
  const sorted = times.toSorted((a, b) => a - b);
  return {
    title,
    asked: times.length,
    medianMs: median(times),
    p99Ms: sorted[Math.ceil(sorted.length * 0.99) - 1] ?? 0,
    first: isDistinctive ? first / times.length : null,
    onPage: isDistinctive ? onPage / times.length : null,
  };
}

/** A letter left out, doubled, wrong or swapped with its neighbour, but for the first. */
function slipped(text: string, random: ReturnType<typeof seededRandom>): string {
  const at = random.integer(1, Math.max(1, text.length - 2));
  const wrong = /\d/.test(text[at] ?? '') ? String(random.integer(0, 9)) : 'e';
  return random.pick([
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + (text[at] ?? '') + text.slice(at),
    text.slice(0, at) + wrong + text.slice(at + 1),
    text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
  ]);
}

async function samplePeople(client: pg.Client, count: number): Promise<Sampled[]> {
  const { rows } = await client.query<Sampled>(
    `select account_number as number, given, surname, street, town, house::text, postcode, email,
       telephone, mpan from written order by md5(n::text) limit $1`,
    [count],
  );
  return rows;
}

async function signIn(url: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `mutation($input: ObtainJSONWebTokenInput!) { obtainKrakenToken(input: $input) { token } }`,
      variables: { input: { organizationSecretKey: demoOrganizationKey('organization-trusted') } },
    }),
  });
  const { data } = (await response.json()) as { data: { obtainKrakenToken: { token: string } } };
  return data.obtainKrakenToken.token;
}
