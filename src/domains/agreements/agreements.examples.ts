import type { TopicExamples } from '../../contract/examples.ts';
export const agreementsExamples: TopicExamples = () => ({});
