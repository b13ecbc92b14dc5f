import type { INode } from 'n8n-workflow';

import type { OrderSettings } from '../../../domain/settings/orderSettings';
import type { PlanSettings } from '../../../domain/settings/planSettings';
import type { Problem } from '../../../domain/words/problem';
import type { BooksRead } from '../../SnelStart/books/forOrders/booksRead';
import type { Choices } from './choices';
import type { OrderChoices } from './choices/choicesOfEach';
import { NamesInBooks } from './namesInBooks';
import { settingsFrom } from './settingsFrom';
import { dutchOf } from '../../shared/inDutch';

/**
 * The settings of each order. One whose expressions name what SnelStart does not have is kept back, and the rest goes
 * on; throws where that is so of every order.
 */
export function settingsOfEach(
	orders: readonly OrderChoices[],
	read: BooksRead,
	node: INode,
): OrderSettings[] {
	const names = new NamesInBooks(node, read);
	const known = new Map<Choices, PlanSettings | Error>();
	for (const { choices } of orders) {
		if (!known.has(choices)) known.set(choices, settingsOrWhyNot(choices, read, names));
	}
	const all = [...known.values()];
	const usable = all.find((one) => !(one instanceof Error));
	if (usable === undefined || usable instanceof Error) throw all[0] as Error;
	return orders.map(({ choices, refusal }) => {
		const found = known.get(choices)!;
		const wrong = [refusal, found].filter((one) => one instanceof Error);
		const settings = found instanceof Error ? withPrefix(usable, choices) : found;
		return { settings, problems: wrong.map(problemOf) };
	});
}

/** Settings of another order, under the key of this one. */
const withPrefix = (settings: PlanSettings, choices: Choices): PlanSettings => ({
	...settings,
	importKeyPrefix: choices.settings.importKeyPrefix,
});

function settingsOrWhyNot(
	choices: Choices,
	read: BooksRead,
	names: NamesInBooks,
): PlanSettings | Error {
	try {
		return settingsFrom(choices, read, names);
	} catch (error) {
		return error as Error;
	}
}

function problemOf(error: Error & { description?: string | null }): Problem {
	const { message, description } = error;
	const { messageNl, descriptionNl } = dutchOf(error);
	return {
		code: 'setting-refused',
		message: `A setting of 'Web Order: Plan' cannot be what its expression gives for this order: ${message}`,
		messageNl: `Een instelling van 'Web Order: Plan' kan voor deze order niet zijn wat de expressie geeft: ${messageNl || message}`,
		fix: description ?? 'Correct the expression, or set a value that holds for all orders.',
		fixNl:
			(descriptionNl || description) ??
			'Verbeter de expressie, of stel een waarde in die voor alle orders geldt.',
	};
}
