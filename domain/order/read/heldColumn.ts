import { sparseCells, sparseColumn } from '../../stream/sparseColumn';
import type { WebOrder, WebOrderLine } from '../../stream/webOrder';

/** What one web order of the stream takes from stock. */
export interface HeldOrder {
	orderId: string;
	reference: string;
	shopName: string;
	holdsStock: boolean;
	quantities: Array<{ productId: string; combinationId: string; code: string; quantity: number }>;
}

/** What a web order takes, by the code that the shop has for each product now. */
export const heldOrder = ({ id, reference, shopName, holdsStock, lines }: WebOrder): HeldOrder => ({
	orderId: id,
	reference,
	shopName,
	holdsStock,
	quantities: lines.map(heldOfLine).filter(({ quantity }) => quantity > 0),
});

const heldOfLine = (line: WebOrderLine): HeldOrder['quantities'][number] => ({
	productId: line.productId ?? '',
	combinationId: line.combinationId ?? '',
	code: line.present?.code ?? line.code ?? '',
	quantity: Math.max(0, line.quantity - Math.max(0, line.reinjected ?? 0)),
});

/**
 * The orders of the stream as one text that goes with the fence: whatever a filter takes out on the way, its goods are
 * still known.
 */
export const heldColumn = (orders: readonly HeldOrder[]): string =>
	sparseColumn(
		new Map(
			orders.map(({ orderId, reference, shopName, holdsStock, quantities }, place) => [
				place,
				[
					orderId,
					reference,
					shopName,
					holdsStock ? 'holds' : '',
					...quantities.map(
						({ productId, combinationId, quantity, code }) =>
							`${productId}-${combinationId} ${quantity} ${code}`,
					),
				],
			]),
		),
	);

/** The orders that were put together. Throws an Error for a quantity that cannot be read. */
export const heldIn = (column: string): HeldOrder[] =>
	[...sparseCells(column).values()].map(([orderId, reference, shopName, holds, ...lines]) => ({
		orderId,
		reference,
		shopName,
		holdsStock: holds !== '',
		quantities: lines.map(quantityIn),
	}));

function quantityIn(word: string): HeldOrder['quantities'][number] {
	const [key, written = '', ...code] = word.split(' ');
	const quantity = Number(written);
	if (written === '' || !(quantity >= 0)) throw new Error(`'${word}' is no quantity of an order`);
	const [productId, combinationId = ''] = key.split('-');
	return { productId, combinationId, code: code.join(' '), quantity };
}
