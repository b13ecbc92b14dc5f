import type { PlannedOrder } from '../../../../../../domain/stream/plannedOrder';
import { isAboutTwins } from './twinProblems';

/** Found with several sales orders when it was planned. */
export const hasTwins = ({ outcome, importKey, problems }: PlannedOrder): boolean =>
	outcome === 'exists' && importKey !== '' && problems.some(isAboutTwins);
