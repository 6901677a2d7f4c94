import { sql } from 'drizzle-orm';
import { type Break, one } from './break.ts';

const complete = one('flex.onboarding_wizards', 'completed_at is not null');
const open = one('flex.onboarding_steps', 'completed_at is null');

export const onboardingBreaks: Readonly<Record<string, readonly Break[]>> = {
  'A wizard is complete when its device has gone live, which belongs to its account and property': [
    sql`update flex.onboarding_wizards set account_id = account_id + 1 where id = ${complete}`,
    sql`update flex.onboarding_wizards set completed_at = completed_at + interval '1 minute'
      where id = ${complete}`,
  ],
  'A wizard that is not complete stands at one step, and its steps follow one another': [
    sql`delete from flex.onboarding_steps where id = ${open}`,
    sql`update flex.onboarding_steps set begun_at = begun_at - interval '1 hour' where id = ${open}`,
  ],
  'A wizard’s device is what was chosen in the account at its vendor': [
    sql`update flex.onboarding_wizards set vendor_devices = '[]' where id = ${complete}`,
    sql`update flex.onboarding_steps set answer = 'another'
      where id = ${one('flex.onboarding_steps', "kind = 'SelectSessionDevice'")}`,
  ],
  'Who has a live vehicle, charge point or heat pump is known to have one': [
    sql`update accounts.customer_assets set active_to = now() where account_id = (
        select account_id from flex.devices
        where lifecycle = 'LIVE' and kind = 'VEHICLE' order by id limit 1)`,
    sql`delete from accounts.customer_assets where type = 'HEAT_PUMP'`,
  ],
};
