import { answerQueries } from '../worker/answer.ts';
import { createSearch } from './search.ts';

answerQueries(createSearch);
