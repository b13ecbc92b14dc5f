import fc from 'fast-check';
import type { Customer } from '../../../domain/books/books';
import { customerBooks } from '../../../domain/books/customerBooks';
import { applyChanges } from '../../../domain/customer/applyChanges';
import type { CardSettings } from '../../../domain/customer/cardSettings';
import { planCards } from '../../../domain/customer/planCards';
import type { ShopCustomer } from '../../../domain/stream/shopCustomer';
import { address, books, customer } from '../order/fixtures';

const SETTINGS: CardSettings = {
	recognition: ['emailAndName'],
	webCustomerField: null,
	fields: ['address', 'email', 'phone'],
	cardChangedLater: 'propose',
};
const { countries } = books();
const SHOP_TIME = '2026-11-20T12:00:00+01:00';

const shopCustomer = (more: Partial<ShopCustomer> = {}): ShopCustomer => ({
	kind: 'shopCustomer',
	shopId: '',
	customer: {
		...{ id: '7', email: 'jan@example.com', firstName: 'Jan', lastName: 'de Vries' },
		...{ company: '', isGuest: false },
	},
	invoiceAddress: address(),
	addresses: 1,
	changedAt: SHOP_TIME,
	...more,
});

const card = (number: number, more: Partial<Customer> = {}): Customer =>
	customer(number, 'jan@example.com', {
		...{ name: 'Jan de Vries', phone: '', modifiedOn: '2026-11-01T10:00:00' },
		...more,
	});

const plan = (found: ShopCustomer[], cards: Customer[], more: Partial<CardSettings> = {}) =>
	planCards(found, customerBooks({ customers: cards, countries }), { ...SETTINGS, ...more });

describe('what becomes of customer cards', () => {
	it('is nothing for a customer without a card, which is counted', () => {
		const { rows, summary } = plan([shopCustomer()], []);
		expect(rows).toEqual([]);
		expect(summary).toMatchObject({ customers: 1, withoutCard: 1, toWrite: 0 });
	});

	it('is a doubt where several addresses and no order tell which is meant', () => {
		const { rows } = plan([shopCustomer({ invoiceAddress: null, addresses: 3 })], [card(5)]);
		expect(rows[0]).toMatchObject({ action: 'none', problems: [{ code: 'card-in-doubt' }] });
	});

	it('is told where the address of the shop is not whole', () => {
		const broken = shopCustomer({ invoiceAddress: address({ city: '' }) });
		const { rows } = plan([broken], [card(5)]);
		expect(rows[0].action).toBe('none');
		expect(rows[0].problems.map(({ code }) => code)).toEqual(['missing-address']);
	});

	it.each([null, '', 'onleesbaar', '2026-11-20T11:00:01', '2026-11-20T12:00:00'])(
		'is a proposal on a card changed at %s, when the shop was at 11:00 UTC',
		(modifiedOn) => {
			const { rows } = plan([shopCustomer()], [card(5, { modifiedOn })]);
			expect([rows[0].action, rows[0].changes]).toEqual(['none', []]);
			expect(rows[0].proposed).not.toEqual([]);
		},
	);

	it('is a proposal for both of two customers of the shop on one card', () => {
		const other = shopCustomer({ invoiceAddress: address({ street: 'Dam 1' }) });
		const { rows } = plan(
			[shopCustomer(), { ...other, customer: { ...other.customer, id: '8' } }],
			[card(5)],
		);
		expect(rows.map(({ action }) => action)).toEqual(['none', 'none']);
		expect(rows.every(({ proposed }) => proposed.length > 0)).toBe(true);
	});

	it('is a proposal where a VAT number alone finds the card of another name and address', () => {
		const number = 'NL818834298B01';
		const found = shopCustomer({
			invoiceAddress: address({ vatNumber: number, company: 'Nieuw BV' }),
		});
		const other = card(5, { name: 'Oud BV', email: 'oud@example.com', vatNumber: number });
		const { rows } = plan([found], [other], { recognition: ['vatNumber'] });
		expect([rows[0].action, rows[0].changes]).toEqual(['none', []]);
	});

	describe('of several customers on one card', () => {
		const now = '2026-11-20T15:00:00+01:00';
		const other = (of: Partial<ShopCustomer['customer']> = {}, street = 'Dam 1') => {
			const known = shopCustomer({ invoiceAddress: address({ street }), changedAt: now });
			return { ...known, customer: { ...known.customer, id: '8', ...of } };
		};
		/** Says what the first of them says. */
		const agreeing = card(5, {
			phone: '0201234567',
			address: {
				...{ contact: 'Jan de Vries', street: 'Keizersgracht 100' },
				...{ postcode: '1015AA', city: 'Amsterdam', countryId: 'land-nl' },
			},
		});

		it('is a proposal where one agrees with it as it is and another does not', () => {
			for (const cardChangedLater of ['propose', 'write'] as const) {
				const { rows } = plan([shopCustomer(), other()], [agreeing], { cardChangedLater });
				expect(rows).toMatchObject([{ customerId: '8', action: 'none', changes: [] }]);
				expect(rows[0].problems[0].message).toContain('2 customers of the shop');
			}
		});

		it('is what all of them say', () => {
			const { rows } = plan([shopCustomer(), other({}, 'Keizersgracht 100')], [card(5)]);
			expect(rows.map(({ action }) => action)).toEqual(['update', 'update']);
		});

		it('is what the last of them says where those before were guests', () => {
			const guest = shopCustomer();
			guest.customer.isGuest = true;
			const { rows, summary } = plan([guest, other()], [card(5)]);
			expect(rows).toMatchObject([{ customerId: '8', action: 'update' }]);
			expect(summary).toMatchObject({ customers: 2, upToDate: 1, inDoubt: 0 });
			const unknown = { ...guest, changedAt: '' };
			expect(plan([unknown, other()], [card(5)]).rows[0].action).toBe('none');
		});
	});

	it('is no VAT number of a country that the address does not move to', () => {
		const moved = shopCustomer({
			invoiceAddress: address({ countryIso: 'BE', vatNumber: 'BE0123456749' }),
		});
		const { rows } = plan([moved], [card(5)], { fields: ['vat', 'phone'] });
		expect(rows[0].changes.map(({ member }) => member)).toEqual(['telefoon']);
		expect(rows[0].proposed.map(({ member }) => member)).toContain('btwNummer');
	});
});

