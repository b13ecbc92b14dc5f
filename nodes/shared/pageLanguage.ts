import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import type { Language } from '../../domain/words/wording';
import { forRun } from './forRun';

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

/** The language that was chosen in it; Dutch where it is neither. */
export const pageLanguageOf = (context: IExecuteFunctions, name: string): Language =>
	forRun(context, name, 'nl') === 'en' ? 'en' : 'nl';
