import type { INodeProperties } from 'n8n-workflow';

import { articleLocator } from './locator';

/* How the administration taxes what goes abroad: SnelStart documents neither, so its user says. */

export const foreignBusinessVat: INodeProperties = {
	displayName: 'Business Abroad and Export',
	name: 'foreignBusinessVat',
	type: 'options',
	default: 'unknown',
	description:
		'VAT that SnelStart charges a business elsewhere in the EU, and anybody outside it (intracommunautair, export)',
	options: [
		{
			name: 'As in the Netherlands',
			value: 'domestic',
			description: 'The rate of the revenue group of the article',
		},
		{
			name: 'None',
			value: 'zero',
			description: 'SnelStart charges no VAT (verlegd, nultarief)',
		},
		{
			name: 'Not Known',
			value: 'unknown',
			description: 'An order for which it matters is blocked',
		},
	],
};

export const reducedRateAbroad: INodeProperties = {
	displayName: 'Reduced Rate Abroad',
	name: 'reducedRateAbroad',
	type: 'options',
	default: 'RRL',
	description:
		'Rate that Laag (verlaagd tarief) becomes in a country of the EU that has two reduced rates',
	options: [
		{ name: 'Higher Reduced Rate (RRH)', value: 'RRH' },
		{ name: 'Lower Reduced Rate (RRL)', value: 'RRL' },
	],
};

export const vatTerritories: INodeProperties = {
	displayName: 'Territories with VAT of Their Own',
	name: 'vatTerritories',
	type: 'options',
	default: 'block',
	description:
		'Deliveries to a part of a country with other VAT than the country (Canary Islands, Büsingen, Livigno, Madeira, Northern Ireland), and to Monaco: SnelStart knows the country alone',
	options: [
		{
			name: 'As Their Country',
			value: 'asCountry',
			description: 'What SnelStart charges for the country is right for you',
		},
		{
			name: 'Block',
			value: 'block',
			description: 'Such an order is blocked, with the reason',
		},
	],
};

export const reverseChargeArticle: INodeProperties = {
	displayName: 'Reverse Charge Article',
	name: 'reverseChargeArticle',
	description:
		'Article (artikel) without VAT for orders on which VAT is reversed within the Netherlands (btw verlegd): it takes all amounts, and the goods stand below it for nothing so that they go off stock. Empty: such an order is blocked.',
	...articleLocator,
};
