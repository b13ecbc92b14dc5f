import type { NodeOperationError, IExecuteFunctions } from 'n8n-workflow';

import { distinctOrder } from '../../../domain/stock/distinctOrder';
import { heldIn, heldOrder } from '../../../domain/order/read/heldColumn';
import { unplannedOrder } from '../../../domain/order/plan/unplannedOrder';
import { asImported } from '../../../domain/order/plan/asImported';
import { hasOtherCodes } from '../../../domain/stream/seal';
import type { Fence } from '../../../domain/stream/fence';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';
import { arrivedAt, type Door, type Placed } from '../../shared/arrived';
import { HOW, HOW_BACK, WHY } from './how';
import { agreeing } from '../../../domain/words/counted';
import { worded, joined, type Wording } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

type Kind = 'importedOrder' | 'plannedOrder' | 'webOrder' | 'fence';

export const WEB_ORDERS_INPUT: Door<Kind> & { index: number } = {
	index: 1,
	name: 'Web Orders',
	takes: ['importedOrder', 'plannedOrder', 'webOrder', 'fence'],
};

/** The complete stream of web orders. */
export interface WebOrdersInput {
	/** `recoded`: a code in it is another than the node before put there. */
	orders: Array<Placed<ImportedOrder> & { recoded: boolean }>;
	fences: Array<Placed<Fence>>;
	/** References of orders that were read and did not arrive: what they take is known from the fence and kept back. */
	leftOut: string[];
}

/**
 * The web orders and their fence. An order that a filter took out on the way, or that nobody planned, holds its goods.
 * Refuses when the fence is missing, when it says that more orders were read than arrive and does not tell what they take,
 * or that their sales orders name no articles.
 */
export function webOrdersInput(context: IExecuteFunctions): WebOrdersInput {
	const { items, placed } = arrivedAt(context, WEB_ORDERS_INPUT);
	const fences = placed('fence');
	if (fences.some(({ row }) => row.collectiveLines)) throw withCollectiveLines(context);
	const arrived = [
		...placed('importedOrder', 'plannedOrder').map(({ row, index }) => ({
			row: asImported(row),
			index,
			recoded: hasOtherCodes(row),
		})),
		...placed('webOrder').map(({ row, index }) => ({
			row: unplannedOrder(heldOrder(row)),
			index,
			recoded: false,
		})),
	];
	const missing = missingOrders(
		arrived.map(({ row }) => row.orderId),
		fences,
	);
	const orders = [
		...arrived,
		...missing.map((row) => ({ row, index: fences[0]?.index ?? 0, recoded: false })),
	];
	const read = fences.reduce((sum, { row }) => sum + row.ordersRead, 0);
	const distinct = new Set(orders.map(({ row }) => distinctOrder(row))).size;
	const incomplete = whyIncomplete(items.length, fences.length, distinct, read);
	const leftOut = missing.map(({ orderId, reference }) => reference || orderId);
	if (incomplete === null) return { orders, fences, leftOut };
	const advice = fences.length > 0 ? HOW_BACK : HOW;
	throw toldError(context.getNode(), incomplete, { description: joined([WHY, advice], ' ') });
}

/** Orders that the fences tell of and that did not arrive. */
function missingOrders(arrived: readonly string[], fences: Array<Placed<Fence>>): ImportedOrder[] {
	const ids = new Set(arrived);
	return fences
		.flatMap(({ row }) => heldIn(row.held ?? ''))
		.filter(({ orderId }) => !ids.has(orderId))
		.map(unplannedOrder);
}

/** Nothing tells for how long the goods of such an order would have to be kept back: SnelStart never books them. */
const withCollectiveLines = (context: IExecuteFunctions): NodeOperationError =>
	toldError(
		context.getNode(),
		worded(
			'The web orders are booked with one line per VAT rate (verzamelregel), so SnelStart never takes their goods off its stock: the web stock would sell them again',
			'De weborders worden met één regel per btw-tarief (verzamelregel) geboekt, dus SnelStart haalt hun goederen nooit van de voorraad: de webvoorraad zou ze opnieuw verkopen',
		),
		{
			description: worded(
				"The shop keeps the quantities it has. Choose other 'Order Lines' in 'Web Order: Plan' and take what was sold meanwhile off stock in SnelStart, or use the template that only imports orders.",
				"De webwinkel houdt de aantallen die hij heeft. Kies andere 'Order Lines' in 'Web Order: Plan' en haal wat intussen is verkocht in SnelStart van de voorraad, of gebruik de template die alleen orders importeert.",
			),
		},
	);

function whyIncomplete(
	items: number,
	fences: number,
	orders: number,
	read: number,
): Wording | null {
	const { name } = WEB_ORDERS_INPUT;
	if (items === 0) {
		return worded(
			`Nothing arrived on input '${name}', so the web stock (webvoorraad) cannot be calculated`,
			`Er kwam niets binnen op invoer '${name}', dus de webvoorraad kan niet worden berekend`,
		);
	}
	if (fences === 0) {
		return worded(
			`The web orders on input '${name}' end without a fence, so some may be missing`,
			`De weborders op invoer '${name}' eindigen zonder grens (fence), dus er kunnen er ontbreken`,
		);
	}
	if (orders < read) {
		return worded(
			`${orders} of the ${read} web orders that were read arrived on input '${name}', ${agreeing(read - orders, 'the other was', 'the others were')} dropped on the way`,
			`Van de ${read} gelezen weborders kwamen er ${orders} binnen op invoer '${name}'; de rest is onderweg weggelaten`,
		);
	}
	return null;
}
