import type { ShopAnswer } from '../client/request';

/** Whether an answer to a write leaves open what became of it: none came, or none that can be read. */
export const isUnclear = (answered: ShopAnswer): boolean =>
	answered.ok ? answered.rows.length === 0 : answered.refusal.temporary;
