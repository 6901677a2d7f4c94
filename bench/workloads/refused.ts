import { isRefusedWith, type Workload } from '../workload.ts';
import viewer from './viewer.ts';

export default {
  name: 'refused',
  title: 'viewer without a token, refused',
  hasToken: false,
  ask: viewer.ask,
  isRight: isRefusedWith('KT-CT-1112'),
} satisfies Workload;
