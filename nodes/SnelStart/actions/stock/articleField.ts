import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { forRun } from '../../../shared/forRun';

export const articleFieldOption: INodeProperties = {
	displayName: 'Article Field',
	name: 'articleField',
	type: 'string',
	default: '',
	placeholder: 'e.g. Barcode',
	description:
		"Name of the extra field (extra veld) that holds the shop's code of an article, as chosen in Web Order. Leave empty when that is the article code (artikelcode).",
};

/** Name of the extra field that holds the shop's code, '' when that is the article code. */
export const articleField = (context: IExecuteFunctions): string =>
	String(forRun(context, 'options.articleField', '') ?? '').trim();
