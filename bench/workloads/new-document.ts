import { isAnswered, type Workload } from '../workload.ts';

/** More than are held ready, so that each is new again when its turn comes. */
const documents = 1200;

export default {
  name: 'new-document',
  title: 'viewer by a document not seen before',
  hasToken: true,
  turns: documents,
  ask: ({ accountNumber }, turn) => ({
    query: `query { viewer { fullName email name${accountNumber.replace('-', '')}_${turn}: givenName } }`,
  }),
  isRight: isAnswered('viewer'),
} satisfies Workload;
