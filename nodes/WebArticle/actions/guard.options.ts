import type { INodeProperties } from 'n8n-workflow';

export const DEFAULT_LARGEST_CHANGE = 40;
export const DEFAULT_LARGEST_SHARE = 20;

/** What keeps a slip in SnelStart from reaching the shop, and which articles are left alone; of both plans. */
export const guardOptions: INodeProperties[] = [
	{
		displayName: 'Allow Prices of 0',
		name: 'allowZero',
		type: 'boolean',
		default: false,
		description: 'Whether a product may get a price of 0. Left off, such a price is told and not written.',
	},
	{
		displayName: 'Confirmed Articles',
		name: 'confirmed',
		type: 'string',
		default: '',
		placeholder: 'e.g. 10045, LAMP-*',
		description:
			'Codes of articles whose large change of price is right, separated by commas. Use * for any characters; * alone confirms everything, also that many prices change at once.',
	},
	{
		displayName: 'Exclude Articles',
		name: 'exclude',
		type: 'string',
		default: '',
		placeholder: 'e.g. 9*, CADEAUBON',
		description: 'Codes of articles that are left alone, separated by commas, with * for any characters',
	},
	{
		displayName: 'Largest Change (Percent)',
		name: 'largestChange',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: DEFAULT_LARGEST_CHANGE,
		description:
			'Percentage by which the price of an article may change at once. A larger change is told and not written before it is confirmed. Use 0 for any change.',
	},
	{
		displayName: 'Largest Share of Articles (Percent)',
		name: 'largestShare',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 100 },
		default: DEFAULT_LARGEST_SHARE,
		description:
			'Percentage of the articles whose prices may change at once. When more do, nothing is written before it is confirmed. Use 0 for any number.',
	},
];
