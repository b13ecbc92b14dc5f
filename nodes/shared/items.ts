import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

/**
 * Items of a node whose result belongs to its whole input. They are paired with the first input item only:
 * naming every input on every output would make a large run's items grow with their product.
 */
export function itemsOfWhole(rows: readonly object[]): INodeExecutionData[] {
	return rows.map((row) => ({ json: { ...row } as IDataObject, pairedItem: { item: 0 } }));
}

/** Items that each continue one input item: `index` is the position of the input item a row belongs to. */
export function itemsOfEach(
	rows: ReadonlyArray<{ row: object; index: number }>,
): INodeExecutionData[] {
	return rows.map(({ row, index }) => ({
		json: { ...row } as IDataObject,
		pairedItem: { item: index },
	}));
}

/**
 * The items that came in as they are, but for those that were worked on: what came of these stands in their place.
 *
 * @param worked where they stood
 * @param done what came of each, in the same order
 */
export function itemsWith(
	items: readonly INodeExecutionData[],
	worked: ReadonlyArray<{ index: number }>,
	done: readonly object[],
): INodeExecutionData[] {
	const rows = new Map(worked.map(({ index }, place) => [index, done[place]]));
	return itemsOfEach(items.map(({ json }, index) => ({ row: rows.get(index) ?? json, index })));
}
