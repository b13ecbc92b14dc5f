import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { FIELDS } from '../api/fields';
import { flag, localised, text } from '../mapping/row';
import { openShop } from '../transport/shop';

/** Order states of the shop that are still in use, paid ones marked, by name. */
export async function getOrderStates(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const shop = await openShop(this);
	const rows = await shop.rows({ resource: 'order_states', display: FIELDS.order_states });
	return rows
		.filter((row) => !flag(row, 'deleted'))
		.map((row) => ({
			name: `${localised(row, 'name', '')}${flag(row, 'paid') ? ' (paid)' : ''}`,
			value: text(row, 'id'),
		}))
		.sort((a, b) => a.name.localeCompare(b.name));
}
