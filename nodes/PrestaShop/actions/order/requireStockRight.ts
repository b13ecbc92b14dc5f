import type { IExecuteFunctions, INodeParameters } from 'n8n-workflow';

import { keyRefusal } from '../../client/keyRefusal';
import type { Shop } from '../../client/shop';
import { mayWrite } from '../../schema/mayWrite';
import { worded, type Wording } from '../../../../domain/words/wording';
import { toldError } from '../../../shared/toldError';

const STOCK = 'stock_availables';
/** What PrestaShop would answer to the writing. */
const NO_RIGHT_TO_VERB = 25;

/**
 * Where a later node of the workflow writes stock, throws for a webservice key that may not: orders would be imported
 * in every run, and the shop would never be told. Where that node only reports, it is a hint. Costs one reading, and
 * none where nobody writes stock.
 */
export async function requireStockRight(
	context: IExecuteFunctions,
	shop: Shop,
	hints: Wording[],
): Promise<void> {
	const writers = stockWriters(context);
	if (writers.length === 0 || mayWrite(await shop.index(), STOCK) !== false) return;
	const asked = { method: 'PUT', resource: STOCK } as const;
	const { message, description } = keyRefusal(NO_RIGHT_TO_VERB, asked)!;
	const [{ name }] = writers;
	if (writers.every(({ parameters }) => parameters.onlyReport === true)) {
		hints.push(
			worded(
				`${message.en}, which '${name}' needs to write: ${description.en}`,
				`${message.nl}, wat '${name}' nodig heeft om te schrijven: ${description.nl}`,
			),
		);
		return;
	}
	throw toldError(
		context.getNode(),
		worded(`${message.en}, which '${name}' needs`, `${message.nl}, wat '${name}' nodig heeft`),
		{
			description: worded(
				`${description.en} No order was imported yet.`,
				`${description.nl} Er is nog geen order geïmporteerd.`,
			),
			itemIndex: 0,
		},
	);
}

/** Nodes behind this one that set stock in a shop. */
function stockWriters(
	context: IExecuteFunctions,
): Array<{ name: string; parameters: INodeParameters }> {
	const { name: own, type: ours } = context.getNode();
	return context
		.getChildNodes(own, { includeNodeParameters: true })
		.filter(({ type, disabled }) => type === ours && !disabled)
		.map(({ name, parameters = {} }) => ({ name, parameters }))
		.filter(
			({ parameters: { resource, operation } }) => resource === 'stock' && operation === 'setMany',
		);
}
