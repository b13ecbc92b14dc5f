import { grouped } from '../../../domain/words/grouped';
import { text } from '../wire/row';
import type { RowWrite } from './batchProgress';

/**
 * Divides rows over two lanes that may be written at the same time, all rows of a product in one lane:
 * PrestaShop recomputes the sum row of a product after each of its combinations, which two batches at once
 * would do over each other. What fits in one batch stays in one lane.
 */
export function lanesOf(writes: readonly RowWrite[], batchSize: number): RowWrite[][] {
	if (writes.length <= batchSize) return [[...writes]];
	const lanes: [RowWrite[], RowWrite[]] = [[], []];
	for (const ofProduct of grouped(writes, productOf).values()) {
		const [shorter] = lanes[0].length <= lanes[1].length ? lanes : [lanes[1]];
		shorter.push(...ofProduct);
	}
	return lanes.filter((lane) => lane.length > 0);
}

const productOf = ({ row }: RowWrite): string => text(row, 'id_product');
