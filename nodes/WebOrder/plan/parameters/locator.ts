import type { INodeProperties } from 'n8n-workflow';

/** What a parameter is apart from its name and words: something of the administration, chosen from a list or named. */
export type Locator = Omit<INodeProperties, 'displayName' | 'name' | 'description'>;

interface LocatorOf {
	/** Method of the node that fills the list. */
	search: string;
	listPlaceholder: string;
	/** Other way to choose: the mode's stored name, its title and an example. */
	by: { name: string; displayName: string; placeholder: string };
	start?: { mode: string; value: string };
}

/** Names, codes and numbers are stored, never ids: those change when an administration is restored. */
const locatorOf = ({ search, listPlaceholder, by, start }: LocatorOf): Locator => ({
	type: 'resourceLocator',
	default: start ?? { mode: 'list', value: '' },
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: listPlaceholder,
			typeOptions: { searchListMethod: search, searchable: true },
		},
		{ ...by, type: 'string' },
	],
});

export const articleLocator = locatorOf({
	search: 'searchArticles',
	listPlaceholder: 'Select an article...',
	by: { displayName: 'By Code', name: 'code', placeholder: 'e.g. 9001' },
});

export const textArticleLocator = locatorOf({
	search: 'searchArticles',
	listPlaceholder: 'Select an article...',
	by: { displayName: 'By Code', name: 'code', placeholder: 'e.g. -1' },
	start: { mode: 'code', value: '-1' },
});

export const templateLocator = locatorOf({
	search: 'searchTemplates',
	listPlaceholder: 'Select a template...',
	by: { displayName: 'By Name', name: 'name', placeholder: 'e.g. Webshop' },
});

export const customerLocator = locatorOf({
	search: 'searchCustomers',
	listPlaceholder: 'Select a customer...',
	by: { displayName: 'By Customer Number', name: 'number', placeholder: 'e.g. 1000' },
});

export const costCentreLocator = locatorOf({
	search: 'searchCostCentres',
	listPlaceholder: 'Select a cost centre...',
	by: { displayName: 'By Number or Name', name: 'number', placeholder: 'e.g. 100' },
});

export const revenueGroupLocator = locatorOf({
	search: 'searchRevenueGroups',
	listPlaceholder: 'Select a revenue group...',
	by: { displayName: 'By Number or Name', name: 'number', placeholder: 'e.g. 1' },
});

export const lineFieldLocator = locatorOf({
	search: 'searchLineFields',
	listPlaceholder: 'Select a field of the template...',
	by: { displayName: 'By Name', name: 'name', placeholder: 'e.g. Opties' },
});

export const anyLineFieldLocator = locatorOf({
	search: 'searchAllLineFields',
	listPlaceholder: 'Select a field of the template...',
	by: { displayName: 'By Name', name: 'name', placeholder: 'e.g. Serienummer' },
});

export const headFieldLocator = locatorOf({
	search: 'searchHeadFields',
	listPlaceholder: 'Select a field of the template...',
	by: { displayName: 'By Name', name: 'name', placeholder: 'e.g. Verkoper' },
});

export const orderTextLocator = locatorOf({
	search: 'searchOrderTokens',
	listPlaceholder: 'Select a token...',
	by: { displayName: 'By Text', name: 'text', placeholder: 'e.g. {reference} / {group}' },
});

export const lineTextLocator = locatorOf({
	search: 'searchLineTokens',
	listPlaceholder: 'Select a token...',
	by: { displayName: 'By Text', name: 'text', placeholder: 'e.g. {quantity} x {options}' },
});

export const articleFieldLocator = locatorOf({
	search: 'searchArticleFields',
	listPlaceholder: 'Select an extra field...',
	by: { displayName: 'By Name', name: 'name', placeholder: 'e.g. EAN' },
});

export const customerFieldLocator = locatorOf({
	search: 'searchCustomerFields',
	listPlaceholder: 'Select an extra field...',
	by: { displayName: 'By Name', name: 'name', placeholder: 'e.g. Webklant' },
});

/* What belongs to the shop: chosen where the node has a PrestaShop credential, typed otherwise. */

export const paymentLocator = locatorOf({
	search: 'searchPaymentMethods',
	listPlaceholder: 'Select a payment method...',
	by: { displayName: 'By Name or Module', name: 'name', placeholder: 'e.g. ps_wirepayment' },
});

export const carrierLocator = locatorOf({
	search: 'searchCarriers',
	listPlaceholder: 'Select a carrier...',
	by: { displayName: 'By Name', name: 'name', placeholder: 'e.g. PostNL*' },
});

export const countryLocator = locatorOf({
	search: 'searchCountries',
	listPlaceholder: 'Select a country...',
	by: { displayName: 'By Code or Name', name: 'name', placeholder: 'e.g. BE' },
});

export const customerGroupLocator = locatorOf({
	search: 'searchCustomerGroups',
	listPlaceholder: 'Select a customer group...',
	by: { displayName: 'By ID or Name', name: 'name', placeholder: 'e.g. Zakelijk' },
});

/** By a mode that says of what it is: an id is no code. */
export const productLocator: Locator = {
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a product...',
			typeOptions: { searchListMethod: 'searchProducts', searchable: true },
		},
		{ displayName: 'By Code', name: 'code', type: 'string', placeholder: 'e.g. GIFT-*' },
		{ displayName: 'By ID', name: 'id', type: 'string', placeholder: 'e.g. 12 or 12-34' },
		{ displayName: 'By Name', name: 'name', type: 'string', placeholder: 'e.g. Statiegeld*' },
	],
};

export const shopLocator = locatorOf({
	search: 'searchShops',
	listPlaceholder: 'Select a shop...',
	by: { displayName: 'By Name', name: 'name', placeholder: 'e.g. Molenwinkel.be' },
});
