import { isRefusedWith, type Workload } from '../../../engine/workload.ts';

const largePage: Workload = {
  name: 'large-page',
  title: 'a page of 101, refused',
  hasToken: true,
  ask: () => ({ query: '{ viewer { email portfolios(first: 101) { edgeCount } } }' }),
  isRight: isRefusedWith('KT-CT-1201'),
};

export default [largePage];
