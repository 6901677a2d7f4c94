import type { WorldStep } from '../../../demo/step.ts';
import type { ConsentValue } from '../../../engine/schema.generated.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { userIdsByEmail } from '../../identity/index.ts';
import { accountIdsByNumber } from '../index.ts';
import { consents, consentTypes } from './consents.tables.ts';

interface Question {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly defaultValue: ConsentValue;
  readonly holder: 'account' | 'user';
  /** What the town's people have said; empty for those who have said nothing. */
  readonly said: readonly (ConsentValue | null)[];
}

const questions: readonly Question[] = [
  {
    code: 'HALF_HOURLY_READINGS',
    name: 'Half-hourly readings',
    description: 'Readings of every half-hour may be taken from the smart meter and kept.',
    defaultValue: 'REJECTED',
    holder: 'account',
    said: ['ACCEPTED', 'ACCEPTED', 'REJECTED', null],
  },
  {
    code: 'NETWORK_PLANNING',
    name: 'Network planning',
    description: 'Use at this address may go, without a name, to whoever plans the local network.',
    defaultValue: 'ACCEPTED',
    holder: 'account',
    said: ['ACCEPTED', 'REJECTED', null, null],
  },
  {
    code: 'PRIORITY_SERVICES_SHARING',
    name: 'Sharing of priority services needs',
    description: 'Needs for extra help may be told to the network company and the water company.',
    defaultValue: 'UNKNOWN',
    holder: 'account',
    said: ['ACCEPTED', 'UNKNOWN', null, null, null],
  },
  {
    code: 'OFFERS_BY_EMAIL',
    name: 'Offers by email',
    description: 'Offers may be sent by email. The address has to confirm it first.',
    defaultValue: 'REJECTED',
    holder: 'user',
    said: ['ACCEPTED', 'PENDING', 'REJECTED', 'REJECTED'],
  },
  {
    code: 'OFFERS_BY_TELEPHONE',
    name: 'Offers by telephone',
    description: 'Offers may be made on the telephone.',
    defaultValue: 'REJECTED',
    holder: 'user',
    said: ['ACCEPTED', 'REJECTED', 'REJECTED', null],
  },
  {
    code: 'RESEARCH_PANEL',
    name: 'Research panel',
    description: 'Questions for research may be asked, four times a year at most.',
    defaultValue: 'UNKNOWN',
    holder: 'user',
    said: ['ACCEPTED', 'REJECTED', null, null, null],
  },
];

export const consentsDemo: WorldStep = {
  name: 'consents',
  title: 'what people have agreed to',
  async write(tx, { plan, begunAt }) {
    const richest = plan.households[0];
    await tx.query.insert(consentTypes).values(
      questions.map(({ code, name, description, defaultValue }) => ({
        code,
        name,
        description,
        defaultValue,
      })),
    );
    // Whoever shows everything has been asked everything.
    const isRichest = (name: string) =>
      name === richest?.account.number || name === richest?.people[0]?.person.email;
    const saidBy = (holder: Question['holder'], name: string) =>
      questions
        .filter((each) => each.holder === holder)
        .flatMap(({ code, said }) => {
          const drawn = seededRandom(`halfhour consents ${name}`).fork(code);
          const value = drawn.pick(isRichest(name) ? said.filter((each) => each !== null) : said);
          const updatedAt = begunAt.subtract({ hours: drawn.integer(24, 9_000) });
          return value === null ? [] : [{ code, value, updatedAt }];
        });
    const ofAccounts = [...(await accountIdsByNumber(tx))].flatMap(([number, accountId]) =>
      saidBy('account', number).map((consent) => ({
        ...consent,
        accountId,
      })),
    );
    const ofUsers = [...(await userIdsByEmail(tx))].flatMap(([email, userId]) =>
      saidBy('user', email).map((consent) => ({
        ...consent,
        userId,
      })),
    );
    await tx.query.insert(consents).values([...ofAccounts, ...ofUsers]);
  },
};
