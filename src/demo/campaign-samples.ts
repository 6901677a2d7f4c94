import type { TownPlan } from './plan.ts';
import { rewardsSamples } from './rewards-samples.ts';

/**
 * Saving sessions that are there for developers of clients, the same on every machine and day: one that
 * can always be joined, and one for each reason for which one cannot.
 */
export const demoEventCodes = {
  open: 'DEV_EVENT_OPEN',
  over: 'DEV_EVENT_OVER',
  full: 'DEV_EVENT_FULL',
  elsewhere: 'DEV_EVENT_ELSEWHERE',
  withoutReward: 'DEV_EVENT_WITHOUT_REWARD',
} as const;

/** What a viewer can ask about campaigns with, by the argument's name. */
function campaignSamples({
  name,
  samples,
}: {
  readonly name: string;
  readonly samples: Readonly<Record<string, string>>;
}): Readonly<Record<string, string>> {
  if (!['household', 'plain', 'driver', 'organization'].includes(name)) return {};
  const { mpan } = samples;
  return {
    campaignSlug: 'free_electricity',
    eventCode: demoEventCodes.open,
    ...(mpan !== undefined && { supplyPointIdentifier: mpan }),
  };
}

/** What a viewer can ask about what customers are offered beside energy: campaigns and points. */
export function offerSamples(
  town: TownPlan,
  viewer: { readonly name: string; readonly samples: Readonly<Record<string, string>> },
): Readonly<Record<string, string>> {
  return { ...campaignSamples(viewer), ...rewardsSamples(town, viewer.name) };
}
