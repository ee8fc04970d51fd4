import { answerQueries } from '../../../platform/worker/answerQueries.ts';
import { openContacts } from './openContacts.ts';

answerQueries(openContacts);
