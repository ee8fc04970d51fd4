import { TOPICS, type Topic } from '../../platform/vocabulary.ts';
import type { Duties, Duty } from './schema.ts';

export interface TopicGroup {
  topic: Topic;
  /** The duties with their ids, in the order of the file. */
  duties: [id: string, duty: Duty][];
}

/** The duties by topic, in the order of the vocabulary; a topic without duties is left out. */
export function byTopic(duties: Duties): TopicGroup[] {
  return TOPICS.map((topic) => ({
    topic,
    duties: Object.entries(duties).filter(([, duty]) => duty.topic === topic),
  })).filter((group) => group.duties.length > 0);
}
