import type { Fence } from '../../stream/fence';
import { agreeing, counted } from '../../words/counted';
import type { OrdersRead } from './ordersRead';
import { asItIs, worded, type Wording } from '../../words/wording';

/** How far back orders from before the start were looked at, where there are any; none where there are none. */
export function oldOrdersTold(
	{ webOrders, paidBefore }: Pick<OrdersRead, 'webOrders' | 'paidBefore'>,
	{ importFrom, placedSince }: Pick<Fence, 'importFrom' | 'placedSince'>,
): Wording[] {
	const waiting = webOrders.filter(({ beforeStart }) => beforeStart === 'waits').length;
	if (waiting + paidBefore.length === 0) return [];
	const held =
		waiting > 0
			? worded(
					`${counted(waiting, 'web order')} placed before 'Import From' (${importFrom}) ${agreeing(waiting, 'waits and keeps its', 'wait and keep their')} stock. `,
					`${counted(waiting, 'weborder')} van vóór 'Import From' (${importFrom}) ${agreeing(waiting, 'wacht en houdt zijn', 'wachten en houden hun')} voorraad vast. `,
				)
			: asItIs('');
	return [
		worded(
			`${held.en}Orders placed before ${placedSince ?? importFrom} were not looked at ('Look Back Before Start (Days)').`,
			`${held.nl}Naar orders van vóór ${placedSince ?? importFrom} is niet gekeken ('Look Back Before Start (Days)').`,
		),
	];
}
