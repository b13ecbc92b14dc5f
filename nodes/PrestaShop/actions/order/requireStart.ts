import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import { forRun } from '../../../shared/forRun';
import { isUnchosen } from '../../../shared/isUnchosen';
import { unchosenBehind, type ToChoose } from '../../../shared/unchosenBehind';
import { orderStateNames } from '../../names/orderStateNames';
import { WHAT_START_IS } from './orderParameters';

/** Settings of later nodes that only their owner can choose, by what stands above them. */
const BEHIND: readonly ToChoose[] = ['plan', 'compareWithBooks'].map((operation) => ({
	operation,
	parameters: {
		salesOrderTemplate: 'Sales Order Template',
		importKeyPrefix: 'Payment Reference Prefix',
		costArticles: 'Cost Articles',
	},
}));

/**
 * Throws while the start is not filled in, because nothing may be guessed there: with everything that is still to be
 * chosen in the workflow, and the order states of the shop.
 */
export async function requireStart(context: IExecuteFunctions): Promise<void> {
	if (!isUnchosen(forRun(context, 'importFrom', ''))) return;
	const behind = unchosenBehind(context, BEHIND);
	const further =
		behind.length === 0
			? ''
			: ` Further on, choose ${behind.join(', ')}: each node names what SnelStart has to choose from.`;
	throw new NodeOperationError(
		context.getNode(),
		`No web order is read yet. Still to be chosen: ${["'Import From'", ...behind].join(', ')}`,
		{
			description: `'Import From': ${WHAT_START_IS} ${await aboutStates(context)}${further}`,
			itemIndex: 0,
		},
	);
}

async function aboutStates(context: IExecuteFunctions): Promise<string> {
	const states = await orderStateNames(context);
	const named = states.map(({ name }) => `"${name}"`).join(', ');
	return `'Order State Names or IDs' may stay empty: orders are then imported in every state that the shop marks as paid. It has: ${named}.`;
}
