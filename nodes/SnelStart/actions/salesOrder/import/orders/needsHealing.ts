import type { PlannedOrder } from '../../../../../../domain/stream/plannedOrder';
import { hasTwins } from '../twins/hasTwins';
import { hasFurtherCards } from '../customers/hasFurtherCards';

/** An order that is in SnelStart, with something beside it that a run which was cut off left. */
export const needsHealing = (plan: PlannedOrder): boolean =>
	hasTwins(plan) || hasFurtherCards(plan);
