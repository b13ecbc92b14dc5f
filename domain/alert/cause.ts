import type { ProblemMessage } from '../stream/toldProblem';

/** A cause that is there, before anything was said of it. */
export type Cause = Pick<ProblemMessage, 'cause' | 'code' | 'about' | 'workflow' | 'workflowName'>;
