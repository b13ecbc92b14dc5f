import type { PlannedOrder } from '../../../../../../domain/stream/plannedOrder';

/** Its customer was found with further cards that say the same. */
export const hasFurtherCards = ({ outcome, importKey, customer }: PlannedOrder): boolean =>
	outcome === 'exists' && importKey !== '' && (customer?.alike ?? []).length > 0;