const NAMES = ['Jan de Vries', 'Piet Bos', 'Café Ümit', `${'Stichting '.repeat(6)}Noord`];
const EMAILS = ['jan@example.com', 'PIET@example.com', '', 'kapot'];
const STREETS = ['Keizersgracht 100', 'Dam 1', 'Straße 5 bis'];

const anyCustomer = fc
	.record({
		id: fc.integer({ min: 1, max: 4 }),
		name: fc.constantFrom(...NAMES),
		email: fc.constantFrom(...EMAILS),
		street: fc.constantFrom(...STREETS),
		phone: fc.constantFrom('', '0201234567', '+31 6 1111 1111'),
		vatNumber: fc.constantFrom('', 'NL818834298B01'),
		countryIso: fc.constantFrom('NL', 'BE', 'XX'),
		isGuest: fc.boolean(),
		hasAddress: fc.boolean(),
	})
	.map(({ id, name, email, isGuest, hasAddress, ...of }) => {
		const [firstName, ...rest] = name.split(' ');
		const person = { firstName, lastName: rest.join(' '), company: '' };
		return shopCustomer({
			customer: { ...person, id: String(id), email, isGuest },
			invoiceAddress: hasAddress ? address({ ...person, ...of }) : null,
			addresses: hasAddress ? 1 : 0,
		});
	});

const anyCard = fc
	.record({
		name: fc.constantFrom(...NAMES.map((name) => name.slice(0, 50).trim())),
		email: fc.constantFrom(...EMAILS.map((email) => email.toLowerCase())),
		phone: fc.constantFrom('', '020-1234567'),
		street: fc.constantFrom('', ...STREETS),
		vatNumber: fc.constantFrom('', 'NL818834298B01', 'BE0123456789'),
		countryId: fc.constantFrom('land-nl', 'land-be'),
		inactive: fc.boolean(),
		modifiedOn: fc.constantFrom(null, '2026-11-01T10:00:00', '2026-11-25T10:00:00'),
	})
	.map(({ street, countryId, ...of }) => ({
		...of,
		address: {
			...{ contact: '', street, countryId },
			...{ postcode: street && '1015AA', city: street && 'Amsterdam' },
		},
	}));

