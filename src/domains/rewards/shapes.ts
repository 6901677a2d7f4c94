import type { Membership } from './programme/octoplus.actions.ts';

declare module '../../engine/resolver-models.ts' {
  interface ResolverModels {
    OctoplusAccountInfoType: Membership;
  }
}
