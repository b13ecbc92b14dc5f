import type { INodeParameters } from 'n8n-workflow';
import { SHOPS, type Choices } from '../../worlds';

/** The Shop node as its owner filled it in. */
export function shopParameters(choices: Choices): INodeParameters {
	return {
		resource: 'order',
		operation: 'getManyWebOrders',
		importFrom: choices.importFrom,
		statesToImport: [],
		options: {
			lookBackDays: 400,
			note: ['message', 'giftMessage'],
			customerReference: 'invoiceAddressOther',
			...(choices.severalShops ? { shops: SHOPS.map(({ id }) => String(id)) } : {}),
		},
	};
}
