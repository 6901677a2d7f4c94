import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { accountIdOf } from '../../accounts/index.ts';
import { propertyIdsOfAccount } from '../../metering/index.ts';
import { euidsOf, reportingController } from './controllers.actions.ts';
import { configurationOf, statusOf } from './controllers.rules.ts';
import { controllersOfAccount } from './heatings.store.ts';

interface OneController {
  readonly accountNumber: string;
  readonly euid: string;
}

async function configuration(
  _root: unknown,
  { accountNumber, euid }: OneController,
  context: Context<'KT-CT-4305'>,
) {
  const live = await reportingController(context, accountNumber, euid);
  return configurationOf(live ?? context.raise('KT-CT-4305'));
}

async function status(
  _root: unknown,
  { accountNumber, euid }: OneController,
  context: Context<'KT-CT-4303'>,
) {
  const live = await reportingController(context, accountNumber, euid);
  return statusOf(live ?? context.raise('KT-CT-4303'));
}

const euids = (
  _root: unknown,
  { accountNumber }: { readonly accountNumber?: string | null | undefined },
  context: Context,
) => euidsOf(context, accountNumber ?? null);

async function atLocation(
  _root: unknown,
  { accountNumber, propertyId }: { readonly accountNumber: string; readonly propertyId: string },
  { db, raise }: Context<'KT-CT-3823' | 'KT-CT-4305' | 'KT-CT-6622'>,
) {
  const accountId = (await accountIdOf(db, accountNumber)) ?? raise('KT-CT-3823');
  const properties = await propertyIdsOfAccount(db, accountId);
  if (!properties.some((id) => String(id) === propertyId)) raise('KT-CT-6622');
  const controllers = await db.read(controllersOfAccount, accountId);
  const here = controllers.filter((each) => String(each.propertyId) === propertyId);
  if (here.some(({ reportsSince }) => reportsSince === null)) raise('KT-CT-4305');
  return here.map(({ euid, model, provisionedAt }) => ({
    controller: { euid },
    heatPumpModel: model,
    location: { propertyId },
    provisionedAt,
  }));
}

export const controllersResolvers = {
  Query: {
    heatPumpControllerConfiguration: configuration,
    octoHeatPumpControllerConfiguration: configuration,
    heatPumpControllerStatus: status,
    octoHeatPumpControllerStatus: status,
    controllerEuids: euids,
    octoHeatPumpControllerEuids: euids,
    heatPumpControllersAtLocation: atLocation,
    octoHeatPumpControllersAtLocation: atLocation,
  },
} satisfies Resolvers;
