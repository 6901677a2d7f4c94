import type { Resolvers } from '../../../engine/schema.generated.ts';
import { kwhOfWh } from '../../../kernel/energy.ts';
import { instantText } from '../../../kernel/instant-text.ts';
import { deviceNamed, devicesOf } from '../devices/devices.actions.ts';
import { completedOfAll, plannedOf, plannedOfAll } from './dispatches.actions.ts';
import { sourceOf } from './dispatches.rules.ts';

/** What flows into a vehicle is below zero: it is the change of what the home gives. */
const deltaOf = ({ energyWh }: { readonly energyWh: number }) => kwhOfWh(-energyWh);

export const dispatchesResolvers = {
  Query: {
    async flexPlannedDispatches(_root, { deviceId }, context) {
      const device = (await deviceNamed(context.db, deviceId)) ?? context.raise('KT-CT-1111');
      return (await plannedOf(context, device)) ?? context.raise('KT-CT-4340');
    },
    async plannedDispatches(_root, { accountNumber }, context) {
      const devices = await devicesOf(context.db, accountNumber);
      return (await plannedOfAll(context, devices)) ?? context.raise('KT-CT-4340');
    },
    async completedDispatches(_root, { accountNumber }, context) {
      const devices = await devicesOf(context.db, accountNumber);
      return (await completedOfAll(context, devices)) ?? context.raise('KT-CT-4341');
    },
  },
  SmartFlexDispatch: {
    end: ({ toMs }) => toMs,
    energyAddedKwh: ({ energyWh }) => kwhOfWh(energyWh),
    start: ({ fromMs }) => fromMs,
    type: ({ kind }) => kind,
  },
  UpsideDispatchType: {
    delta: deltaOf,
    deltaKwh: deltaOf,
    end: ({ toMs }) => toMs,
    endDt: ({ toMs }) => instantText(toMs),
    meta: (dispatch) => dispatch,
    start: ({ fromMs }) => fromMs,
    startDt: ({ fromMs }) => instantText(fromMs),
  },
  UpsideDispatchMetaType: {
    location: () => 'AT_HOME',
    source: (dispatch) => sourceOf(dispatch),
  },
} satisfies Resolvers;
