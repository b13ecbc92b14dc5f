import type { AssortmentChanges } from '../stream/assortmentChanges';
import type { PriceSettings } from './priceSettings';
import { isConfirmed, manyChanges } from './largeChange';
import { summaryOf } from './plannedGoods';

/** The price of a product, and of an article. */
const PRICES = ['price', 'verkoopprijs'];

/**
 * Keeps everything back where more prices would change at once than the owner allows: an administration that went over to
 * prices with VAT changes all of them. Changes that were confirmed by their code count as well, and go on.
 */
export function heldBackByMany<Item extends AssortmentChanges>(
	items: readonly Item[],
	matched: number,
	settings: Pick<PriceSettings, 'largestShare' | 'confirmed'>,
): Item[] {
	const changes = items.filter(({ action, fields, problems }) =>
		action === 'ask'
			? problems.some(({ code }) => code === 'price-to-confirm')
			: fields.some(({ field }) => PRICES.includes(field)),
	);
	const problem = manyChanges(changes.length, matched, settings);
	if (!problem) return [...items];
	return items.map((item) => {
		const isWritten = item.action === 'write' || item.action === 'create';
		if (!isWritten || isConfirmed(item.code, settings)) return item;
		const asked = {
			...item,
			action: 'ask' as const,
			outcome: 'reported' as const,
			problems: [problem, ...item.problems],
		};
		return { ...asked, ...summaryOf(item.code, asked) };
	});
}
