import fc from 'fast-check';
import type { WebOrder, WebOrderDiscount } from '../../../domain/stream/webOrder';
import { line, order } from './fixtures';

const CODES = { 21: 'MOK-001', 9: 'BOEK-001', 0: 'BON-001' } as const;
export type Rate = keyof typeof CODES;
export const RATES: readonly Rate[] = [21, 9, 0];

/** An order and what its vouchers really took off per VAT rate, with VAT, in euros and not rounded. */
export interface KnownOrder {
	order: WebOrder;
	/** Exact amounts with VAT per rate, everything counted. */
	truth: Record<Rate, number>;
	/** How often an amount was rounded to the cent. */
	roundings: number;
	/** Each piece was rounded by itself: with and without VAT then part by a cent per piece. */
	perPiece: boolean;
	/** False when a voucher of one line or rate has amounts as if it were pro rata: then nobody can know. */
	telling: boolean;
}

/** `gift` one piece of a line, `rate` what is of one VAT rate, `all` pro rata over the products. */
type VoucherKind = { kind: 'gift' | 'rate' | 'percentage' | 'fixed'; size: number };

interface Basket {
	/** Unit prices without VAT in millionths, after quantity discounts and with the ecotax in them. */
	products: Array<{ rate: Rate; quantity: number; unitExcl: number }>;
	roundType: 'item' | 'line' | 'total';
	shipping: { rate: Rate; excl: number };
	vouchers: VoucherKind[];
	freeShipping: boolean;
}

const RATE = fc.constantFrom(...RATES);

const BASKET: fc.Arbitrary<Basket> = fc.record({
	products: fc.array(
		fc.record({
			rate: RATE,
			quantity: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 24 })),
			unitExcl: fc.integer({ min: 200_000, max: 180_000_000 }),
		}),
		{ minLength: 1, maxLength: 6 },
	),
	roundType: fc.constantFrom('item' as const, 'line' as const, 'total' as const),
	shipping: fc.record({ rate: RATE, excl: fc.constantFrom(0, 3.264463, 5.743802, 9.95) }),
	vouchers: fc.oneof(
		fc.constant<VoucherKind[]>([]),
		fc.array(
			fc.record({
				kind: fc.constantFrom(
					'gift' as const,
					'rate' as const,
					'percentage' as const,
					'fixed' as const,
				),
				size: fc.integer({ min: 1, max: 30 }),
			}),
			{ minLength: 1, maxLength: 2 },
		),
	),
	freeShipping: fc.boolean(),
});

const cents = (amount: number) => Math.round(amount * 100 + 1e-7) / 100;
const factor = (rate: Rate) => 1 + rate / 100;

