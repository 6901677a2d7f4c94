import { pageRefusals, sample, type TopicExamples } from '../../../contract/examples.ts';
import { demoEventCodes } from '../../../demo/campaign-samples.ts';

const events = `query CustomerFlexibilityCampaignEvents(
  $accountNumber: String!
  $after: String
  $before: String
  $campaignSlug: String!
  $first: Int
  $last: Int
  $supplyPointIdentifier: String!
) {
  customerFlexibilityCampaignEvents(
    accountNumber: $accountNumber
    after: $after
    before: $before
    campaignSlug: $campaignSlug
    first: $first
    last: $last
    supplyPointIdentifier: $supplyPointIdentifier
  ) {
    edgeCount
    edges {
      cursor
      node { code endAt isEventParticipant name startAt }
    }
    pageInfo { endCursor hasNextPage hasPreviousPage startCursor }
    totalCount
  }
}`;

const isEnrolled = `query IsEnrolledInCustomerFlexibilityCampaign(
  $accountNumber: String!
  $campaignSlug: String!
  $supplyPointIdentifier: String!
) {
  isEnrolledInCustomerFlexibilityCampaign(
    accountNumber: $accountNumber
    campaignSlug: $campaignSlug
    supplyPointIdentifier: $supplyPointIdentifier
  )
}`;

const ofAccount = `query SavingSessionsOfAccount($accountNumber: String) {
  savingSessions(accountNumber: $accountNumber) {
    events(includeDev: true) {
      capacityStatus
      code
      devEvent
      endAt
      eventType
      id
      rewardPerKwhInOctoPoints
      startAt
      targetRegion { regionId }
    }
    account {
      hasJoinedCampaign
      joinedEvents { endAt eventId eventType rewardGivenInOctoPoints startAt }
      signedUpMeterPoint { mpan regionId }
    }
  }
}`;

/** As clients ask it. */
const savingSessions = `query SavingSessions($account: String!) {
  savingSessions {
    events(includeDev: false) {
      id
      code
      rewardPerKwhInOctoPoints
      startAt
      endAt
      eventType
      devEvent
      targetRegion { regionId }
    }
    account(accountNumber: $account) {
      hasJoinedCampaign
      signedUpMeterPoint { regionId }
      joinedEvents { eventId startAt endAt rewardGivenInOctoPoints eventType }
    }
  }
}`;

const joinCampaign = `mutation JoinSavingSessionsCampaign($input: JoinSavingSessionsCampaignInput!) {
  joinSavingSessionsCampaign(input: $input) { account { number } }
}`;

const joinEvent = `mutation JoinSavingSessionsEvent($input: JoinSavingSessionsEventInput!) {
  joinSavingSessionsEvent(input: $input) { joinedEventCodes }
}`;

/** A valid MPAN, and a number of no account, of which there is nothing in the town. */
const nobody = { mpan: '9900000000004', accountNumber: 'A-00000000' };

