import type { WebOrder } from '../stream/webOrder';
import { creditKeyOf, WHOLE_ORDER } from './creditKey';

/** Payment references (betalingskenmerken) under which sales orders may credit a web order: as a whole, or by a slip. */
export const creditKeysOfOrder = (
	{ creditSlips = [] }: Pick<WebOrder, 'creditSlips'>,
	importKey: string,
): string[] =>
	importKey === ''
		? []
		: [WHOLE_ORDER, ...creditSlips].map((slipId) => creditKeyOf(importKey, slipId));
