import type { Article } from '../../books/books';
import type { VatRate } from '../../money/vat';
import type { Cents } from '../../money/cents';
import type { OrderPart } from './orderPart';

/** A cost as a part of the sales order; the amounts may be negative. */
export function costPart(
	article: Article,
	description: string,
	rate: VatRate,
	amounts: { incl: Cents; excl: Cents },
): OrderPart {
	return { kind: 'cost', article, description, quantity: 1, rate, ...amounts };
}
