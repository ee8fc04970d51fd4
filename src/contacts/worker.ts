import { answerQueries } from '../worker/answer.ts';
import { openContacts } from './openContacts.ts';

answerQueries(openContacts);
