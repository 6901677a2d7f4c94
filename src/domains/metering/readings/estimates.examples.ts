import { sample, type TopicExamples } from '../../../contract/examples.ts';

const estimateMeterReadings = `query EstimateMeterReadings(
  $marketIdentifier: ID!
  $periodStart: DateTime!
  $periodEnd: DateTime!
  $deviceId: ID
  $registerId: ID
) {
  estimateMeterReadings(
    marketIdentifier: $marketIdentifier
    periodStart: $periodStart
    periodEnd: $periodEnd
    deviceId: $deviceId
    registerId: $registerId
    first: 40
  ) {
    edgeCount
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges {
      cursor
      node { estimatedByAlgorithm intervalEnd intervalStart isNewlyEstimated value }
    }
  }
}`;

/** Readings of the past lie between others on most days; those of 2031 are ahead for years. */
const past = { periodStart: '2026-01-25T00:00:00Z', periodEnd: '2026-02-05T00:00:00Z' };
const ahead = { periodStart: '2031-01-01T00:00:00Z', periodEnd: '2031-01-08T00:00:00Z' };

export const estimatesExamples: TopicExamples = (viewers) => {
  const organization = viewers('organization');
  const of = (name: string) => ({ marketIdentifier: sample(organization, name) });
  const answers = (variables: Readonly<Record<string, string>>) => ({
    viewer: 'organization',
    document: estimateMeterReadings,
    variables,
  });
  const profiled = of('profiledMpan');
  return {
    estimateMeterReadings: [
      answers({ ...profiled, ...past }),
      answers({ ...profiled, ...ahead }),
      answers({ ...of('mprn'), ...ahead }),
      answers({ ...of('twoRateMpan'), ...ahead, registerId: '1' }),
      { ...answers({ ...of('soldMpan'), ...ahead }), raises: 'KT-CT-13605' },
      { ...answers({ marketIdentifier: '1000000000000', ...ahead }), raises: 'KT-CT-6426' },
      { ...answers({ ...of('unreadMpan'), ...ahead }), raises: 'KT-CT-6427' },
      { ...answers({ ...of('contradictedMpan'), ...ahead }), raises: 'KT-CT-6428' },
      {
        ...answers({ ...profiled, ...ahead, periodStart: '2030-12-31T10:30:00Z' }),
        raises: 'KT-CT-6429',
      },
      { ...answers({ ...of('twoRateMpan'), ...ahead }), raises: 'KT-CT-6430' },
      { ...answers({ ...profiled, ...ahead, registerId: '9' }), raises: 'KT-CT-6431' },
      { ...answers({ ...of('mpan'), ...ahead }), raises: 'KT-CT-6432' },
      {
        viewer: 'few',
        document: estimateMeterReadings,
        variables: { ...profiled, ...ahead },
        raises: 'KT-CT-1111',
      },
    ],
  };
};
