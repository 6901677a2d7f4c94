import type { TopicExamples } from '../../../contract/examples.ts';

const complaint = `query Complaint($complaintId: Int!, $first: Int) {
  complaint(complaintId: $complaintId) {
    id
    assigneeId
    creationDate
    isOfficial
    resolutionDate
    subtype
    type
    contacts(first: $first) {
      totalCount
      edgeCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        cursor
        node {
          actionTaken
          createdAt
          email
          landline
          mobile
          name
          preferredCommunicationMethod
          status
          summary
        }
      }
    }
  }
}`;

const short = 'query Complaint($complaintId: Int!) { complaint(complaintId: $complaintId) { id } }';

export const complaintsExamples: TopicExamples = () => ({
  complaint: [
    { viewer: 'organization', document: complaint, variables: { complaintId: 1, first: 10 } },
    {
      viewer: 'organization',
      document: short,
      variables: { complaintId: 59_466_712 },
      raises: 'KT-CT-12301',
    },
    { document: short, variables: { complaintId: 1 }, raises: 'KT-CT-1112' },
    { viewer: 'household', document: short, variables: { complaintId: 1 }, raises: 'KT-CT-1111' },
  ],
});
