import type { IExecuteFunctions } from 'n8n-workflow';

import { forRun } from '../../../shared/forRun';
import { isUnchosen } from '../../../shared/isUnchosen';
import { unchosenBehind, type ToChoose } from '../../../shared/unchosenBehind';
import { orderStateNames } from '../../names/orderStateNames';
import { WHAT_START_IS } from './orderParameters';
import { worded, joined, asItIs, type Wording } from '../../../../domain/words/wording';
import { toldError } from '../../../shared/toldError';

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
			? asItIs('')
			: worded(
					` Further on, choose ${behind.join(', ')}: each node names what SnelStart has to choose from.`,
					` Kies verderop ${behind.join(', ')}: elke node noemt waaruit SnelStart laat kiezen.`,
				);
	const chosen = ["'Import From'", ...behind].join(', ');
	const states = await aboutStates(context);
	throw toldError(
		context.getNode(),
		worded(
			`No web order is read yet. Still to be chosen: ${chosen}`,
			`Er is nog geen weborder gelezen. Nog te kiezen: ${chosen}`,
		),
		{
			description: joined(
				[asItIs("'Import From': "), WHAT_START_IS, asItIs(' '), states, further],
				'',
			),
			itemIndex: 0,
		},
	);
}

async function aboutStates(context: IExecuteFunctions): Promise<Wording> {
	const states = await orderStateNames(context);
	const named = states.map(({ name }) => `"${name}"`).join(', ');
	return worded(
		`'Order State Names or IDs' may stay empty: orders are then imported in every state that the shop marks as paid. It has: ${named}.`,
		`'Order State Names or IDs' mag leeg blijven: orders worden dan geïmporteerd in elke status die de webwinkel als betaald aanmerkt. Er zijn: ${named}.`,
	);
}
