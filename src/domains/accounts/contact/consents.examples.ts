import type { TopicExamples } from '../../../contract/examples.ts';

export const consentsExamples: TopicExamples = () => ({
  consentTypes: [
    {
      document: `query ConsentTypes {
  consentTypes {
    code
    name
    description
    defaultValue
  }
}`,
    },
  ],
});
