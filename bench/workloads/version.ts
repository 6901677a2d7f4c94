import { isAnswered, type Workload } from '../workload.ts';

export default {
  name: 'version',
  title: 'krakenVersion',
  hasToken: false,
  ask: () => ({ query: '{ krakenVersion { number SHA isPinned } }' }),
  isRight: isAnswered('krakenVersion'),
} satisfies Workload;
