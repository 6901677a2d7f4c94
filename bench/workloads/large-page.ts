import { isRefusedWith, type Workload } from '../workload.ts';

export default {
  name: 'large-page',
  title: 'a page of 101, refused',
  hasToken: true,
  ask: () => ({ query: '{ viewer { email portfolios(first: 101) { edgeCount } } }' }),
  isRight: isRefusedWith('KT-CT-1201'),
} satisfies Workload;
