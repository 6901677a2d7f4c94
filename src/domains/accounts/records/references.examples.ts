import { sample, type TopicExamples } from '../../../contract/examples.ts';

const accountReference = `query AccountReference($value: String, $first: Int) {
  accountReference(value: $value) {
    namespace
    value
    createdAt
    updatedAt
    account {
      number
      business { name }
      references { namespace value createdAt updatedAt }
      metadata { key value }
      consents { id code value type { code name description defaultValue } }
      customerAssets { id type name physicalId accountNumber activeFrom activeTo }
      users {
        consents { code value }
        businesses(first: $first) {
          totalCount
          edgeCount
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          edges { cursor node { id name } }
        }
      }
    }
  }
}`;

const metadata = `query Metadata($identifier: String!, $linkedObjectType: LinkedObjectType) {
  metadata(identifier: $identifier, linkedObjectType: $linkedObjectType) {
    key
    value
  }
}`;

const metadataForKey = `query MetadataForKey($identifier: String!, $key: String!, $linkedObjectType: LinkedObjectType) {
  metadataForKey(identifier: $identifier, key: $key, linkedObjectType: $linkedObjectType) {
    key
    value
  }
}`;

const customerAsset = `query CustomerAsset($customerAssetId: String!) {
  customerAsset(customerAssetId: $customerAssetId) {
    id
    type
    name
    physicalId
    accountNumber
    activeFrom
    activeTo
  }
}`;

/** Numbers and identifiers of the right form that name nothing. */
const nowhere = { account: 'A-00000000', object: '999999' };

const refusals = [
  { identifier: nowhere.account, raises: 'KT-CT-4123' },
  { identifier: nowhere.account, linkedObjectType: 'ACCOUNT', raises: 'KT-CT-4177' },
  { identifier: nowhere.object, linkedObjectType: 'ACCOUNT_USER', raises: 'KT-CT-4124' },
  { identifier: nowhere.object, linkedObjectType: 'PROPERTY', raises: 'KT-CT-6622' },
  {
    identifier: nowhere.object,
    linkedObjectType: 'ACCOUNT_PROPERTY_EFFECTIVE_PERIOD',
    raises: 'KT-CT-6637',
  },
  { identifier: 'the one by the river', linkedObjectType: 'PROPERTY', raises: 'KT-CT-8411' },
] as const;

export const referencesExamples: TopicExamples = (viewers) => {
  const [household, organization] = [viewers('household'), viewers('organization')];
  const own = (name: string) => sample(household, name);
  const given = (name: string) => sample(organization, name);
  const value = given('accountReferenceValue');
  const customerAssetId = given('customerAssetId');
  const accountNumber = own('accountNumber');
  const objects = [
    { identifier: accountNumber, linkedObjectType: 'ACCOUNT' },
    { identifier: own('userId'), linkedObjectType: 'ACCOUNT_USER' },
    { identifier: own('propertyId'), linkedObjectType: 'PROPERTY' },
    {
      identifier: own('accountPropertyEffectivePeriodId'),
      linkedObjectType: 'ACCOUNT_PROPERTY_EFFECTIVE_PERIOD',
    },
  ];
  const key = own('metadataKey');
  return {
    accountReference: [
      { viewer: 'organization', document: accountReference, variables: { value, first: 5 } },
      {
        viewer: 'organization',
        document: accountReference,
        variables: { value: given('sharedAccountReferenceValue'), first: 5 },
      },
      {
        viewer: 'organization',
        document: accountReference,
        variables: { first: 5 },
        raises: 'KT-CT-8310',
      },
      { document: accountReference, variables: { value, first: 5 }, raises: 'KT-CT-1112' },
      {
        viewer: 'household',
        document: accountReference,
        variables: { value, first: 5 },
        raises: 'KT-CT-1111',
      },
    ],
    metadata: [
      { viewer: 'household', document: metadata, variables: { identifier: accountNumber } },
      ...objects.map((variables) => ({ viewer: 'household', document: metadata, variables })),
      ...objects.map((variables) => ({ viewer: 'organization', document: metadata, variables })),
      ...refusals.map(({ raises, ...variables }) => ({
        viewer: 'household',
        document: metadata,
        variables,
        raises,
      })),
      { document: metadata, variables: { identifier: accountNumber }, raises: 'KT-CT-1112' },
      {
        viewer: 'few',
        document: metadata,
        variables: { identifier: accountNumber },
        raises: 'KT-CT-1111',
      },
    ],
    metadataForKey: [
      {
        viewer: 'household',
        document: metadataForKey,
        variables: { identifier: accountNumber, key },
      },
      {
        viewer: 'household',
        document: metadataForKey,
        variables: {
          identifier: own('propertyId'),
          linkedObjectType: 'PROPERTY',
          key: 'energy-performance',
        },
      },
      ...refusals.map(({ raises, ...variables }) => ({
        viewer: 'household',
        document: metadataForKey,
        variables: { ...variables, key },
        raises,
      })),
      {
        viewer: 'household',
        document: metadataForKey,
        variables: { identifier: accountNumber, key: '' },
        raises: 'KT-CT-4155',
      },
      {
        viewer: 'household',
        document: metadataForKey,
        variables: { identifier: accountNumber, key: 'favourite-colour' },
        raises: 'KT-CT-4179',
      },
      {
        viewer: 'household',
        document: metadataForKey,
        variables: {
          identifier: accountNumber,
          linkedObjectType: 'ACCOUNT',
          key: 'favourite-colour',
        },
        raises: 'KT-CT-8416',
      },
      {
        document: metadataForKey,
        variables: { identifier: accountNumber, key },
        raises: 'KT-CT-1112',
      },
      {
        viewer: 'few',
        document: metadataForKey,
        variables: { identifier: accountNumber, key },
        raises: 'KT-CT-1111',
      },
    ],
    customerAsset: [
      { viewer: 'organization', document: customerAsset, variables: { customerAssetId } },
      { document: customerAsset, variables: { customerAssetId }, raises: 'KT-CT-1112' },
      {
        viewer: 'household',
        document: customerAsset,
        variables: { customerAssetId },
        raises: 'KT-CT-1111',
      },
    ],
  };
};
