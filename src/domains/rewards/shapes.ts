import type { Membership } from './octoplus.actions.ts';

declare module '../../engine/resolver-models.ts' {
  interface ResolverModels {
    OctoplusAccountInfoType: Membership;
  }
}
