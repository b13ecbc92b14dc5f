import type { CatalogueField } from './catalogueResource';

/** The fields of an address; SnelStart wants all of them or none, but for the contact. */
export const address = (member: string, label: string): CatalogueField[] => [
	{
		name: `${member}.contactpersoon`,
		label: `${label}: Contact (contactpersoon)`,
		type: 'text',
		maxLength: 50,
	},
	{
		name: `${member}.straat`,
		label: `${label}: Street and Number (straat)`,
		type: 'text',
		maxLength: 50,
	},
	{
		name: `${member}.postcode`,
		label: `${label}: Postcode`,
		type: 'text',
		maxLength: 25,
	},
	{
		name: `${member}.plaats`,
		label: `${label}: Town (plaats)`,
		type: 'text',
		maxLength: 50,
	},
	{
		name: `${member}.land`,
		label: `${label}: Country (land)`,
		type: 'reference',
		to: 'country',
	},
];
