import type { TopicExamples } from '../../contract/examples.ts';

export const versionsExamples: TopicExamples = () => ({
  krakenVersion: [
    {
      document: `query KrakenVersion {
  krakenVersion {
    number
    SHA
    isPinned
  }
}`,
    },
  ],
});
