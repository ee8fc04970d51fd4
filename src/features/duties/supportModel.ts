import { TOPICS, type Party, type Topic } from '../../platform/vocabulary.ts';
import type { Duties } from './schema.ts';

/** Who asks whom, for how many duties, about what. */
export interface Edge {
  from: Party;
  to: Party;
  /** Number of duties. */
  count: number;
  /** What they are about, the most frequent first. */
  topics: Topic[];
}

export interface SupportModel {
  /** Those who ask or are asked, in the order in which the diagram sets them. */
  parties: Party[];
  edges: Edge[];
}

/** From the customer towards Microsoft: most questions then go one way. */
const CHAIN: readonly Party[] = ['customer', 'partner', 'provider', 'isv', 'microsoft'];

/** The diagram's content: an edge from each party that asks to each that is responsible. */
export function supportModel(duties: Duties): SupportModel {
  const asked = Object.values(duties).flatMap(({ party, askedBy, topic }) =>
    [...new Set(askedBy)].map((from) => ({ from, to: party, topic })),
  );
  const edges = CHAIN.flatMap((from) =>
    CHAIN.map((to) => {
      const topics = asked.filter((one) => one.from === from && one.to === to);
      return { from, to, count: topics.length, topics: byFrequency(topics) };
    })
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
  );
  const parties = CHAIN.filter((party) =>
    edges.some(({ from, to }) => party === from || party === to),
  );
  return { parties, edges };
}

/** Each topic once, the most frequent first; equally frequent ones in the vocabulary's order. */
function byFrequency(asked: readonly { topic: Topic }[]): Topic[] {
  const count = (topic: Topic): number => asked.filter((one) => one.topic === topic).length;
  return TOPICS.filter((topic) => count(topic) > 0).sort((a, b) => count(b) - count(a));
}