const anySettings = fc.record({
	recognition: fc.shuffledSubarray(
		['emailAndName', 'email', 'vatNumber', 'nameAndPostcode'] as const,
		{ minLength: 1 },
	),
	fields: fc.subarray(['address', 'email', 'phone', 'vat'] as const),
	cardChangedLater: fc.constantFrom('propose' as const, 'write' as const),
});

/** A card as SnelStart holds it, and back again, as far as the plan looks at it. */
const recordOf = ({ email, phone, vatNumber, address: at }: Customer) => ({
	...{ email, telefoon: phone, btwNummer: vatNumber },
	vestigingsAdres: {
		contactpersoon: at?.contact ?? '',
		straat: at?.street ?? '',
		postcode: at?.postcode ?? '',
		plaats: at?.city ?? '',
		land: { id: at?.countryId ?? '' },
	},
});

function cardWith(before: Customer, record: ReturnType<typeof recordOf>): Customer {
	const {
		contactpersoon: contact,
		straat: street,
		postcode,
		plaats: city,
		land,
	} = record.vestigingsAdres;
	return {
		...{ ...before, email: record.email, phone: record.telefoon, vatNumber: record.btwNummer },
		address: { contact, street, postcode, city, countryId: land.id },
	};
}

describe('whatever customers and cards there are', () => {
	const world = fc.tuple(
		fc.array(anyCustomer, { maxLength: 4 }),
		fc.array(anyCard, { maxLength: 4 }),
		anySettings,
	);

	it('only what the shop owns is written, on one active card that two things speak for; nothing is emptied, and once is enough', () => {
		fc.assert(
			fc.property(world, ([customers, cards, chosen]) => {
				const found = [...new Map(customers.map((one) => [one.customer.id, one])).values()];
				const held = cards.map((of, index) => card(100 + index, of));
				const { rows, summary } = plan(found, held, chosen);
				const written = rows.filter(({ action }) => action === 'update');
				expect(summary.customers).toBe(found.length);
				expect(rows.length + summary.upToDate + summary.withoutCard).toBe(found.length);
				expect(new Set(written.map(({ cardId }) => cardId)).size).toBe(written.length);
				for (const row of rows) {
					expect([...row.changes, ...row.proposed].every(({ to }) => to !== '')).toBe(true);
					expect(
						row.action === 'none' || row.problems.length === 0 || row.proposed.length > 0,
					).toBe(true);
				}
				const after = held.map((before) => {
					const own = written.find(({ cardId }) => cardId === before.id);
					if (!own) return before;
					expect(before.inactive).toBe(false);
					const one = found.find(({ customer: { id } }) => id === own.customerId)!;
					const sameName = own.name.slice(0, 50).trim().toLowerCase() === before.name.toLowerCase();
					const sameMail = before.email !== '' && before.email === one.customer.email.toLowerCase();
					const sameNumber =
						before.vatNumber !== '' && before.vatNumber === one.invoiceAddress?.vatNumber;
					const samePlace =
						before.address?.postcode === one.invoiceAddress?.postcode.replace(/\s/g, '');
					const speak = [sameName, sameMail, sameNumber, samePlace].filter(Boolean).length;
					expect(speak).toBeGreaterThan(1);
					if (chosen.cardChangedLater === 'propose') {
						expect(before.modifiedOn).toBe('2026-11-01T10:00:00');
					}
					const owned = own.changes.every(({ member }) =>
						member === 'btwNummer'
							? chosen.fields.includes('vat')
							: member === 'telefoon'
								? chosen.fields.includes('phone')
								: member === 'email'
									? chosen.fields.includes('email')
									: chosen.fields.includes('address'),
					);
					expect(owned).toBe(true);
					const { record, left } = applyChanges(recordOf(before), own.changes);
					expect(left).toEqual([]);
					return cardWith(before, record as ReturnType<typeof recordOf>);
				});
				const again = plan(found, after, chosen);
				expect(again.rows.filter(({ action }) => action === 'update')).toEqual([]);
			}),
			{ numRuns: 1500 },
		);
	});
});
