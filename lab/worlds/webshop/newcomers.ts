import { DateTime } from 'luxon';
import type { Random } from '../random';
import type { WebshopWorld } from './webshopWorld';
import { People, type Person } from './people';
import type { OrderLineInput, PrestaShopSimulator } from '../../simulators/prestashop';
import { shopQuantities } from './shopQuantities';

/** Share of orders by somebody who ordered before, often with the first order still on its way. */
const BY_THE_SAME_PERSON = 0.3;

/** Orders are told to be this old already, because the template leaves fresh ones for the next run. */
const SETTLED_MINUTES = 3;

/** Customers who order while the check runs. */
export class Newcomers {
	private readonly people: People;

	private readonly known: Person[] = [];

	constructor(
		private readonly random: Random,
		private readonly world: WebshopWorld,
		private readonly shop: PrestaShopSimulator,
	) {
		this.people = new People(random);
	}

	/** Places one order as a customer does, and writes down that it must be booked. */
	order(): void {
		const { shop, world } = this;
		const person = this.person();
		const placed = shop.placeOrder({
			customer: {
				email: person.email,
				firstname: person.firstName,
				lastname: person.lastName,
				isGuest: this.random.chance(0.15),
			},
			deliveryAddress: {
				address1: person.address.street,
				address2: person.address.addition,
				postcode: person.address.postcode,
				city: person.address.city,
				phone: person.phone,
				country: 'NL',
			},
			lines: this.basket(),
			dateAdd: DateTime.now()
				.setZone('Europe/Amsterdam')
				.minus({ minutes: SETTLED_MINUTES })
				.toFormat('yyyy-MM-dd HH:mm:ss'),
		});
		const [row] = placed.orders;
		world.orders.push({
			orderId: placed.orderId,
			reference: placed.reference,
			kind: 'newcomer',
			expectation: 'create',
			why: 'placed while the check ran',
			paidCents: Math.round(Number(row.total_paid_tax_incl) * 100),
		});
	}

	/** Only what the shop shows as being there; more of it would make a back order, which waits. */
	private basket(): OrderLineInput[] {
		const { random, shop, world } = this;
		const shown = shopQuantities(shop.state);
		const quantity = random.chance(0.7) ? 1 : random.int(2, 4);
		const there = world.assortment.sellable.filter(
			({ code }) => (shown.get(code) ?? 0) >= quantity,
		);
		const skus = random.sample(there, random.int(1, 4));
		if (skus.length === 0) throw new Error('The shop is sold out: take more --articles');
		return skus.map(({ productId, combinationId }) => ({ productId, combinationId, quantity }));
	}

	private person(): Person {
		const { random, known } = this;
		if (known.length > 0 && random.chance(BY_THE_SAME_PERSON)) return random.pick(known);
		const person = this.people.consumer();
		known.push(person);
		return person;
	}
}
