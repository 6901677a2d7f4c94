import type { TopicExamples } from '../../contract/examples.ts';
export const rolloversExamples: TopicExamples = () => ({});