export const campaignsExamples: TopicExamples = (viewers) => {
  const viewer = 'household';
  const own = (name: string) => sample(viewers(viewer), name);
  const accountNumber = own('accountNumber');
  const mpan = own('mpan');
  const plainMpan = sample(viewers('plain'), 'mpan');
  const plain = sample(viewers('plain'), 'accountNumber');
  const variables = {
    accountNumber,
    campaignSlug: own('campaignSlug'),
    supplyPointIdentifier: mpan,
  };
  const refusalsOf = (document: string, page: Readonly<Record<string, unknown>>) => {
    const asked = (others: Partial<typeof variables>) => ({
      viewer,
      document,
      variables: { ...variables, ...page, ...others },
    });
    return [
      { ...asked({ accountNumber: plain }), raises: 'KT-CT-1111' },
      { ...asked({ accountNumber: nobody.accountNumber }), raises: 'KT-CT-1111' },
      { ...asked({ campaignSlug: 'free_gas' }), raises: 'KT-CT-12201' },
      { ...asked({ supplyPointIdentifier: nobody.mpan }), raises: 'KT-CT-12202' },
      { ...asked({ supplyPointIdentifier: own('mprn') }), raises: 'KT-CT-12203' },
      { ...asked({ supplyPointIdentifier: own('exportMpan') }), raises: 'KT-CT-12203' },
      { ...asked({ supplyPointIdentifier: plainMpan }), raises: 'KT-CT-12204' },
    ] as const;
  };
  const page = { viewer, document: events, variables: { ...variables, first: 10 } };
  const enrolled = { viewer, document: isEnrolled, variables };
  const campaign = (by: string, input: Readonly<Record<string, unknown>>) => ({
    viewer: by,
    document: joinCampaign,
    variables: { input },
  });
  const event = (by: string, number: string, eventCode: string) => ({
    viewer: by,
    document: joinEvent,
    variables: { input: { accountNumber: number, eventCode } },
  });
  return {
    customerFlexibilityCampaignEvents: [
      page,
      { ...page, variables: { ...variables, campaignSlug: 'saving_sessions', last: 50 } },
      { ...page, variables: { ...variables, campaignSlug: 'power_ups_eastern', last: 5 } },
      ...refusalsOf(events, { first: 10 }),
      ...pageRefusals(page),
    ],
    isEnrolledInCustomerFlexibilityCampaign: [
      {
        ...enrolled,
        response: { data: { isEnrolledInCustomerFlexibilityCampaign: true } },
      },
      {
        ...enrolled,
        variables: { ...variables, campaignSlug: 'free-electricity' },
        response: { data: { isEnrolledInCustomerFlexibilityCampaign: true } },
      },
      {
        viewer: 'plain',
        document: isEnrolled,
        variables: { ...variables, accountNumber: plain, supplyPointIdentifier: plainMpan },
        response: { data: { isEnrolledInCustomerFlexibilityCampaign: false } },
      },
      ...refusalsOf(isEnrolled, {}),
      { document: isEnrolled, variables, raises: 'KT-CT-1112' },
    ],
    savingSessions: [
      { viewer, document: ofAccount, variables: { accountNumber } },
      { viewer, document: savingSessions, variables: { account: accountNumber } },
      { viewer: 'plain', document: ofAccount },
      { viewer, document: ofAccount, variables: { accountNumber: plain }, raises: 'KT-CT-1111' },
      {
        viewer,
        document: savingSessions,
        variables: { account: plain },
        raises: 'KT-CT-1111',
      },
      { document: ofAccount, raises: 'KT-CT-1112' },
    ],
    joinSavingSessionsCampaign: [
      {
        ...campaign(viewer, { accountNumber, mpan }),
        response: { data: { joinSavingSessionsCampaign: { account: { number: accountNumber } } } },
      },
      { ...campaign(viewer, { accountNumber: plain, mpan: plainMpan }), raises: 'KT-CT-4177' },
      {
        ...campaign('group', {
          accountNumber: sample(viewers('group'), 'accountNumber'),
          mpan,
        }),
        raises: 'KT-GB-5110',
      },
      { ...campaign(viewer, { accountNumber, mpan: plainMpan }), raises: 'KT-GB-5111' },
      { ...campaign(viewer, { accountNumber, mpan: own('exportMpan') }), raises: 'KT-GB-5112' },
      {
        document: joinCampaign,
        variables: { input: { accountNumber, mpan } },
        raises: 'KT-CT-1112',
      },
    ],
    joinSavingSessionsEvent: [
      event(viewer, accountNumber, own('eventCode')),
      // Whoever may only look at an account joins nothing for it.
      { ...event('few', accountNumber, own('eventCode')), raises: 'KT-CT-1111' },
      { ...event(viewer, plain, demoEventCodes.open), raises: 'KT-CT-4177' },
      { ...event(viewer, accountNumber, 'SAVING_SESSION_0'), raises: 'KT-GB-5114' },
      { ...event(viewer, accountNumber, demoEventCodes.over), raises: 'KT-GB-5115' },
      { ...event(viewer, accountNumber, demoEventCodes.full), raises: 'KT-GB-5115' },
      { ...event('plain', plain, demoEventCodes.open), raises: 'KT-GB-5116' },
      { ...event(viewer, accountNumber, demoEventCodes.elsewhere), raises: 'KT-GB-5117' },
      { ...event(viewer, accountNumber, demoEventCodes.withoutReward), raises: 'KT-GB-5117' },
      {
        document: joinEvent,
        variables: { input: { accountNumber, eventCode: demoEventCodes.open } },
        raises: 'KT-CT-1112',
      },
    ],
  };
};
