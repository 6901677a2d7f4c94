import { sample, type TopicExamples } from '../../../contract/examples.ts';

const fields = 'account address date occupyToken propertyId';

export const occupiersExamples: TopicExamples = (viewers) => {
  const organization = viewers('organization');
  const postcode = sample(organization, 'occupierPostcode');
  const shortcode = sample(organization, 'shortcode');
  const one = `query Occupier($postcode: String!, $shortcode: String) {
  occupierAccount(postcode: $postcode, shortcode: $shortcode) { ${fields} }
}`;
  const all = `query Occupiers($postcode: String!, $shortcode: String) {
  occupierAccounts(postcode: $postcode, shortcode: $shortcode) { ${fields} }
}`;
  return {
    occupierAccount: [
      { viewer: 'organization', document: one, variables: { postcode, shortcode } },
      { document: one, variables: { postcode }, raises: 'KT-CT-1112' },
    ],
    occupierAccounts: [
      {
        viewer: 'household',
        document: all,
        variables: { postcode: postcode.toLowerCase().replace(' ', '') },
      },
      { document: all, variables: { postcode }, raises: 'KT-CT-1112' },
    ],
  };
};
