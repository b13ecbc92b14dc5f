import type { INodeProperties } from 'n8n-workflow';

import type { NodeOperation } from '../../../shared/registry';
import { quantityProperties } from './quantity.properties';
import { writeQuantities } from './writeQuantities';

export const option: NodeOperation['option'] = {
	name: 'Set',
	value: 'set',
	description:
		'Set the stock of one product or combination of each input item to a number. What is sold in the same second is not held against it.',
	action: 'Set stock',
};

export const description: INodeProperties[] = quantityProperties({
	displayName: 'Quantity',
	name: 'quantity',
	type: 'number',
	default: 0,
	description: 'Whole number of pieces that the shop may sell, negative for backorders',
});

/** Writes all items in a few requests; what the shop refuses of one is told of that one. */
export const execute = writeQuantities('set', 'quantity');
