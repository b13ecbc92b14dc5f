import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import { distinctOrder } from '../../../domain/stock/distinctOrder';
import { asImported } from '../../../domain/order/plan/asImported';
import { hasOtherCodes } from '../../../domain/stream/seal';
import type { Fence } from '../../../domain/stream/fence';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';
import { arrivedAt, type Door, type Placed } from '../../shared/arrived';
import { NOT_IMPORTED } from '../../shared/notImported';
import { HOW, HOW_BACK, WHY } from './how';
import { agreeing } from '../../../domain/words/counted';

type Kind = 'importedOrder' | 'plannedOrder' | 'fence';

export const WEB_ORDERS_INPUT: Door<Kind> & { index: number } = {
	index: 1,
	name: 'Web Orders',
	takes: ['importedOrder', 'plannedOrder', 'fence'],
	refuses: { webOrder: NOT_IMPORTED },
};

/** The complete stream of web orders. */
export interface WebOrdersInput {
	/** `recoded`: a code in it is another than the node before put there. */
	orders: Array<Placed<ImportedOrder> & { recoded: boolean }>;
	fences: Array<Placed<Fence>>;
}

/**
 * The web orders and their fence. Refuses when the fence is missing, says that more orders were read than arrive (what a
 * filter dropped on the way is still reserved in the shop), or that their sales orders name no articles. A plan that nobody carried out holds its goods.
 */
export function webOrdersInput(context: IExecuteFunctions): WebOrdersInput {
	const { items, placed } = arrivedAt(context, WEB_ORDERS_INPUT);
	const fences = placed('fence');
	if (fences.some(({ row }) => row.collectiveLines)) throw withCollectiveLines(context);
	const orders = placed('importedOrder', 'plannedOrder').map(({ row, index }) => ({
		row: asImported(row),
		index,
		recoded: hasOtherCodes(row),
	}));
	const read = fences.reduce((sum, { row }) => sum + row.ordersRead, 0);
	const distinct = new Set(orders.map(({ row }) => distinctOrder(row))).size;
	const incomplete = whyIncomplete(items.length, fences.length, distinct, read);
	if (incomplete === '') return { orders, fences };
	const advice = fences.length > 0 ? HOW_BACK : HOW;
	throw new NodeOperationError(context.getNode(), incomplete, { description: `${WHY} ${advice}` });
}

/** Nothing tells for how long the goods of such an order would have to be kept back: SnelStart never books them. */
const withCollectiveLines = (context: IExecuteFunctions): NodeOperationError =>
	new NodeOperationError(
		context.getNode(),
		'The web orders are booked with one line per VAT rate (verzamelregel), so SnelStart never takes their goods off its stock: the web stock would sell them again',
		{
			description:
				"The shop keeps the quantities it has. Choose other 'Order Lines' in 'Web Order: Plan' and take what was sold meanwhile off stock in SnelStart, or use the template that only imports orders.",
		},
	);

function whyIncomplete(items: number, fences: number, orders: number, read: number): string {
	const { name } = WEB_ORDERS_INPUT;
	if (items === 0) {
		return `Nothing arrived on input '${name}', so the web stock (webvoorraad) cannot be calculated`;
	}
	if (fences === 0) {
		return `The web orders on input '${name}' end without a fence, so some may be missing`;
	}
	if (orders < read) {
		return `${orders} of the ${read} web orders that were read arrived on input '${name}', ${agreeing(read - orders, 'the other was', 'the others were')} dropped on the way`;
	}
	return '';
}
