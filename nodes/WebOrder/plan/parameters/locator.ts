import type { INodeProperties } from 'n8n-workflow';

/** What a parameter is apart from its name and words: something of the administration, chosen from a list or named. */
type Locator = Omit<INodeProperties, 'displayName' | 'name' | 'description'>;

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

const templateBy = { displayName: 'By Name', name: 'name', placeholder: 'e.g. Webshop' };
const templateList = { search: 'searchTemplates', listPlaceholder: 'Select a template...' };

export const templateLocator = locatorOf({
	...templateList,
	by: templateBy,
	start: { mode: 'name', value: 'Webshop' },
});

export const otherTemplateLocator = locatorOf({ ...templateList, by: templateBy });

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
