import { centsIn } from '../../../domain/money/cents';
import type { Article, Books } from '../../../domain/books/books';
import { salesOrderTotals, type Rounding } from '../../../domain/order/totals/salesOrderTotals';
import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import { planOrders } from '../../../domain/order/plan/planOrders';
import type { WebOrder } from '../../../domain/stream/webOrder';
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
		countries: ['NL', 'BE', 'DE', 'FR', 'GB', 'CH', 'US'].map((iso) => ({
			id: iso,
			name: iso,
			iso,
			iso3: iso,
		})),
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
		exact: created.filter(({ bookedDifference }) => Number(bookedDifference) === 0).length,
		differenceBooked: created.filter(({ bookedDifference }) => Number(bookedDifference) !== 0)
			.length,
		worst: Math.max(...created.map(({ bookedDifference }) => Math.abs(centsIn(bookedDifference)))),
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

/** What the shop or this administration cannot make right by itself, by order id (names as in the shop's own test plan). */
const BLOCKED = {
	// PrestaShop's five demo orders were made without any VAT on goods that have 21 %.
	1: 'vat-differs',
	2: 'vat-differs',
	3: 'vat-differs',
	4: 'vat-differs',
	5: 'vat-differs',
	// Export to Switzerland, of articles that are in a revenue group with VAT.
	24: 'vat-differs',
	// A product without an article code.
	27: 'empty-article-code',
	28: 'empty-article-code',
	29: 'empty-article-code',
	// Dollars.
	35: 'foreign-currency',
};

describe.each([
	['with VAT', false, { exact: 446, differenceBooked: 84 }],
	['without VAT', true, { exact: 302, differenceBooked: 228 }],
] as const)('540 real orders of PrestaShop 8.2.1, prices %s', (_, pricesExclVat, expected) => {
	const administration = realBooks(pricesExclVat);
	const plans = planOrders(orders, administration, settings());

	it('come to the order total however SnelStart rounds', () => {
		const wrong = plans.filter(
			(plan) =>
				plan.outcome === 'create' &&
				(computed(plan, administration, 'perLine') !== centsIn(plan.totals.shop) ||
					computed(plan, administration, 'perTotal') !== centsIn(plan.totals.shop)),
		);
		expect(wrong.map(({ orderId }) => orderId)).toEqual([]);
	});

	it('are blocked only for the reasons known', () => {
		expect(counts(plans)).toEqual({ orders: 540, ...expected, worst: 1, blocked: BLOCKED });
	});

	it('share one card per new customer', () => {
		const cards = new Map<string, unknown>();
		for (const { outcome, customer } of plans) {
			if (outcome !== 'create' || !customer) continue;
			expect(customer.card).toBe(cards.get(customer.key) ?? customer.card);
			cards.set(customer.key, customer.card);
		}
		expect(cards.size).toBeGreaterThan(5);
	});

	it('keep VAT per rate within a cent per line', () => {
		for (const { vat, salesOrder, orderId } of plans) {
			for (const { shop, snelStart } of vat) {
				const off = Math.abs(centsIn(shop) - centsIn(snelStart));
				expect([orderId, off <= (salesOrder?.regels.length ?? 0)]).toEqual([orderId, true]);
			}
		}
	});
});

describe('the three round types of PrestaShop (item, line, total)', () => {
	const withCodes = orders
		.filter(({ id }) => ['27', '28', '29'].includes(id))
		.map((order) => ({
			...order,
			lines: order.lines.map((line) => ({ ...line, code: line.code || 'ZONDER' })),
		}));

	it.each([false, true])('are equal to the cent, prices without VAT: %s', (pricesExclVat) => {
		const administration = realBooks(pricesExclVat);
		const known = {
			...administration,
			articles: [...administration.articles, article('ZONDER', 21)],
		};
		for (const plan of planOrders(withCodes, known, settings())) {
			expect([plan.outcome, plan.summary]).toEqual(['create', expect.any(String)]);
			expect(computed(plan, known, 'perLine')).toBe(centsIn(plan.totals.shop));
			expect(computed(plan, known, 'perTotal')).toBe(centsIn(plan.totals.shop));
		}
	});
});

describe('the named orders', () => {
	const plans = new Map(
		planOrders(orders, realBooks(false), settings()).map((plan) => [plan.orderId, plan]),
	);
	const linesOf = (id: string) =>
		plans
			.get(id)
			?.salesOrder?.regels.map(({ artikel, aantal, stuksprijs }) => [
				artikel.id.replace('id-', ''),
				aantal,
				Number(stuksprijs),
			]);

	it('voucher of 10 % on 21 and 9 % together', () => {
		expect(linesOf('8')).toEqual([
			['MOK-001', 3, 9.95],
			['BOEK-001', 1, 19.95],
			['VERZ21', 1, 6.95],
			['KORT21', 1, -2.99],
			['KORT9', 1, -1.99],
		]);
	});

	it('voucher of 5 euros on 21 and 9 % together', () => {
		expect(linesOf('9')?.slice(-2)).toEqual([
			['KORT21', 1, -2.5],
			['KORT9', 1, -2.5],
		]);
	});

	it('voucher for free shipping, on the rate of shipping', () => {
		expect(linesOf('11')?.slice(-2)).toEqual([
			['VERZ21', 1, 6.95],
			['KORT21', 1, -6.95],
		]);
	});

	it('gift product: the discount has the rate of the gift', () => {
		expect(linesOf('12')?.slice(-1)).toEqual([['KORT9', 1, -1.5]]);
	});

	it('gift wrapping, at the rate its two amounts show', () => {
		expect(linesOf('13')?.slice(-1)).toEqual([['INPAK21', 1, 2.5]]);
	});

	it('texts of a customised product, one line each', () => {
		const texts = plans.get('14')?.salesOrder?.regels.map(({ omschrijving }) => omschrijving);
		expect(texts?.filter((text) => /Anna & Bob|Tweede tekst/.test(text))).toHaveLength(2);
	});

	it('split order: two sales orders with one reference and two keys', () => {
		const [first, second] = [plans.get('32'), plans.get('33')];
		expect(first?.reference).toBe(second?.reference);
		expect([first?.importKey, second?.importKey]).toEqual(['PS32', 'PS33']);
	});

	it('total of nothing: 100 % discount and free shipping', () => {
		expect(linesOf('36')).toEqual([
			['MOK-001', 1, 9.95],
			['VERZ21', 1, 6.95],
			['KORT21', 1, -16.9],
		]);
		expect(plans.get('36')?.totals).toEqual({
			shop: '0.00',
			snelStart: '0.00',
			difference: '0.00',
		});
	});

	it('Belgian company that paid Dutch VAT', () => {
		expect(plans.get('22')?.outcome).toBe('create');
	});
});
