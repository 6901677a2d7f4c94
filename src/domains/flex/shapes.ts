import type { CostOfCharge } from './sessions/cost-of-charge.actions.ts';

declare module '../../engine/resolver-models.ts' {
  interface ResolverModels {
    CostOfChargeType: CostOfCharge;
  }
}
