import fc from 'fast-check';
import type { TemplateField } from '../../../domain/books/books';
import { fieldsByHand } from '../../../domain/order/texts/fieldsByHand';
import { LINE_TOKEN_NAMES, lineTokens } from '../../../domain/order/texts/lineTokens';
import { planOrder } from './planOrder';
import { books, line, order, settings } from './fixtures';

const DEFINED: TemplateField[] = [
	{ number: 1, name: 'Verkoper', kind: 'Tekst', maxLength: 10 },
	{ number: 2, name: 'Aantal', kind: 'GeheelGetal', maxLength: 0 },
	{ number: 3, name: 'Bedrag', kind: 'Bedrag', maxLength: 0 },
	{ number: 4, name: 'Leverdatum', kind: 'Datum', maxLength: 0 },
];

const filled = (name: string, value: string, further = {}) =>
	fieldsByHand(
		[{ name, value }],
		DEFINED,
		{ what: 'extra head field', template: 'Webshop' },
		order({ note: '' }),
		{ salesperson: 'Anja', ...further },
	);

describe('fields by hand', () => {
	it.each([
		['Verkoper', '{salesperson}', { veldNummer: 1, waarde: 'Anja' }],
		['Aantal', '{id}', { veldNummer: 2, waarde: '88' }],
		['Bedrag', '12,50', { veldNummer: 3, waarde: '12.50' }],
		['Leverdatum', '{date}', { veldNummer: 4, waarde: '2026-11-23' }],
	])('%s takes %s', (name, value, expected) => {
		expect(filled(name, value)).toEqual({ filled: [expected], notices: [] });
	});

	it.each([
		['Aantal', '{shop}', /takes a whole number/],
		['Bedrag', 'gratis', /takes an amount/],
		['Leverdatum', 'morgen', /takes a date/],
		['Kleur', 'rood', /template "Webshop" \(verkoopsjabloon\) has no extra head field "Kleur"/],
	])('%s does not take "%s": it is left empty and told', (name, value, message) => {
		const { filled: fields, notices } = filled(name, value);
		expect(fields).toEqual([]);
		expect(notices).toEqual([
			expect.objectContaining({
				code: 'field-left-empty',
				message: expect.stringMatching(message) as string,
			}),
		]);
	});

	it('are left out where the order fills nothing, and cut to what the field holds', () => {
		expect(filled('Verkoper', '{note}')).toEqual({ filled: [], notices: [] });
		const { filled: fields, notices } = filled('Verkoper', 'Een heel lange naam');
		expect(fields).toEqual([{ veldNummer: 1, waarde: 'Een heel l' }]);
		expect(notices.map(({ code }) => code)).toEqual(['text-cut']);
	});

	it('never read what a customer wrote as a token, nor send a field its template does not have', () => {
		const texts = fc.string({ unit: fc.constantFrom('{', '}', 'code', 'id', '|', ' ', 'x') });
		fc.assert(
			fc.property(texts, fc.constantFrom(...LINE_TOKEN_NAMES), (text, token) => {
				const tokens = lineTokens({ ...line({ name: text, customisations: [text] }), code: text });
				const { filled: fields } = filled('Verkoper', `{${token}}`, tokens);
				for (const { veldNummer, waarde } of fields) {
					expect(veldNummer).toBe(1);
					expect(tokens[token].replace(/\s+/g, ' ').trim()).toContain(waarde);
				}
			}),
		);
	});
});

describe('the plan', () => {
	const template = {
		...books().template,
		headFields: DEFINED,
		lineFields: [{ number: 9, name: 'Serie', kind: 'Tekst', maxLength: 40 }],
	};
	const chosen = settings({
		salesperson: 'Anja',
		headFields: [{ name: 'Verkoper', value: '{salesperson}' }],
		lineFields: [{ name: 'Serie', value: '{code} {quantity} {reference}' }],
		customerFields: [{ name: 'Groep', value: '{group|email}' }],
		confirmationByEmail: true,
		quotationByEmail: true,
		ublAttached: true,
	});

	it('fills head fields, line fields of goods, and fields of the customer', () => {
		const plan = planOrder(order(), { ...books(), template }, chosen);
		const email = order().customer!.email.trim();
		expect(plan.problems).toEqual([]);
		expect(plan.salesOrder?.extraHoofdVelden).toEqual([{ veldNummer: 1, waarde: 'Anja' }]);
		const goods = plan.salesOrder!.regels.filter(({ extraRegelVelden }) => extraRegelVelden);
		expect(goods.length).toBeGreaterThanOrEqual(order().lines.length);
		const [first] = order().lines;
		expect(goods[0].extraRegelVelden).toEqual([
			{ veldNummer: 9, waarde: `${first.code} ${first.quantity} ${order().reference}` },
		]);
		expect(plan.customer).toMatchObject({
			extraFields: { Groep: email },
			card: {
				bevestigingsEmailVersturen: { shouldSend: true },
				offerteEmailVersturen: { shouldSend: true },
				ublBestandAlsBijlage: true,
			},
		});
	});

	it('fills fields of an article that it makes, beside the one that holds the code', () => {
		const [first, ...others] = order().lines;
		const ordered = { ...first, code: 'NIEUW-1' };
		const plan = planOrder(
			order({ lines: [ordered, ...others] }),
			books(),
			settings({
				unknownArticle: 'create',
				newArticleGroupIds: books().revenueGroups.map(({ id }) => id),
				articleFields: [{ name: 'Herkomst', value: '{shop} {productId}' }],
			}),
		);
		expect(plan.articles.map(({ fieldsByHand: fields }) => fields)).toEqual([
			{ Herkomst: `${order().shopName} ${ordered.productId}` },
		]);
	});
});
