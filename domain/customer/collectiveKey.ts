import type { PlannedCustomer } from '../stream/plannedCustomer';

/** Key of a collective customer (verzamelklant), by the id of its card. */
export const collectiveKey = (id: string): string => `${MARK}${id}`;

/** Whether a planned customer is a collective one, so that its card tells nothing of whose order it is. */
export const isCollectiveCustomer = ({ key }: Pick<PlannedCustomer, 'key'>): boolean =>
	key.startsWith(MARK);

const MARK = 'guest:';
