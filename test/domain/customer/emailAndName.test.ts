import { planOrders } from '../../../domain/order/plan/planOrders';
import type { Customer } from '../../../domain/books/books';
import { DEFAULT_PLAN_SETTINGS, type PlanSettings } from '../../../domain/settings/planSettings';
import type { WebOrder } from '../../../domain/stream/webOrder';
import { address, books, customer, order, settings } from '../order/fixtures';

const VAT = 'NL818834298B01';
const buyer = order().customer!;
const company = { invoiceAddress: address({ company: 'Bloemen B.V.', vatNumber: VAT }) };
const trader = { invoiceAddress: address({ vatNumber: VAT }) };
const { recognition } = DEFAULT_PLAN_SETTINGS;

const card = (number: number, more: Partial<Customer> = {}) =>
	customer(number, buyer.email, { name: 'Jan de Vries', ...more });
const planned = (
	cards: Customer[],
	orders: Array<Partial<WebOrder>>,
	more: Partial<PlanSettings> = {},
) =>
	planOrders(
		orders.map((changes, index) => order({ id: String(index + 1), ...changes })),
		books({ customers: cards }),
		settings({ recognition, ...more }),
	);
const only = (...given: Parameters<typeof planned>) => planned(...given)[0];
const told = (...given: Parameters<typeof planned>) =>
	(only(...given).notices ?? []).map(({ code, message }) => `${code}: ${message}`);

describe('the default recognition, e-mail address and same name', () => {
	it.each<[string, Partial<Customer>, Partial<WebOrder>]>([
		['a company and the card of a private person', {}, company],
		['a person and the card of a company', { name: 'Bloemen B.V.', vatNumber: VAT }, {}],
		['a person and the card of the trader of that name', { vatNumber: VAT }, {}],
		['another person', { name: 'Piet de Vries' }, {}],
	])('keeps %s apart, and tells it', (_, known, changes) => {
		const plan = only([card(5, known)], [changes]);
		expect(plan).toMatchObject({ outcome: 'create', customer: { action: 'create' } });
		expect(told([card(5, known)], [changes]).join()).toContain('customer-kept-apart: customer 5');
	});

	it.each<[string, Partial<Customer>, Partial<WebOrder>]>([
		['a person', {}, {}],
		['a name spelt otherwise', { name: 'BLOEMEN  BV' }, company],
		[
			'a company that left its VAT number out',
			{ name: 'Bloemen B.V.', vatNumber: VAT },
			{ invoiceAddress: address({ company: 'Bloemen B.V.' }) },
		],
	])('knows %s again, and tells nothing', (_, known, changes) => {
		expect(only([card(5, known)], [changes]).customer).toMatchObject({ customerNumber: 5 });
		expect(told([card(5, known)], [changes]).join()).not.toContain('customer-merged');
	});

	it('tells the trader from the person of the same name where both have a card', () => {
		const both = [card(5), card(6, { vatNumber: VAT })];
		expect(only(both, [trader]).customer).toMatchObject({ customerNumber: 6 });
		expect(only(both, [{}]).customer).toMatchObject({ customerNumber: 5 });
	});

	it('tells of an inactive card with the address', () => {
		expect(told([card(5, { inactive: true })], [{}])).toEqual([
			expect.stringContaining('inactive-customer: customer 5 "Jan de Vries"'),
		]);
	});

	it('makes a card for each name and each kind of one run, and one for orders that agree', () => {
		const keys = planned([], [company, {}, trader, company, {}]).map(
			({ customer: who }) => who?.key,
		);
		expect(new Set(keys).size).toBe(3);
		expect([keys[3], keys[4]]).toEqual([keys[0], keys[1]]);
	});

	it('fills a VAT number on a card of the same name, and tells it', () => {
		const update = { customerWriting: 'createAndUpdate' as const };
		expect(only([card(5)], [trader], update).customer?.changes).toContainEqual({
			member: 'btwNummer',
			from: '',
			to: VAT,
		});
		expect(told([card(5)], [trader], update).join()).toContain(
			`gets VAT number (btw-nummer) ${VAT}`,
		);
	});
});

describe('the e-mail address alone', () => {
	it.each<[string, Partial<Customer>, Partial<WebOrder>]>([
		['company on the card of a person', {}, company],
		['person on the card of a company', { name: 'Bloemen B.V.', vatNumber: VAT }, {}],
		['person on the card of the trader of that name', { vatNumber: VAT }, {}],
	])('still puts a %s, changes nothing that decides VAT, and tells it', (_, known, changes) => {
		const chain = { recognition: ['email' as const], customerWriting: 'createAndUpdate' as const };
		const plan = only([card(5, known)], [changes], chain);
		expect(plan.customer).toMatchObject({ customerNumber: 5 });
		expect((plan.customer?.changes ?? []).map(({ member }) => member)).not.toContain('btwNummer');
		expect(told([card(5, known)], [changes], chain).join()).toContain('customer-merged: the order');
	});
});

it('a step that goes by the id in the shop changes neither VAT number nor address under another name', () => {
	const known = card(5, { name: 'Piet', extraFields: { Webklant: buyer.id } });
	const changes = only([known], [company], {
		recognition: ['webCustomerId'],
		webCustomerField: 'Webklant',
		customerWriting: 'createAndUpdate',
	}).customer?.changes;
	expect((changes ?? []).map(({ member }) => member)).toEqual(['telefoon']);
});
