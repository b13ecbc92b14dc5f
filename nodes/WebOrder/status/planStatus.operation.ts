import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { planStatuses } from '../../../domain/status/planStatuses';
import { sealed } from '../../../domain/stream/seal';
import { arrivedAt, type Door } from '../../shared/arrived';
import { itemsOfWhole } from '../../shared/items';
import { statusProperties } from './statusProperties';
import { statusSettingsOf } from './statusSettingsOf';
import { worded } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

export const option = {
	name: 'Plan Status',
	value: 'planStatus',
	description:
		'Decide which state, private message and tracking number the shop is told of sales orders (status terugmelden). Needs no connection and writes nothing.',
	action: 'Plan the status of web orders',
};

export const runsOnce = true;

export const description = statusProperties;

const DOOR: Door<'shopStatus' | 'shopStates'> = {
	takes: ['shopStatus', 'shopStates'],
	refusesOthers: {
		why: worded(
			'is no sales order with its status in the shop',
			'is geen verkooporder met zijn status in de webwinkel',
		),
		advice: worded(
			"Connect 'PrestaShop: Order: Get Many for Status' to this node. A node in between must keep the member 'kind'.",
			"Verbind 'PrestaShop: Order: Get Many for Status' met deze node. Een node daartussen moet het veld 'kind' behouden.",
		),
	},
};

/** Every order that is to be told or looked at as an item, and at the end how much was looked at. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { rows } = arrivedAt(this, DOOR);
	const found = rows('shopStatus');
	const [end] = rows('shopStates');
	if (end === undefined) {
		throw toldError(
			this.getNode(),
			worded(
				'The states of the shop did not come in',
				'De orderstatussen van de webwinkel kwamen niet binnen',
			),
			{
				description: worded(
					"The last item of 'PrestaShop: Order: Get Many for Status' holds them: a filter in between must let it through.",
					"Het laatste item van 'PrestaShop: Order: Get Many for Status' bevat ze: een filter daartussen moet dat doorlaten.",
				),
			},
		);
	}
	const isTracked = found.some(({ booked }) => booked.tracking !== '');
	const settings = statusSettingsOf(this, end.states, isTracked);
	const planned = planStatuses(found, settings, end);
	return itemsOfWhole([...planned.rows.map(sealed), planned.summary]);
}
