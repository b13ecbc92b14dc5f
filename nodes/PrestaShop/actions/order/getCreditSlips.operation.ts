import type { INodeProperties } from 'n8n-workflow';

import { forEachItem } from '../../../shared/forEachItem';
import type { NodeOperation } from '../../../shared/registry';
import { order } from '../../catalogue/order';
import { openRecords } from '../../catalogue/shopRecords';
import { withRelated } from '../../catalogue/withRelated';
import { orderMeant, orderProperty } from './orderMeant';

export const option: NodeOperation['option'] = {
	name: 'Get Credit Slips',
	value: 'getCreditSlips',
	description: 'Read the credit slips (creditbonnen) of one order of each input item',
	action: 'Get credit slips of order',
};

export const description: INodeProperties[] = [orderProperty];

/** Reads the slips with what was given back of each line; none where nothing was. */
export const execute = forEachItem(openRecords, async (records, context, index) => {
	const meant = await orderMeant(records, context, index);
	const [{ creditSlips }] = await withRelated(records, order, [meant], ['creditSlips']);
	return (creditSlips as object[]).map((slip) => ({ reference: meant.reference, ...slip }));
});
