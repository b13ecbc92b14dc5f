import { furtherCards, recogniseCustomer } from '../../../domain/customer/recognise';
import { indexBooks } from '../../../domain/books/indexedBooks';
import type { Customer } from '../../../domain/books/books';
import type { PlanSettings, RecognitionStep } from '../../../domain/settings/planSettings';
import type { WebOrder } from '../../../domain/stream/webOrder';
import { address, books, customer, order, settings } from '../order/fixtures';

const FIELD = 'Webklant';
const VAT = 'NL818834298B01';
const buyer = order().customer!;
const home = {
	contact: '',
	street: 'Keizersgracht 100',
	postcode: '1015 AA',
	city: 'Amsterdam',
	countryId: 'land-nl',
};
const ALL: RecognitionStep[] = ['webCustomerId', 'vatNumber', 'email', 'nameAndPostcode'];

const recognise = (
	customers: Customer[],
	recognition: RecognitionStep[],
	changes: Partial<WebOrder> = {},
	more: Partial<PlanSettings> = {},
) =>
	recogniseCustomer(
		order(changes),
		indexBooks(books({ customers })),
		settings({ recognition, webCustomerField: FIELD, ...more }),
	);

const byId = customer(11, '', { extraFields: { [FIELD]: '3' } });
const byVat = customer(12, '', { vatNumber: VAT });
const byEmail = customer(13, 'jan@example.com');
const byName = customer(14, '', { name: 'JAN DE VRIES', address: home });
const business = { invoiceAddress: address({ vatNumber: 'NL8188.34.298.B01' }) };

describe('the chain by which a customer is recognised', () => {
	it.each<[RecognitionStep[], number]>([
		[['webCustomerId', 'vatNumber', 'email', 'nameAndPostcode'], 11],
		[['vatNumber', 'webCustomerId', 'email'], 12],
		[['email', 'vatNumber'], 13],
		[['nameAndPostcode', 'email'], 14],
	])('decides by the first step that finds somebody: %j', (chain, number) => {
		const everybody = [byName, byEmail, byVat, byId];
		expect(recognise(everybody, chain, business).value).toMatchObject({
			action: 'use',
			customerNumber: number,
		});
	});

	it.each<[string, Customer[], Partial<WebOrder>]>([
		['the order has no VAT number', [byVat, byEmail], {}],
		[
			'the VAT number is not valid in form',
			[byVat, byEmail],
			{ invoiceAddress: address({ vatNumber: '?' }) },
		],
		['a guest has no id in the shop', [byId, byEmail], { customer: { ...buyer, isGuest: true } }],
	])('passes a step over when %s', (_, customers, changes) => {
		expect(recognise(customers, ALL, changes).value?.customerNumber).toBe(13);
	});

	it('goes on when a step finds nobody, or only somebody who cannot order', () => {
		const gone = { ...byVat, inactive: true };
		expect(recognise([gone, byName], ALL, business).value?.customerNumber).toBe(14);
	});

	it.each<[string, Partial<Customer>]>([
		['another postcode', { address: { ...home, postcode: '1015AB' } }],
		['another country', { address: { ...home, countryId: 'land-be' } }],
		['another name', { name: 'Jan de Vries jr.' }],
		['no address', { address: null }],
	])('does not know by name a card with %s', (_, changes) => {
		const { value } = recognise([{ ...byName, ...changes }], ['nameAndPostcode']);
		expect(value?.action).toBe('create');
	});

	it('knows a name that SnelStart could not hold whole', () => {
		const company = 'x'.repeat(60);
		const card = { ...byName, name: 'x'.repeat(50) };
		const long = { invoiceAddress: address({ company }) };
		expect(recognise([card], ['nameAndPostcode'], long).value?.customerNumber).toBe(14);
	});
});

describe('several cards in one step', () => {
	it.each<[RecognitionStep, Partial<Customer>, string]>([
		['webCustomerId', { extraFields: { [FIELD]: '3' } }, 'extra field (extra veld) "Webklant" 3'],
		['vatNumber', { vatNumber: VAT }, `VAT number (btw-nummer) ${VAT}`],
		['email', { email: 'jan@example.com' }, 'e-mail address Jan@Example.com'],
		[
			'nameAndPostcode',
			{ name: 'Jan de Vries', address: home },
			'name and postcode jan de vries, 1015AA',
		],
	])('blocks by %s, naming the numbers and the step', (step, same, words) => {
		const two = [customer(5, '', same), customer(6, '', same)];
		const { problems } = recognise([...two, byEmail], [step, 'email'], business);
		expect(problems).toMatchObject([{ code: 'ambiguous-customer' }]);
		expect(problems[0].message).toContain(words);
		expect(problems[0].message).toMatch(/: 5 .*, 6 /);
	});

	it('takes the lowest of cards that say the same, and names what the import looks them up by', () => {
		const same = { vatNumber: VAT, content: 'x' };
		const two = [customer(6, '', same), customer(5, '', same)];
		expect(recognise(two, ['vatNumber'], business).value).toMatchObject({
			customerNumber: 5,
			alike: [6],
			identities: [{ by: 'vatNumber', value: VAT }],
		});
	});

	it('takes a card whose run was cut off before it set the extra field for the same', () => {
		const content = { content: 'x' };
		const whole = customer(5, 'jan@example.com', { ...content, extraFields: { [FIELD]: '3' } });
		const late = customer(6, 'jan@example.com', content);
		expect(recognise([whole, late], ['email']).value).toMatchObject({
			customerNumber: 5,
			alike: [6],
		});
		const other = { ...late, extraFields: { [FIELD]: '4' } };
		expect(recognise([whole, other], ['email']).problems[0].code).toBe('ambiguous-customer');
	});
});

