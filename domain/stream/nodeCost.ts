/**
 * What a node of this package asked of a service and when it began, beside the last item it puts out: the report says
 * what a run cost. Nothing is decided by it.
 */
export interface NodeCost {
	/** Name of the node on the canvas. */
	node: string;
	snelStart: number;
	prestaShop: number;
	/** ISO 8601, by the clock of n8n. */
	began: string;
}

/** The costs that items brought along, each node once; what cannot be read is left out. */
export function costsOf(items: ReadonlyArray<{ cost?: unknown }>): NodeCost[] {
	const all = items.flatMap(({ cost }) => (Array.isArray(cost) ? (cost as unknown[]) : []));
	return [...new Map(all.filter(isCost).map((cost) => [cost.node, cost])).values()];
}

function isCost(value: unknown): value is NodeCost {
	if (typeof value !== 'object' || value === null) return false;
	const { node, snelStart, prestaShop, began } = value as Partial<NodeCost>;
	return (
		typeof node === 'string' &&
		typeof began === 'string' &&
		[snelStart, prestaShop].every((count) => Number.isSafeInteger(count))
	);
}
