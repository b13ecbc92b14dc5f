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
