import { Type } from 'typebox';
import { gspGroupsOfPostcode } from '../../domains/products/index.ts';
import { gspGroups } from '../../kernel/meter-points.ts';
import { pageOf, pageSchema } from '../pages.ts';
import { textParameter } from '../parameters.ts';
import { route } from '../route.ts';

const groupIds: readonly string[] = gspGroups.map(({ id }) => id).toSorted();

export const gridSupplyPoints = route({
  path: '/v1/industry/grid-supply-points/',
  name: 'listGridSupplyPoints',
  topic: 'industry',
  summary: 'The GSP groups, or those that a postcode lies in.',
  description:
    'A postcode may be given with or without a blank, in any capitals, or by its outward part ' +
    'alone. All groups come without one, and none for a postcode that is unknown.',
  access: 'PUBLIC',
  pathParameters: {},
  queryParameters: { postcode: textParameter('A postcode, or its outward part.', 'LS1 4AB') },
  answers: pageSchema(
    Type.Object({
      group_id: Type.String({ description: 'The group, as `_C`.', examples: ['_C'] }),
    }),
  ),
  refusals: {},
  maxAgeS: 86_400,
  examples: () => [
    {
      address: '/v1/industry/grid-supply-points/?postcode=LS1%204AB',
      body: { count: 1, next: null, previous: null, results: [{ group_id: '_M' }] },
    },
    {
      address: '/v1/industry/grid-supply-points/?postcode=ZZ1',
      body: { count: 0, next: null, previous: null, results: [] },
    },
    { address: '/v1/industry/grid-supply-points/' },
  ],
  async answer({ query: { postcode }, url }) {
    const groups = postcode === null ? groupIds : gspGroupsOfPostcode(postcode);
    const results = groups.map((id) => ({ group_id: id }));
    return pageOf(url, { offset: 0, limit: groupIds.length }, results.length, results);
  },
});
