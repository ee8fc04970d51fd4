import { createAnswer, type Kind } from './answer.ts';

/** The worker in which an engine is measured in the browser. */
interface Asked {
  kind: Kind;
  engine: string;
  texts: string[];
}

const answer = createAnswer();
addEventListener('message', ({ data: { kind, engine, texts } }: MessageEvent<Asked>) => {
  answer(kind, engine, texts).then(
    (value) => postMessage({ value }),
    (error: unknown) => postMessage({ error: String(error) }),
  );
});
