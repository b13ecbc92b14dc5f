import type {
	NodeOperationError,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';

import { askedFor } from '../../../../domain/ask/askedFor';
import type { AskedBooks } from '../../../../domain/stream/askedBooks';
import { forRun } from '../../../shared/forRun';
import { itemsOfWhole } from '../../../shared/items';
import { listOfTexts } from '../../../shared/listOfTexts';
import { questionProperty, requireQuestion } from '../../../shared/requireQuestion';
import { askedSalesOrderOf } from '../../books/asked/askedSalesOrderOf';
import { findAsked } from '../../books/asked/findAsked';
import { snelStartClient } from '../../books/snelStartClient';
import { worded } from '../../../../domain/words/wording';
import { toldError } from '../../../shared/toldError';
import { prefixAdviceByLabel } from '../../../shared/prefixAdvice';
import { stillToChoose } from '../../../shared/stillToChoose';

export const option = {
	name: 'Find What Is Asked',
	value: 'findAsked',
	description:
		'Find the article, sales order or customer that somebody asks for, in a few requests; writes nothing',
	action: 'Find what is asked in SnelStart',
};

export const runsOnce = true;

export const description: INodeProperties[] = [
	questionProperty,
	{
		displayName: 'Payment Reference Prefix',
		name: 'importKeyPrefix',
		type: 'string',
		default: '',
		placeholder: 'e.g. PS-',
		description:
			"What the payment reference (betalingskenmerk) of a web order begins with, as in the node 'Web Order: Plan'. Several, separated by commas.",
	},
];

/** One item with what SnelStart has of it. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const question = requireQuestion(this);
	const asked = askedFor(question);
	const prefixes = listOfTexts(forRun(this, 'importKeyPrefix', ''));
	if (asked === null || prefixes.length === 0) throw nothingToFind(this, prefixes);
	const client = await snelStartClient(this);
	const { articles, salesOrders, customers, hints } = await findAsked(client, asked);
	const found: AskedBooks = {
		kind: 'askedBooks',
		asked,
		prefixes,
		articles: articles.map(({ code, name }) => ({ code, name })),
		salesOrders: salesOrders.map(askedSalesOrderOf),
		customers: customers.map(({ id, number, name, email }) => ({
			customerId: id,
			number,
			name,
			email,
		})),
		hints,
	};
	return itemsOfWhole([found]);
}

const nothingToFind = (context: IExecuteFunctions, prefixes: string[]): NodeOperationError =>
	prefixes.length === 0
		? toldError(context.getNode(), stillToChoose('lookedUp', ["'Payment Reference Prefix'"]), {
				description: prefixAdviceByLabel,
			})
		: toldError(
				context.getNode(),
				worded("'Question' holds nothing to look for", "'Question' bevat niets om naar te zoeken"),
				{
					description: worded(
						'Ask for an article code, an order, a sales order or a customer.',
						'Vraag naar een artikelcode, een order, een verkooporder of een klant.',
					),
				},
			);
