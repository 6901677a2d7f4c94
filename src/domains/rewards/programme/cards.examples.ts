import { sample, type TopicExamples } from '../../../contract/examples.ts';

const cards = `query LoyaltyCards($accountUserId: String!) {
  loyaltyCards(accountUserId: $accountUserId) { id number scheme status }
}`;

const note = `mutation NoteCard($input: CreateOrUpdateLoyaltyCardInput!) {
  createOrUpdateLoyaltyCard(input: $input) { loyaltyCard { id number scheme status } }
}`;

export const cardsExamples: TopicExamples = (viewers) => {
  const accountUserId = sample(viewers('household'), 'userId');
  const noting = (scheme: string, number: string, who = accountUserId) => ({
    ...{ viewer: 'household', document: note },
    variables: { input: { accountUserId: who, scheme, number } },
  });
  return {
    loyaltyCards: [
      { viewer: 'household', document: cards, variables: { accountUserId } },
      {
        viewer: 'plain',
        document: cards,
        variables: { accountUserId: sample(viewers('plain'), 'userId') },
      },
      { viewer: 'plain', document: cards, variables: { accountUserId }, raises: 'KT-CT-5412' },
    ],
    createOrUpdateLoyaltyCard: [
      noting('GREEN_GROCERS', '554 4332 2114'),
      { ...noting('GREEN_GROCERS', '55443322114', '999999'), raises: 'KT-CT-5412' },
      { ...noting('BUTCHERS', '55443322114'), raises: 'KT-CT-8610' },
      { ...noting('GREEN_GROCERS', '55443322115'), raises: 'KT-CT-8611' },
    ],
  };
};
