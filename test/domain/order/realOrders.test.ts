import type { Article, Books } from '../../../domain/order/books';
import { salesOrderTotals, type Rounding } from '../../../domain/order/salesOrderTotals';
import type { PlannedOrder } from '../../../domain/order/orderPlan';
import { planOrders } from '../../../domain/order/planOrder';
import type { WebOrder } from '../../../domain/order/webOrder';
import { article, books, settings } from './fixtures';
import { webOrdersFromExport } from './webOrdersFromExport';

const orders = webOrdersFromExport();

/** An article for every code in the orders, in the revenue group of the rate the shop charges on it inside the Netherlands. */
function articlesFor(webOrders: readonly WebOrder[]): Article[] {
	const rates = new Map<string, 9 | 21>();
	for (const { code, vatRate } of webOrders.flatMap(({ lines }) => lines)) {
		if (code !== '' && (vatRate === '9.000' || !rates.has(code))) {
			rates.set(code, vatRate === '9.000' ? 9 : 21);
		}
	}
	return [...rates].map(([code, rate]) => article(code, rate));
}

function realBooks(pricesExclVat: boolean): Books {
	const base = books();
	return {
		...base,
		template: { ...base.template, pricesExclVat },
		countries: ['NL', 'BE', 'DE', 'FR', 'GB', 'CH', 'US'].map((iso) => ({ id: iso, name: iso, iso })),
		articles: [...articlesFor(orders), ...base.articles.slice(2)],
	};
}

function rateOf(id: string, administration: Books): number {
	const found = administration.articles.find((candidate) => candidate.id === id);
	return { hoog: 21_000, laag: 9_000, geen: 0 }[found?.revenueGroupId ?? ''] ?? Number.NaN;
}

function computed(plan: PlannedOrder, administration: Books, rounding: Rounding): number | null {
	if (!plan.salesOrder) return null;
	const lines = plan.salesOrder.regels.map((line) => ({
		line,
		rate: rateOf(line.artikel.id, administration),
	}));
	return salesOrderTotals(lines, plan.salesOrder.verkooporderBtwIngaveModel, rounding).incl;
}

function counts(plans: readonly PlannedOrder[]) {
	const created = plans.filter(({ outcome }) => outcome === 'create');
	return {
		orders: plans.length,
		exact: created.filter(({ bookedDifference }) => bookedDifference === 0).length,
		differenceBooked: created.filter(({ bookedDifference }) => bookedDifference !== 0).length,
		worst: Math.max(...created.map(({ bookedDifference }) => Math.abs(bookedDifference))),
		blocked: Object.fromEntries(
			plans
				.filter(({ outcome }) => outcome === 'blocked')
				.map(({ orderId, problems }) => [
					orderId,
					[...new Set(problems.map(({ code }) => code))].join(' '),
				]),
		),
	};
}

describe('the 540 real orders of a PrestaShop 8.2.1 shop', () => {
	it.each([
		['with VAT', false],
		['without VAT', true],
	])('come to the order total under both ways of rounding, prices %s', (_, pricesExclVat) => {
		const administration = realBooks(pricesExclVat);
		const plans = planOrders(orders, administration, settings());
		const wrong = plans.filter(
			(plan) =>
				plan.outcome === 'create' &&
				(computed(plan, administration, 'perLine') !== plan.totals.shop ||
					computed(plan, administration, 'perTotal') !== plan.totals.shop),
		);
		expect(wrong.map(({ orderId }) => orderId)).toEqual([]);
		console.log(JSON.stringify(counts(plans)));
	});
});
