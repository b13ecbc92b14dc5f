import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

/**
 * Positions of the input items that an expression may be evaluated for: all but the fence, which is neither an order
 * nor an article. Where nothing but a fence came, or nothing at all, the first.
 */
export function itemsToAsk(context: IExecuteFunctions): number[] {
	const places = inputOf(context).flatMap((item, index) => (isFence(item) ? [] : [index]));
	return places.length > 0 ? places : [0];
}

/** The first of them: what holds for the whole run is read there. */
export const runItem = (context: IExecuteFunctions): number =>
	Math.max(
		0,
		inputOf(context).findIndex((item) => !isFence(item)),
	);

function inputOf(context: IExecuteFunctions): readonly INodeExecutionData[] {
	try {
		return context.getInputData() ?? [];
	} catch {
		return [];
	}
}

const isFence = ({ json }: INodeExecutionData): boolean => json?.kind === 'fence';
