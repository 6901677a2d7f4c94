import { Type } from 'typebox';
import { electricityDetailsOf } from '../../domains/metering/index.ts';
import { pathText } from '../parameters.ts';
import { notFound } from '../refusals.ts';
import { route } from '../route.ts';

export const electricityMeterPoint = route({
  path: '/v1/electricity-meter-points/{mpan}/',
  name: 'getElectricityMeterPoint',
  topic: 'meter points',
  summary: 'The GSP group and the profile class of an electricity meter point.',
  access: 'PUBLIC',
  pathParameters: { mpan: pathText('The MPAN core, 13 digits.', '1900090000001') },
  queryParameters: {},
  answers: Type.Object({
    gsp: Type.String({ description: 'The GSP group, as `_A`.', examples: ['_A'] }),
    mpan: Type.String(),
    profile_class: Type.Integer({ description: 'From 1 to 8, 0 where it is settled half-hourly.' }),
  }),
  refusals: { 404: 'There is no such meter point.' },
  maxAgeS: 300,
  examples: (samples) => [
    { address: `/v1/electricity-meter-points/${samples('household', 'mpan')}/` },
    {
      address: '/v1/electricity-meter-points/1111111111111/',
      status: 404,
      body: { detail: 'Not found.' },
    },
  ],
  async answer({ context: { db }, path: { mpan } }) {
    const details = await electricityDetailsOf(db, mpan);
    if (!details) throw notFound();
    return { gsp: details.gspGroupId, mpan, profile_class: details.profileClass };
  },
});
