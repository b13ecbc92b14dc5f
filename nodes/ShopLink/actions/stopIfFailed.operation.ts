import {
	NodeOperationError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';

import { arrivedAt, type Door } from '../../shared/arrived';

export const option = {
	name: 'Stop if Failed',
	value: 'stopIfFailed',
	description:
		'End the run in an error when its report says that it failed, so that n8n shows it red; changes nothing',
	action: 'Stop a run that failed',
};

export const description: INodeProperties[] = [];

const DOOR: Door<'runReport'> = { takes: ['runReport'] };

/** Reports go through as they are. Throws a NodeOperationError with the reasons of the first that failed. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { items, rows } = arrivedAt(this, DOOR);
	const [failed] = rows('runReport').filter(({ failedBecause }) => failedBecause?.length > 0);
	if (failed === undefined) return [...items];
	const [first, ...others] = failed.failedBecause;
	throw new NodeOperationError(this.getNode(), first, {
		description: [...others, failed.headline].join('. '),
	});
}
