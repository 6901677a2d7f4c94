import { demoApiKey } from '../src/demo/credentials.ts';
import { accountUsersOf } from '../src/demo/people.ts';
import { planTown } from '../src/demo/plan.ts';
import { townSeed } from '../src/demo/seed.ts';
import { signIn } from '../src/domains/identity/tokens.workload.ts';
import { type Answer, type Asked, type Customer, daysAgo } from '../src/engine/workload.ts';
import { systemClock, todayInLondon } from '../src/kernel/clock.ts';
import { userIdIn } from './tokens.ts';

/** Where the viewer lives, and whether it was measured on a day a year ago and one of late. */
const holdings: Asked = {
  query: `query($aYearAgo: Date!, $ofLate: Date!) {
    viewer {
      accounts {
        number
        ... on AccountType {
          properties {
            id
            aYearAgo: measurements(first: 1, startOn: $aYearAgo, endOn: $aYearAgo) { edgeCount }
            ofLate: measurements(first: 1, startOn: $ofLate, endOn: $ofLate) { edgeCount }
          }
        }
      }
    }
  }`,
  variables: { aYearAgo: daysAgo(364), ofLate: daysAgo(10) },
};

interface Holdings {
  readonly accounts: readonly {
    readonly number: string;
    readonly properties?: readonly {
      readonly id: string;
      readonly aYearAgo: { readonly edgeCount: number };
      readonly ofLate: { readonly edgeCount: number };
    }[];
  }[];
}

/**
 * Signs so many customers in. Each connection asks as a customer of its own: the loaders answer
 * equal keys once, so one customer on every connection would make us look faster than we are.
 */
export async function signInAll(
  url: string,
  apiKeys: readonly string[],
  count: number,
): Promise<Customer[]> {
  const customers: Customer[] = [];
  for (const apiKey of apiKeys) {
    if (customers.length === count) break;
    const { data } = await post(url, signIn(apiKey));
    const token = (data?.obtainKrakenToken as { token: string } | null)?.token;
    if (!token) throw new Error(`A customer of the town cannot sign in with ${apiKey}.`);
    const { data: held } = await post(url, holdings, token);
    const { accounts } = (held as { readonly viewer: Holdings }).viewer;
    for (const { number, properties = [] } of accounts) {
      const found = properties.find(
        ({ aYearAgo, ofLate }) => aYearAgo.edgeCount + ofLate.edgeCount === 2,
      );
      if (!found) continue;
      const userId = userIdIn(token);
      customers.push({ apiKey, token, userId, accountNumber: number, propertyId: found.id });
      break;
    }
  }
  return customers;
}

export async function post(url: string, asked: Asked, token?: string): Promise<Answer> {
  return JSON.parse(await postText(url, asked, token));
}

export async function postText(url: string, asked: Asked, token?: string): Promise<string> {
  const body = JSON.stringify(asked);
  const response = await fetch(url, { method: 'POST', headers: headersWith(token), body });
  return response.text();
}

export function headersWith(token: string | undefined): Record<string, string> {
  return { 'content-type': 'application/json', ...(token && { authorization: token }) };
}

/** API keys of customers of the demonstration world who have lived with a smart meter for a year. */
export function demoMeteredKeys(): string[] {
  const plan = planTown(townSeed, todayInLondon(systemClock));
  const smart = new Set(
    plan.households
      .filter(({ supply, occupiedTo }) => supply.electricity.hasSmartMeter && !occupiedTo)
      .flatMap(({ people }) => people.map(({ person }) => person.key)),
  );
  return accountUsersOf(plan)
    .filter(({ isDeceased, key }) => !isDeceased && smart.has(key))
    .map(({ key }) => demoApiKey(key));
}
