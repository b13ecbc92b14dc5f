import type { INodeProperties } from 'n8n-workflow';

const whom = (displayName: string, name: string, who: string): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: '',
	description: `${who} it is for, all when empty`,
});

/**
 * For whom, from how many pieces and when a specific price holds.
 *
 * @param answered names of those that are known already
 */
export const priceOptions = (answered: readonly string[]): INodeProperties => ({
	...OPTIONS,
	options: (OPTIONS.options as INodeProperties[]).filter(({ name }) => !answered.includes(name)),
});

const OPTIONS: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Amount Includes VAT',
			name: 'withTax',
			type: 'boolean',
			default: true,
			description: 'Whether an amount off is one with VAT',
		},
		whom('Combination ID', 'combination', 'Combination'),
		whom('Country ID', 'country', 'Country'),
		whom('Currency ID', 'currency', 'Currency'),
		whom('Customer Group ID', 'group', 'Customer group'),
		whom('Customer ID', 'customer', 'Customer'),
		{
			displayName: 'From',
			name: 'from',
			type: 'dateTime',
			default: '',
			description: 'Since when it holds, always when empty',
		},
		{
			displayName: 'From Quantity',
			name: 'fromQuantity',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 1,
			description: 'Number of pieces from which it holds',
		},
		whom('Shop ID', 'shop', 'Shop of a multistore'),
		{
			displayName: 'Until',
			name: 'until',
			type: 'dateTime',
			default: '',
			description: 'Until when it holds, for good when empty',
		},
	],
};