/** Orders of products at three VAT rates as PrestaShop adds them up, in any round type, with up to three vouchers. */
export const KNOWN_ORDER: fc.Arbitrary<KnownOrder> = BASKET.map((basket) => {
	const sold = basket.products.map((product) => ({
		...product,
		...amounts(product, basket.roundType),
	}));
	const perRate = (side: 'incl' | 'excl') => (rate: Rate) =>
		sold.filter((each) => each.rate === rate).reduce((sum, each) => sum + each[side], 0);
	const productsIncl = RATES.reduce<number>((sum, rate) => sum + perRate('incl')(rate), 0);
	const shipping = {
		excl: cents(basket.shipping.excl),
		incl: cents(basket.shipping.excl * factor(basket.shipping.rate)),
	};
	const taken = [
		...basket.vouchers.map((voucher) => voucherOf(voucher, sold, perRate('incl'))),
		...(basket.freeShipping && shipping.incl > 0
			? [{ [basket.shipping.rate]: shipping.incl }]
			: []),
	];
	const discounts = taken.map((off, index): WebOrderDiscount => {
		const incl = RATES.reduce<number>((sum, rate) => sum + (off[rate] ?? 0), 0);
		const excl = RATES.reduce<number>((sum, rate) => sum + (off[rate] ?? 0) / factor(rate), 0);
		return {
			name: `Bon ${index + 1}`,
			amountIncl: cents(incl).toFixed(2),
			amountExcl: cents(excl).toFixed(2),
			freeShipping: index >= basket.vouchers.length,
		};
	});
	const truth = { 21: 0, 9: 0, 0: 0 };
	for (const rate of RATES) {
		const ofShipping = rate === basket.shipping.rate ? shipping.incl : 0;
		const off = taken.reduce((sum, each) => sum + (each[rate] ?? 0), 0);
		truth[rate] = perRate('incl')(rate) + ofShipping - off;
	}
	const sum = (side: 'amountIncl' | 'amountExcl') =>
		discounts.reduce((all, each) => all + Number(each[side]), 0);
	const productsExcl = RATES.reduce<number>((all, rate) => all + perRate('excl')(rate), 0);
	const totals = {
		productsIncl: cents(productsIncl).toFixed(6),
		productsExcl: cents(productsExcl).toFixed(6),
		discountsIncl: cents(sum('amountIncl')).toFixed(6),
		discountsExcl: cents(sum('amountExcl')).toFixed(6),
		paidIncl: cents(cents(productsIncl) + shipping.incl - sum('amountIncl')).toFixed(6),
		paidExcl: cents(cents(productsExcl) + shipping.excl - sum('amountExcl')).toFixed(6),
	};
	return {
		truth,
		roundings: roundingsOf(basket) + discounts.length * 2 + 2,
		perPiece: basket.roundType === 'item',
		telling: discounts.every(
			({ amountIncl, amountExcl, freeShipping }, index) =>
				freeShipping ||
				['percentage', 'fixed'].includes(basket.vouchers[index].kind) ||
				Math.abs((Number(amountIncl) * productsExcl) / productsIncl - Number(amountExcl)) > 0.015,
		),
		order: order({
			lines: sold.map(({ rate, quantity, incl, excl }, index) =>
				line({
					id: String(index + 1),
					code: CODES[rate],
					quantity,
					totalIncl: incl.toFixed(6),
					totalExcl: excl.toFixed(6),
					vatRate: `${rate}.000`,
				}),
			),
			shipping: {
				carrier: 'PostNL',
				amountIncl: shipping.incl.toFixed(6),
				amountExcl: shipping.excl.toFixed(6),
				vatRate: `${basket.shipping.rate}.000`,
			},
			discounts,
			totals,
		}),
	};
});

function roundingsOf({ products, roundType }: Basket): number {
	return roundType === 'item'
		? products.reduce((sum, { quantity }) => sum + quantity, 0)
		: products.length;
}

/** Line totals as PrestaShop keeps them: rounded per piece, per line, or to six decimals. */
function amounts(
	{ rate, quantity, unitExcl }: Basket['products'][number],
	roundType: Basket['roundType'],
) {
	const unit = unitExcl / 1e6;
	const total = (price: number) => {
		if (roundType === 'item') return cents(price) * quantity;
		return roundType === 'line'
			? cents(price * quantity)
			: Math.round(price * quantity * 1e6) / 1e6;
	};
	return { excl: total(unit), incl: total(unit * factor(rate)) };
}

function voucherOf(
	{ kind, size }: VoucherKind,
	sold: ReadonlyArray<{ rate: Rate; quantity: number; incl: number }>,
	perRate: (rate: Rate) => number,
): Partial<Record<Rate, number>> {
	const chosen = sold[size % sold.length];
	if (kind === 'gift') return { [chosen.rate]: chosen.incl / chosen.quantity / 3 };
	if (kind === 'rate') return { [chosen.rate]: (perRate(chosen.rate) * size) / 100 };
	const all = RATES.reduce<number>((sum, rate) => sum + perRate(rate), 0);
	const part = kind === 'percentage' ? size / 100 : Math.min(size, all / 3) / all;
	return Object.fromEntries(RATES.map((rate) => [rate, perRate(rate) * part]));
}
