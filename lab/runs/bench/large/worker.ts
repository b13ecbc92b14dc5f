import { answerJob } from '../answerJob';
import { largeRead } from './largeRead';

answerJob(largeRead);
