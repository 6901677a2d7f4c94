import { sample, type TopicExamples } from '../../../contract/examples.ts';

const eligibility = `query Eligibility($input: LoyaltyPointsProgramEligibilityInput!) {
  eligibilityToJoinLoyaltyPointsProgram(input: $input) { isEligible primaryIneligibilityReason }
}`;

const flags = `query OctoplusFeatureFlags {
  octoplusFeatureFlags {
    shouldClientDisplayOctoplus
    shouldClientDisplayOctoplusPartnerOfferList
    shouldClientDisplayOctoplusPartnerOffers
    shouldClientDisplayOctoplusRewards
    shouldClientDisplayOctoplusShoptopusOffers
    shouldClientDisplayOctopointsV2
  }
}`;

const enrol = `mutation Enroll($input: EnrollAccountInLoyaltyProgramInput!) {
  enrollAccountInLoyaltyProgram(input: $input) { outcome { hasEnrolled } }
}`;

const unenrol = `mutation Unenroll($input: UnenrollAccountFromLoyaltyProgramInput!) {
  unenrollAccountFromLoyaltyProgram(input: $input) { outcome { hasUnenrolled } }
}`;

const join = `mutation Join($accountNumber: String, $options: SavingSessionsEnrolmentOptions) {
  joinOctoplusCampaign(accountNumber: $accountNumber, savingSessionsEnrolmentOptions: $options) {
    success
    outcome {
      octoplus { hasEnrolled }
      savingSessions { hasEnrolled enrolledMpan notEnrolledReason }
    }
  }
}`;

export const enrolmentExamples: TopicExamples = (viewers) => {
  const own = (viewer: string) => sample(viewers(viewer), 'accountNumber');
  const trusted = (name: string) => sample(viewers('organization'), name);
  const ask = (document: string, viewer: string, accountNumber: string, more = {}) => ({
    ...{ viewer, document },
    variables: { input: { accountNumber, ...more } },
  });
  const joining = (accountNumber: string, more = {}) => ({
    ...{ viewer: 'organization', document: join },
    variables: { accountNumber, ...more },
  });
  const withoutPoints = trusted('withoutPointsAccountNumber');
  return {
    eligibilityToJoinLoyaltyPointsProgram: [
      ask(eligibility, 'household', own('household')),
      ask(eligibility, 'debtor', own('debtor')),
      { ...ask(eligibility, 'organization', withoutPoints), raises: 'KT-CT-9202' },
      { ...ask(eligibility, 'plain', own('household')), raises: 'KT-CT-9218' },
    ],
    octoplusFeatureFlags: [
      { viewer: 'household', document: flags },
      { document: flags, raises: 'KT-CT-1112' },
    ],
    enrollAccountInLoyaltyProgram: [
      ask(enrol, 'organization', trusted('enrollingAccountNumber')),
      { ...ask(enrol, 'household', own('household')), raises: 'KT-CT-9213' },
      {
        ...ask(enrol, 'household', own('household'), { accountUserId: '999999' }),
        raises: 'KT-CT-1111',
      },
    ],
    unenrollAccountFromLoyaltyProgram: [
      ask(unenrol, 'organization', trusted('memberAccountNumber')),
      { ...ask(unenrol, 'organization', withoutPoints), raises: 'KT-CT-9220' },
      { ...ask(unenrol, 'plain', own('household')), raises: 'KT-CT-1111' },
    ],
    joinOctoplusCampaign: [
      joining(trusted('joiningAccountNumber'), { options: { shouldEnrol: true } }),
      { ...joining('A-00000000'), raises: 'KT-CT-4177' },
      { ...joining(withoutPoints), raises: 'KT-GB-9310' },
      {
        ...joining(trusted('eligibleAccountNumber'), {
          options: { shouldEnrol: true, nominatedMpan: '1000000000000' },
        }),
        raises: 'KT-GB-9311',
      },
      { ...joining(own('household')), raises: 'KT-GB-9312' },
    ],
  };
};
