import { vatRateOfText, type VatRate } from '../../money/vat';
import type { WebOrder } from '../../stream/webOrder';
import { domesticRate } from '../../vat/domesticRate';
import { isConverted } from '../read/inEuros';
import type { PlanContext } from '../read/planContext';

/**
 * Rates that the shop may have charged although SnelStart would not: those of its other amounts, and the Dutch ones.
 * After a conversion to euros two amounts are too rough to tell them from SnelStart's own.
 */
export function ratesOfShop(order: WebOrder, { books, point }: PlanContext): VatRate[] {
	if (isConverted(order)) return [];
	const kinds = new Set(books.revenueGroups.map(({ vatKind }) => vatKind));
	const texts = [order.shipping.vatRate, ...order.lines.map(({ vatRate }) => vatRate ?? '')];
	return [
		...[...new Set(texts)].flatMap((text) => vatRateOfText(text) ?? []),
		...[...kinds].flatMap((kind) => domesticRate(kind, books, point).rate ?? []),
	];
}
