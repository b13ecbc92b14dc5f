import type { PlaceOrderInput, PrestaShopSimulator } from '../../simulators/prestashop';
import type { Random } from '../random';
import type { Assortment } from './assortment';
import { CARRIERS, DOLLARS, type LifeConditions } from './lifeShop';
import { newStory, type LifeStory } from './lifeStory';

const SHIPPING = ['4.090000', '5.740000', '0.000000'];
const STREETS = ['Kerkstraat', 'Dorpsweg', 'Molenlaan', 'Stationsplein'];
const TOWNS = ['Alkmaar', 'Zwolle', 'Breda', 'Leek'];
const NAMES = ['Jansen', 'de Vries', 'Bakker', 'Visser', 'Smit', 'Mulder', 'Bos'];
const AWAITING_WIRE = 10;
const PAID = 2;

/** An address in the Netherlands. */
export const addressOf = (random: Random, lastname = random.pick(NAMES)) => ({
	firstname: random.pick(['Piet', 'Anna', 'Kees', 'Sanne']),
	lastname,
	address1: `${random.pick(STREETS)} ${random.int(1, 220)}`,
	postcode: `${random.int(1000, 9999)} ${random.letters(2)}`,
	city: random.pick(TOWNS),
});

/** People who order: some often, under one account, some as a guest. */
export class Orderers {
	private count = 0;

	constructor(
		private readonly shop: PrestaShopSimulator,
		private readonly assortment: Assortment,
		private readonly random: Random,
		private readonly conditions: Pick<LifeConditions, 'shopIds' | 'hasDollars'>,
	) {}

	/** Places an order, at times one that PrestaShop splits in two. */
	order(first: Partial<LifeStory>): LifeStory[] {
		const { random } = this;
		const wares = random.sample(this.assortment.onSale, random.int(1, 3));
		const isSplit = wares.length > 1 && random.chance(0.06);
		const isPaid = random.chance(0.7);
		const customer = this.customer();
		const input: PlaceOrderInput = {
			lines: wares.map(({ code }) => ({ reference: code, quantity: random.int(1, 4) })),
			customer,
			deliveryAddress: addressOf(random),
			invoiceAddress: { ...addressOf(random, customer.lastname), firstname: customer.firstname },
			carrierId: random.pick(CARRIERS),
			shippingTaxExcl: random.pick(SHIPPING),
			stateId: isPaid ? PAID : AWAITING_WIRE,
			...(isPaid ? {} : { module: 'ps_wirepayment', payment: 'Bankoverschrijving' }),
			...(isSplit ? { split: [[0], wares.map((_, place) => place).slice(1)] } : this.voucher()),
		};
		const isInDollars =
			!first.isBefore && !isSplit && this.conditions.hasDollars && random.chance(0.15);
		const { orders } = this.shop.placeOrder({
			...input,
			shopId: random.pick(this.conditions.shopIds ?? [1]),
			...(isInDollars ? this.dollars() : {}),
		});
		return orders.map(({ id }) =>
			newStory(id, {
				...first,
				wasPaidBefore: Boolean(first.isBefore) && isPaid,
				isSplit,
				isInDollars,
				told: [
					`placed${isPaid ? ', paid' : ''}${isSplit ? ', split' : ''}${isInDollars ? ', in dollars' : ''}`,
				],
			}),
		);
	}

	private dollars(): Partial<PlaceOrderInput> {
		const dollars = this.shop.state.tables.currencies.find(({ iso_code: iso }) => iso === 'USD');
		return { currencyId: Number(dollars?.id), conversionRate: DOLLARS };
	}

	private customer() {
		const { random } = this;
		this.count += 1;
		const number = random.chance(0.4) ? random.int(1, 9) : 100 + this.count;
		const lastname = NAMES[number % NAMES.length];
		return {
			email: `klant${number}@voorbeeld.nl`,
			firstname: 'Robin',
			lastname,
			isGuest: number > 100 && number % 3 === 0,
		};
	}

	private voucher(): Partial<PlaceOrderInput> {
		const { random } = this;
		if (!random.chance(0.15)) return {};
		return {
			vouchers: [
				random.pick([
					{ name: 'TIEN', percent: 10 },
					{ name: 'EUROS', amountTaxIncl: '2.50' },
					{ name: 'GRATISVERZENDEN', freeShipping: true },
				]),
			],
		};
	}
}
