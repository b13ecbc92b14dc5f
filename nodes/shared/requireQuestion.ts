import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { forRun } from './forRun';
import { worded } from '../../domain/words/wording';
import { toldError } from './toldError';

/** What somebody wants to know of, as he typed it. */
export const questionProperty: INodeProperties = {
	displayName: 'Question',
	name: 'question',
	type: 'string',
	default: '={{ $json.question }}',
	required: true,
	placeholder: 'e.g. order 1021',
	description:
		'Article code (artikelcode), web order by its ID or reference, sales order (verkooporder) by its number, or customer (klant)',
};

/** The question, without blanks around it. Throws a NodeOperationError where there is none. */
export function requireQuestion(context: IExecuteFunctions): string {
	const typed = String(forRun(context, 'question', '') ?? '').trim();
	if (typed !== '') return typed;
	throw toldError(context.getNode(), worded('Nothing is asked', 'Er is niets gevraagd'), {
		itemIndex: 0,
		description: worded(
			"Fill in 'Question': an article code, the ID or reference of a web order, a sales order number, or the name or e-mail address of a customer.",
			"Vul 'Question' in: een artikelcode, het ID of de referentie van een weborder, een verkoopordernummer, of de naam of het e-mailadres van een klant.",
		),
	});
}
