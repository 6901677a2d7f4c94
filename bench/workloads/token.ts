import { signIn } from '../customers.ts';
import { isAnswered, type Workload } from '../workload.ts';

export default {
  name: 'token',
  title: 'obtainKrakenToken with an API key',
  hasToken: false,
  ask: ({ apiKey }) => signIn(apiKey),
  isRight: isAnswered('obtainKrakenToken'),
} satisfies Workload;
