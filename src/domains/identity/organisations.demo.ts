import type { WorldStep } from '../../demo/step.ts';
import { startOfLondonDay } from '../../kernel/london.ts';
import { organisations } from './organisations.tables.ts';

export const organisationsDemo: WorldStep = {
  name: 'organisations',
  title: 'partner organisations',
  async write(tx, { plan }) {
    await tx.query.insert(organisations).values(
      plan.partnerOrganisations.map((organisation) => ({
        number: organisation.number,
        name: organisation.name,
        contactEmail: organisation.contactEmail,
        salesChannelCode: organisation.salesChannelCode,
        defaultAccountType: organisation.defaultAccountType,
        ...organisation.flags,
        createdAt: startOfLondonDay(organisation.createdOn),
      })),
    );
  },
};
