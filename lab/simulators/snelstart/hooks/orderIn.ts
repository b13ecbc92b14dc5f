import type { Artikel, Verkooporder } from '../tables';
import type { World } from '../world';

/** A text member of a hook's input; throws when it is missing. */
export function textIn(input: Record<string, unknown>, name: string): string {
	const value = input[name];
	if (typeof value === 'string' || typeof value === 'number') return String(value);
	throw new Error(`Give "${name}".`);
}

/** The sales order that a hook's input points at. */
export function orderIn({ state }: World, input: Record<string, unknown>): Verkooporder {
	const order = state.verkooporders.find(
		(one) =>
			one.id === input.orderId ||
			one.nummer === Number(input.nummer) ||
			(input.betalingskenmerk !== undefined && one.betalingskenmerk === input.betalingskenmerk),
	);
	if (order === undefined) throw new Error(`No sales order matches ${JSON.stringify(input)}.`);
	return order;
}

/** The article that a hook's input points at. */
export function articleIn({ state }: World, input: Record<string, unknown>): Artikel {
	const article = state.artikelen.find(
		(one) => one.id === input.artikelId || one.artikelcode === input.artikelcode,
	);
	if (article === undefined) throw new Error(`No article matches ${JSON.stringify(input)}.`);
	return article;
}
