import type { INodeProperties } from 'n8n-workflow';

/** In which language a page and a table are. */
export const pageLanguage: INodeProperties = {
	displayName: 'Language',
	name: 'language',
	type: 'options',
	default: 'nl',
	description: 'Language of the page and of the table',
	options: [
		{ name: 'Dutch', value: 'nl' },
		{ name: 'English', value: 'en' },
	],
};
