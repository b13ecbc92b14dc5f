import fc from 'fast-check';
import { filledText, TOKEN_NAMES } from '../../../domain/order/texts/filledText';
import { salesOrderTexts } from '../../../domain/order/texts/salesOrderTexts';
import { address, order, settings } from './fixtures';

const filled = (template: string, more = {}) => filledText(template, order(more)).text;

describe('filledText', () => {
	it('knows every token', () => {
		const known = order({
			invoiceNumber: 'IN000123',
			note: 'Bel eerst',
			paymentDetails: { transactionId: 'tr_7', paidAt: '2026-11-24', method: 'Mollie' },
			customerReference: 'PO-9',
			customer: { ...order().customer!, groupId: '4', group: 'Zakelijk' },
			invoiceAddress: address({ company: 'Molen BV', vatNumber: 'NL001' }),
		});
		expect(TOKEN_NAMES.map((name) => filledText(`{${name}}`, known).text)).toEqual([
			'TestWinkel',
			'XKBKNABJK',
			'88',
			'IN000123',
			'iDEAL',
			'tr_7',
			'2026-11-24',
			'Mollie',
			'PostNL',
			'Molen BV',
			'Bel eerst',
			'PO-9',
			'Payment accepted',
			'Jan@Example.com',
			'Molen BV',
			'0201234567',
			'NL001',
			'NL',
			'3',
			'Zakelijk',
			'2026-11-23',
			known.totals.paidIncl,
			'',
		]);
	});

	it.each([
		['PrestaShop {reference} - {invoice}', 'PrestaShop XKBKNABJK'],
		['{invoice} - {shop}', 'TestWinkel'],
		['{shop} - {invoice} - {reference}', 'TestWinkel - XKBKNABJK'],
		['{invoice} | {note} / {shop}', 'TestWinkel'],
		['{shop} ({invoice}) nu', 'TestWinkel nu'],
		['{shop} [{invoice} - {note}]', 'TestWinkel'],
		['{shop}, {invoice}', 'TestWinkel'],
		['{shop} {invoice} {reference}', 'TestWinkel XKBKNABJK'],
		['A-{id}-{invoice}', 'A-88'],
		['{invoice} {note}', ''],
		['Vast - tekst', 'Vast - tekst'],
		['{customerReference|reference}', 'XKBKNABJK'],
	])('leaves no separator of an empty token behind: %s', (template, expected) => {
		expect(filled(template)).toBe(expected);
	});

	it('takes the first of several tokens that says something', () => {
		expect(filled('{customerReference|reference}', { customerReference: 'PO-9' })).toBe('PO-9');
	});

	it('leaves an unknown token as it is and names it', () => {
		const { text, unknown } = filledText('{refrence} {shop|toString} {id}', order());
		expect(text).toBe('{refrence} {shop|toString} 88');
		expect(unknown).toEqual(['{refrence}', '{shop|toString}']);
	});

	it('reads nothing that a customer wrote as a token', () => {
		expect(filled('{note}', { note: 'geef {id} en {shop}' })).toBe('geef {id} en {shop}');
	});

	it('writes one line without control characters, whatever the order says', () => {
		fc.assert(
			fc.property(fc.string(), fc.string({ unit: 'binary' }), (template, note) => {
				const { text } = filledText(`${template}{note}`, order({ note }));
				expect(text).not.toMatch(/\p{Cc}/u);
				expect(text).toBe(text.trim());
			}),
		);
	});
});

describe('salesOrderTexts', () => {
	it('cuts at what SnelStart takes and tells it', () => {
		const { texts, notices } = salesOrderTexts(
			order({ shopName: 'Winkel '.repeat(12), note: 'n'.repeat(2000) }),
			settings({ orderReference: '{shop}' }),
		);
		expect(texts.omschrijving).toBe('PrestaShop XKBKNABJK - Winkel Winkel Winkel Winkel');
		expect(texts.orderreferentie).toHaveLength(50);
		expect(texts.memo).toHaveLength(1600);
		expect(notices.map(({ code, field }) => [code, field])).toEqual([
			['text-cut', 'memo'],
			['text-cut', 'description'],
			['text-cut', 'orderReference'],
		]);
	});

	it('leaves out a memo in which the order fills nothing, but not a fixed one', () => {
		const memo = (template: string, note = '') =>
			salesOrderTexts(order({ note }), settings({ memo: template })).texts.memo;
		expect(memo('{note}')).toBeUndefined();
		expect(memo('Opmerking: {note}')).toBeUndefined();
		expect(memo('Opmerking: {note}', 'Bel eerst')).toBe('Opmerking: Bel eerst');
		expect(memo('Webwinkel')).toBe('Webwinkel');
		expect(memo('')).toBeUndefined();
	});

	it('tells a token that does not exist, with those that do', () => {
		const { notices } = salesOrderTexts(order(), settings({ description: 'Order {nummer}' }));
		expect(notices).toEqual([
			expect.objectContaining({
				code: 'unknown-token',
				field: 'description',
				value: '{nummer}',
				message:
					'the description (omschrijving) has {nummer}, which is no token, so it stays as it is',
			}),
		]);
		expect(notices[0].fix).toContain('{customerReference}');
	});

	it('never exceeds the limits nor ends in half a character', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (shopName) => {
				const { texts, notices } = salesOrderTexts(order({ shopName }), settings());
				expect(texts.omschrijving.length).toBeLessThanOrEqual(50);
				expect(texts.omschrijving).not.toMatch(/[\ud800-\udbff]$/);
				expect(texts.omschrijving.startsWith('PrestaShop XKBKNABJK')).toBe(true);
				expect(notices.every(({ code }) => code === 'text-cut')).toBe(true);
			}),
		);
	});
});
