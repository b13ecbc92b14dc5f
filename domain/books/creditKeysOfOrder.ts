import type { WebOrder } from '../stream/webOrder';
import { creditKeyOf, WHOLE_ORDER, WITHOUT_SLIP } from './creditKey';

/** Payment references (betalingskenmerken) under which sales orders may credit a web order: as a whole, by a slip, or for goods that came back without one. */
export const creditKeysOfOrder = (
	{ creditSlips = [], lines }: Pick<WebOrder, 'creditSlips' | 'lines'>,
	importKey: string,
): string[] =>
	importKey === ''
		? []
		: [
				WHOLE_ORDER,
				...creditSlips,
				...(lines.some(({ reinjected = 0 }) => reinjected > 0) ? [WITHOUT_SLIP] : []),
			].map((slipId) => creditKeyOf(importKey, slipId));