it('finds the further cards of an order that is in SnelStart by the steps of the chain', () => {
	const two = [6, 5].map((number) => customer(number, '', { vatNumber: VAT, content: 'x' }));
	const inBooks = indexBooks(books({ customers: two }));
	const further = (recognition: RecognitionStep[]) =>
		furtherCards(order(business), inBooks, settings({ recognition }));
	expect(further(['email', 'vatNumber'])).toMatchObject({ customerNumber: 5, alike: [6] });
	expect(further(['email'])).toBeNull();
});

describe('the collective customer', () => {
	const collective = customer(9, '');
	const chosen = { collectiveCustomerId: collective.id };
	const guest = { customer: { ...buyer, isGuest: true } };

	it('is for consumers where the chain says so, after those who are known', () => {
		const chain: RecognitionStep[] = ['email', 'collectiveForConsumers'];
		expect(recognise([collective], chain, {}, chosen).value?.customerNumber).toBe(9);
		expect(recognise([collective, byEmail], chain, {}, chosen).value?.customerNumber).toBe(13);
	});

	it.each<[string, Partial<WebOrder>]>([
		['a company', { invoiceAddress: address({ company: 'Bloemen BV' }) }],
		['a company by its account', { customer: { ...buyer, company: 'Bloemen BV' } }],
		[
			'somebody who gives a VAT number, valid or not',
			{ invoiceAddress: address({ vatNumber: '?' }) },
		],
	])('is not for %s', (_, changes) => {
		const { value } = recognise([collective], ['collectiveForConsumers', 'email'], changes, chosen);
		expect(value?.action).toBe('create');
	});

	it('is for guests only where the chain says so', () => {
		expect(recognise([collective], ['email'], guest, chosen).value?.action).toBe('create');
		const both: RecognitionStep[] = ['collectiveForGuests', 'email'];
		expect(recognise([collective], both, guest, chosen).value?.customerNumber).toBe(9);
		expect(recognise([collective], both, {}, chosen).value?.action).toBe('create');
	});

	it('passes its step over when nobody has chosen one', () => {
		expect(recognise([], ['collectiveForConsumers', 'email']).value?.action).toBe('create');
	});
});

describe('an order without a usable e-mail address', () => {
	const without = { customer: { ...buyer, email: 'jan@' } };

	it('is no problem where another step finds the customer', () => {
		expect(recognise([byName], ALL, without).value?.customerNumber).toBe(14);
	});

	it('makes a card without one where another step will know the card again', () => {
		const { value } = recognise([], ALL, without);
		expect(value).toMatchObject({ action: 'create', key: 'web:Webklant=3', card: { email: '' } });
	});

	it('blocks where nothing else would know the card again', () => {
		const { problems } = recognise([], ['vatNumber', 'email'], without);
		expect(problems).toMatchObject([{ code: 'invalid-customer-data', field: 'customer.email' }]);
	});
});

describe('a new customer', () => {
	it('is known by every step of the chain that the order tells something for', () => {
		expect(recognise([], ALL, business).value).toMatchObject({
			key: 'jan@example.com',
			identities: [
				{ by: 'webCustomerId', field: FIELD, value: '3' },
				{ by: 'vatNumber', value: VAT },
				{ by: 'email', value: 'jan@example.com' },
				{ by: 'nameAndPostcode', name: 'jan de vries', postcode: '1015AA', countryId: 'land-nl' },
			],
			extraFields: { [FIELD]: '3' },
		});
	});

	it('is found again by all that its card says where only an extra field will know it', () => {
		expect(recognise([], ['webCustomerId']).value?.identities).toMatchObject([
			{ by: 'webCustomerId' },
			{ by: 'nameAndPostcode', name: 'jan de vries', email: 'jan@example.com' },
		]);
	});

	it('keeps no id of a guest, who gets another one with the next order', () => {
		const guest = { customer: { ...buyer, isGuest: true } };
		expect(recognise([], ALL, guest).value).not.toHaveProperty('extraFields');
	});

	it('is blocked where no cards may be written, with what it was looked for by', () => {
		const { problems } = recognise([], ALL, business, { customerWriting: 'never' });
		expect(problems).toMatchObject([{ code: 'unknown-customer', value: 'Jan de Vries' }]);
		expect(problems[0].message).toContain(
			`looked for by shop customer id 3, VAT number (btw-nummer) ${VAT}, e-mail address jan@example.com`,
		);
		expect(problems[0].fix).toContain('klantkaart');
	});

	it('uses a known one where no cards may be written', () => {
		const { value } = recognise([byEmail], ALL, {}, { customerWriting: 'never' });
		expect(value?.customerNumber).toBe(13);
	});
});
