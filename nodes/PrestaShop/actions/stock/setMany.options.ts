import type { INodeProperties } from 'n8n-workflow';

import { timeBudgetOption } from '../../../shared/timeBudget';
import { MAX_BATCH_SIZE } from '../../stock/writeRows';

export const DEFAULT_SMALLEST_COVERAGE = 50;
export const DEFAULT_LARGEST_FALL = 30;
export const DEFAULT_PAGE_SIZE = 2500;

/** Options of 'Set Many', by name. */
export const setManyOptions: INodeProperties[] = [
	{
		displayName: 'Batch Size',
		name: 'batchSize',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: MAX_BATCH_SIZE },
		default: 50,
		description:
			'Number of quantities to write per request. Lower it when the shop runs into its time limit.',
	},
	{
		displayName: 'Largest Fall to Zero (Percent)',
		name: 'largestFallToZero',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 100 },
		default: DEFAULT_LARGEST_FALL,
		description:
			'Percentage of the articles shown in stock, and at least 20, that may not come to 0 at once: then nothing is written. Use 0 to write however many do.',
	},
	{
		displayName: 'Match On',
		name: 'matchOn',
		type: 'options',
		default: 'reference',
		description:
			"Field of the shop's products and combinations that holds the article code (artikelcode). The lines of the web orders have to carry the same codes.",
		options: [
			{ name: 'EAN-13', value: 'ean13' },
			{ name: 'ISBN', value: 'isbn', description: 'PrestaShop 1.7 and later' },
			{ name: 'MPN', value: 'mpn', description: 'PrestaShop 1.7.7 and later' },
			{
				name: 'Product ID',
				value: 'id',
				description: 'Of a combination both IDs with a hyphen, as in 12-34',
			},
			{ name: 'Reference', value: 'reference' },
			{ name: 'Supplier Reference', value: 'supplier_reference' },
			{ name: 'UPC', value: 'upc' },
		],
	},
	{
		displayName: 'Max Concurrent Requests',
		name: 'maxConcurrentRequests',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 16 },
		default: 4,
		description: 'Most reading requests under way at once. Writing is always one by one.',
	},
	{
		displayName: 'Page Size',
		name: 'pageSize',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 5000 },
		default: DEFAULT_PAGE_SIZE,
		description: 'Number of products, combinations or quantities to read per request',
	},
	{
		displayName: 'Shop Names or IDs',
		name: 'shops',
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'getShops' },
		default: [],
		description:
			'Shops of a multistore to write. Leave empty for the shops whose web orders were read. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	{
		displayName: 'Smallest Coverage (Percent)',
		name: 'smallestCoverage',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 100 },
		default: DEFAULT_SMALLEST_COVERAGE,
		description:
			'Least percentage of what the shop sells that has to come from SnelStart before anything is written. Use 0 to write however little comes.',
	},
	timeBudgetOption,
	{
		displayName: 'Write With',
		name: 'writeWith',
		type: 'options',
		default: 'automatic',
		description: 'Kind of request to write quantities with',
		options: [
			{
				name: 'Automatic',
				value: 'automatic',
				description:
					'The quantity alone (PATCH) from PrestaShop 8 on, the whole row (PUT) where shop or key does not take that',
			},
			{
				name: 'PUT Only',
				value: 'put',
				description: 'The whole row as it was read, in every version',
			},
		],
	},
];
