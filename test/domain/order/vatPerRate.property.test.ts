import { centsIn, centsOrNull } from '../../../domain/money/cents';
import fc from 'fast-check';
import { planOrder } from './planOrder';
import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import { article, books, settings } from './fixtures';
import { KNOWN_ORDER, RATES, type KnownOrder, type Rate } from './generateBasket';

const CODE_RATE: Record<string, Rate> = { hoog: 21, laag: 9, geen: 0 };

function administration(pricesExclVat: boolean) {
	const base = books();
	return {
		...base,
		template: { ...base.template, pricesExclVat },
		articles: [...base.articles, article('BON-001', 0)],
	};
}

/** Amounts with VAT per rate that the lines of a sales order come to, difference line aside, in euros. */
function written({ salesOrder }: PlannedOrder, base: ReturnType<typeof administration>) {
	const sums: Record<Rate, number> = { 21: 0, 9: 0, 0: 0 };
	for (const { artikel, aantal, stuksprijs } of salesOrder?.regels ?? []) {
		if (artikel.id === 'id-VERSCHIL') continue;
		const group = base.articles.find(({ id }) => id === artikel.id)?.revenueGroupId ?? '';
		const rate = CODE_RATE[group];
		const vat = base.template.pricesExclVat ? 1 + rate / 100 : 1;
		sums[rate] += aantal * Number(stuksprijs) * vat;
	}
	return sums;
}

describe.each([
	['with VAT', false],
	['without VAT', true],
])('what is sold per VAT rate, prices %s', (_, pricesExclVat) => {
	const base = administration(pricesExclVat);

	function expectRight({ order, truth, roundings, telling }: KnownOrder) {
		const plan = planOrder(order, base, settings());
		if (plan.outcome === 'blocked') return plan;
		expect(plan.totals.difference).toBe('0.00');
		expect(centsOrNull(plan.totals.snelStart)).toBe(
			Math.round(100 * Number(order.totals.paidIncl)),
		);
		if (!telling) return plan;
		const sums = written(plan, base);
		for (const rate of RATES) {
			const off = Math.abs(sums[rate] - truth[rate]);
			expect([rate, off <= 0.012 * roundings, off]).toEqual([rate, true, off]);
		}
		for (const { rate, shop, snelStart } of plan.vat) {
			const vat = truth[Number(rate) as Rate] * (Number(rate) / (100 + Number(rate))) * 100;
			expect(Math.abs(centsIn(snelStart) - vat)).toBeLessThanOrEqual(roundings);
			expect(Math.abs(centsIn(snelStart) - centsIn(shop))).toBeLessThanOrEqual(roundings);
		}
		return plan;
	}

	it('is what the shop sold, vouchers taken off where they belong', () => {
		let [planned, blocked] = [0, 0];
		fc.assert(
			fc.property(KNOWN_ORDER, (known) => {
				const plan = expectRight(known);
				if (known.perPiece && pricesExclVat) return;
				if (plan.outcome === 'blocked') blocked += 1;
				planned += 1;
			}),
			{ numRuns: 400, endOnFailure: true },
		);
		expect(planned).toBeGreaterThan(200);
		expect(blocked).toBe(0);
	});
});
