import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { customerAssets } from '../../accounts/records/customer-assets.tables.ts';
import { devices } from '../devices/devices.tables.ts';
import { onboardingSteps, onboardingWizards } from './onboarding.tables.ts';

export const onboardingCoherence: readonly Check[] = [
  check(
    'A wizard is complete when its device has gone live, which belongs to its account and property',
    sql`select format('wizard %s', w.uuid) as what
      from ${onboardingWizards} w join ${devices} d on d.id = w.device_id
      where d.account_id <> w.account_id or d.property_id <> w.property_id
        or (w.completed_at is null) <> (d.live_at is null)
        or w.completed_at is not null and w.completed_at <> d.live_at`,
  ),
  check(
    'A wizard that is not complete stands at one step, and its steps follow one another',
    sql`select format('wizard %s', w.uuid) as what
      from ${onboardingWizards} w
      where (select count(*) from ${onboardingSteps} s
          where s.wizard_id = w.id and s.completed_at is null)
          <> case when w.completed_at is null then 1 else 0 end
        or exists (select from (
            select begun_at, completed_at,
              lag(coalesce(completed_at, 'infinity')) over (order by id) as left_at
            from ${onboardingSteps} where wizard_id = w.id) s
          where s.begun_at < s.left_at or s.completed_at < s.begun_at)
        or exists (select from ${onboardingSteps} s
          where s.wizard_id = w.id and s.begun_at < w.started_at)`,
  ),
  check(
    'A wizard’s device is what was chosen in the account at its vendor',
    sql`select format('wizard %s', w.uuid) as what
      from ${onboardingWizards} w join ${devices} d on d.id = w.device_id
      where not w.vendor_devices @> jsonb_build_array(
          jsonb_build_object('integrationDeviceId', d.integration_device_id))
        and exists (select from ${onboardingSteps} s
          where s.wizard_id = w.id and s.kind = 'SmartFlexOnboardingDeviceRegistration')
        or exists (select from ${onboardingSteps} s
          where s.wizard_id = w.id and s.kind in ('SelectUserVehicle', 'SelectSessionDevice')
            and s.answer <> d.integration_device_id)`,
  ),
  check(
    'Who has a live vehicle, charge point or heat pump is known to have one',
    sql`select format('device %s', d.uuid) as what
      from ${devices} d
      where d.lifecycle = 'LIVE' and d.kind in ('VEHICLE', 'CHARGE_POINT', 'HEAT_PUMP')
        and not exists (select from ${customerAssets} a
          where a.account_id = d.account_id and a.active_to is null
            and a.type = case d.kind when 'HEAT_PUMP' then 'HEAT_PUMP' else 'EV' end)`,
  ),
];
