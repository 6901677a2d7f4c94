import type { WorldStep } from '../../../demo/step.ts';
import { accountIdsByNumber } from '../../accounts/index.ts';
import { allOccupancies } from '../index.ts';
import { embeddedNetworks, embeddedProperties } from './embedded-networks.tables.ts';

export const embeddedNetworksDemo: WorldStep = {
  name: 'embedded-networks',
  title: 'private networks',
  async write(tx, { plan }) {
    const accountIds = await accountIdsByNumber(tx);
    const propertyOf = new Map(
      (await allOccupancies(tx)).map(({ accountId, propertyId }) => [accountId, propertyId]),
    );
    const placeOf = (accountNumber: string) =>
      propertyOf.get(accountIds.get(accountNumber) ?? 0) ?? null;
    const shops = plan.businesses.find(({ key }) => key === 'business-group')?.sites.slice(1, 4);
    const flats = plan.households.filter(({ address }) => address.lines[0]?.startsWith('Flat'));
    const networks = [
      {
        name: 'Riverside shops private network',
        // The last unit has stood empty since the wires were laid.
        propertyIds: [...(shops ?? []).map(({ account }) => placeOf(account.number)), null],
      },
      {
        name: "Foundry Court residents' network",
        propertyIds: flats.slice(0, 5).map(({ account }) => placeOf(account.number)),
      },
    ];
    for (const { name, propertyIds } of networks) {
      const [network] = await tx.query
        .insert(embeddedNetworks)
        .values({ name })
        .returning({ id: embeddedNetworks.id });
      const networkId = network?.id ?? 0;
      await tx.query
        .insert(embeddedProperties)
        .values(propertyIds.map((propertyId) => ({ networkId, propertyId })));
    }
  },
};
