import { isAnswered, type Workload } from '../../engine/workload.ts';

const version: Workload = {
  name: 'version',
  title: 'krakenVersion',
  hasToken: false,
  ask: () => ({ query: '{ krakenVersion { number SHA isPinned } }' }),
  isRight: isAnswered('krakenVersion'),
};

export default [version];
