import type { PlannedOrder } from '../../../../../../domain/stream/plannedOrder';
import { needsHealing } from './needsHealing';

/** Whether the import has anything to do for a plan; where it has for none, nothing is asked of SnelStart. */
export const isToDo = (plan: PlannedOrder): boolean =>
	plan.outcome === 'create' || needsHealing(plan);
