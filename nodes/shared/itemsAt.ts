import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

/** What came in on one input; nothing where it is not connected or its branch did not run. */
export function itemsAt(context: IExecuteFunctions, index: number): readonly INodeExecutionData[] {
	try {
		return context.getInputData(index) ?? [];
	} catch {
		return [];
	}
}
