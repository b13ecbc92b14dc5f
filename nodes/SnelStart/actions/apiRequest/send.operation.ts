import type { INodeProperties } from 'n8n-workflow';

import { forEachItem } from '../../../shared/forEachItem';
import type { NodeOperation } from '../../../shared/registry';
import { wantedRows } from '../../../shared/wantedRows';
import { openForRun } from '../generic/runOptions';
import { answerItems } from './answerItems';
import { requestOf } from './requestOf';
import { requestProperties } from './requestProperties';

export const option: NodeOperation['option'] = {
	name: 'Send',
	value: 'send',
	description:
		'Send any of the 96 requests of the API for each input item; requests that begin with POST, PUT or DELETE change SnelStart',
	action: 'Send API request',
};

export const description: INodeProperties[] = requestProperties;

/** Lists come page by page, each row as an item; a write is sent once, and an unclear outcome is said as such. */
export const execute = forEachItem(openForRun, async (records, context, index) => {
	const { operation, path, query, body } = requestOf(context, index);
	const { method, pageSize } = operation;
	if (pageSize !== undefined) {
		return await records.page(path, { pageSize, most: wantedRows(context, index), query });
	}
	if (method === 'GET') return answerItems(await records.ask({ path, query, takesAnything: true }));
	const written = await records.write(
		{ method, path, query, body, takesAnything: true },
		method === 'POST'
			? 'Read what is there before this item is run again, or there may be two of it.'
			: 'Running this item again does no harm.',
	);
	return answerItems(written);
});
