import type { Fence } from '../../stream/fence';
import { agreeing, counted } from '../../words/counted';
import type { OrdersRead } from './ordersRead';

/** How far back orders from before the start were looked at, where there are any; none where there are none. */
export function oldOrdersTold(
	{ webOrders, paidBefore }: Pick<OrdersRead, 'webOrders' | 'paidBefore'>,
	{ importFrom, placedSince }: Pick<Fence, 'importFrom' | 'placedSince'>,
): string[] {
	const waiting = webOrders.filter(({ beforeStart }) => beforeStart === 'waits').length;
	if (waiting + paidBefore.length === 0) return [];
	const held = `${counted(waiting, 'web order')} placed before 'Import From' (${importFrom}) ${agreeing(waiting, 'waits and keeps its', 'wait and keep their')} stock. `;
	return [
		`${waiting > 0 ? held : ''}Orders placed before ${placedSince ?? importFrom} were not looked at ('Look Back Before Start (Days)').`,
	];
}
