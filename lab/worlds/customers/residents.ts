import type { Row } from '../../simulators/prestashop';
import { BELGIUM, drawPhone, drawPlace, drawVatNumber } from './addressRow';
import { drawBusiness, settle } from './people';
import { addAddress, addCustomer, addOrder, noted, rowsOf, save, type Town } from './town';

/** Customers of a shop: they move, call themselves otherwise, order as a guest and open a second account. */
export class Residents {
	constructor(
		private readonly town: Town,
		/** Whether a run is at work, which may have read already what is changed now. */
		private readonly isRunning: () => boolean,
	) {}

	/** People who live there from the beginning: alone, with others behind one e-mail address, and of one name. */
	populate(count: number): void {
		const { random } = this.town;
		while (rowsOf(this.town, 'customers').length < count) {
			const dice = random.next();
			if (dice < 0.55) settle(this.town);
			else if (dice < 0.72) settle(this.town, drawBusiness(this.town));
			else if (dice < 0.79) this.family();
			else if (dice < 0.86) this.namesakes();
			else if (dice < 0.93) settle(this.town, { isGuest: true });
			else settle(this.town, { hasCard: false });
		}
	}

	/** Somebody does something. */
	act(): void {
		const { random, story } = this.town;
		const living = rowsOf(this.town, 'customers').filter(({ deleted }) => deleted !== '1');
		const customer = random.pick(living);
		const dice = random.next();
		if (dice < 0.34) this.move(customer);
		else if (dice < 0.54) this.phone(customer);
		else if (dice < 0.6) this.takeAway(customer);
		else if (dice < 0.66) this.spell(customer);
		else if (dice < 0.72) this.giveVatNumber(customer);
		else if (dice < 0.77) this.orderElsewhere(customer);
		else if (dice < 0.82) this.comeBack(customer);
		else if (dice < 0.86) save(this.town, 'customers', customer, {});
		else if (dice < 0.9) this.mail(customer);
		else if (dice < 0.93) this.marry(customer);
		else if (dice < 0.96) this.breakOff(customer);
		else if (dice < 0.98) settle(this.town, { hasCard: false });
		else save(this.town, 'customers', customer, { deleted: '1' });
		story.changes += 1;
		if (this.isRunning()) story.raced.add(customer.id);
		else story.raced.delete(customer.id);
	}

	/** Two people, each with a card, who share an e-mail address; at times only one has a card. */
	private family(): void {
		const { random } = this.town;
		const email = `familie.${random.letters(6).toLowerCase()}@voorbeeld.nl`;
		settle(this.town, { email });
		settle(this.town, { email, hasCard: random.chance(0.6) });
	}

	/** Two people of one name, who have nothing else in common. */
	private namesakes(): void {
		const lastname = `Smit ${this.town.random.letters(4).toLowerCase()}`;
		settle(this.town, { firstname: 'Jan', lastname });
		settle(this.town, { firstname: 'Jan', lastname });
	}

	private addresses = ({ id }: Row): Row[] =>
		rowsOf(this.town, 'addresses').filter(
			(row) => Number(row.id_customer) === id && row.deleted !== '1',
		);

	/** Changes an address as the shop does: one that orders use is replaced. */
	private edit(customer: Row, fields: Partial<Row>): void {
		const own = this.addresses(customer);
		if (own.length === 0) return;
		const { town } = this;
		town.tick();
		const address = town.random.pick(own);
		const edited = town.shop.editAddress(address.id, fields);
		if (edited.id !== address.id) {
			town.story.replacedBy.set(address.id, edited.id);
			noted(town, 'addresses', address);
		}
		noted(town, 'addresses', edited);
	}

	private move(customer: Row): void {
		const { random } = this.town;
		this.edit(customer, drawPlace(random, random.chance(0.1) ? BELGIUM : undefined));
	}

	private phone(customer: Row): void {
		const number = drawPhone(this.town.random);
		const isMobile = this.town.random.chance(0.3);
		this.edit(customer, isMobile ? { phone: '', phone_mobile: number } : { phone: number });
	}

	/** What stood there is gone, which empties nothing. */
	private takeAway(customer: Row): void {
		this.edit(customer, { phone: '', phone_mobile: '', vat_number: '' });
	}

	private spell(customer: Row): void {
		const [address] = this.addresses(customer);
		if (!address) return;
		const [street, city] = [address.address1, address.city].map((text) =>
			String(text).toUpperCase(),
		);
		this.edit(customer, { address1: street, city });
	}

	private giveVatNumber(customer: Row): void {
		const { random, story } = this.town;
		const [address] = this.addresses(customer);
		if (!address || address.company === '') return;
		const isRight = random.chance(0.8);
		const number = isRight ? drawVatNumber(random, String(address.id_country)) : 'ONBEKEND';
		if (isRight) story.vatNumbers.add(number);
		this.edit(customer, { vat_number: number });
	}

	/** Another address, which the next order is invoiced to; at times without an order. */
	private orderElsewhere(customer: Row): void {
		const { random } = this.town;
		const [address] = this.addresses(customer);
		if (!address) return;
		this.town.tick();
		const { company, vat_number } = address;
		const added = addAddress(this.town, customer, {
			...{ ...drawPlace(random), company, vat_number },
			...{ alias: `Adres ${random.letters(3)}`, phone: drawPhone(random) },
		});
		if (random.chance(0.7)) addOrder(this.town, customer, added);
	}

	/** Orders as a guest, or opens another account, under the same name and e-mail address. */
	private comeBack(customer: Row): void {
		const { random, story } = this.town;
		const [address] = this.addresses(customer);
		if (!address) return;
		this.town.tick();
		const { email, firstname, lastname } = customer;
		const again = addCustomer(this.town, {
			...{ email, firstname, lastname },
			is_guest: random.chance(0.6) ? '1' : '0',
		});
		const { company, vat_number } = address;
		const { address1, address2, postcode, city, id_country, phone, phone_mobile } = address;
		const place = random.chance(0.4)
			? { address1, address2, postcode, city, id_country, phone, phone_mobile }
			: { ...drawPlace(random), phone: drawPhone(random) };
		const added = addAddress(this.town, again, { ...place, company, vat_number });
		addOrder(this.town, again, added);
		for (const owners of story.owners.values()) if (owners.has(customer.id)) owners.add(again.id);
	}

	private mail(customer: Row): void {
		const email = `nieuw.${this.town.random.letters(7).toLowerCase()}@voorbeeld.nl`;
		save(this.town, 'customers', customer, { email });
	}

	private marry(customer: Row): void {
		const lastname = `van ${this.town.random.letters(6)}`;
		save(this.town, 'customers', customer, { lastname });
		this.edit(customer, { lastname });
	}

	/** Saves an address without a postcode. */
	private breakOff(customer: Row): void {
		this.edit(customer, { postcode: '', city: '' });
	}
}
