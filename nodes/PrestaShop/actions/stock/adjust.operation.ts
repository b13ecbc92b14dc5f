import type { INodeProperties } from 'n8n-workflow';

import type { NodeOperation } from '../../../shared/registry';
import { quantityProperties } from './quantity.properties';
import { writeQuantities } from './writeQuantities';

export const option: NodeOperation['option'] = {
	name: 'Adjust',
	value: 'adjust',
	description:
		'Add pieces to the stock of one product or combination of each input item, or take them from it. Each run adds them again, so that repeating it is not harmless.',
	action: 'Adjust stock',
};

export const description: INodeProperties[] = quantityProperties({
	displayName: 'Pieces to Add',
	name: 'delta',
	type: 'number',
	default: 0,
	description: 'Whole number of pieces that come in, negative for pieces that go out',
});

/** Reads what the shop shows right before writing: it takes no difference, only a number. */
export const execute = writeQuantities('adjust', 'delta');
