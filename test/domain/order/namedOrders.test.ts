import { planOrder } from '../../../domain/order/planOrder';
import type { PlannedOrder } from '../../../domain/order/orderPlan';
import type { PlanSettings } from '../../../domain/order/planSettings';
import type { Article, Books } from '../../../domain/order/books';
import type { WebOrder } from '../../../domain/order/webOrder';
import { article, books, settings } from './fixtures';
import { webOrdersFromExport } from './webOrdersFromExport';

/**
 * Every order of the recorded shop that has a name in its test plan, with the sales order a bookkeeper would write for
 * it: pieces, article, price with VAT. Sums stand beside them where they are not at once seen.
 */
const orders = new Map(webOrdersFromExport().map((order) => [order.id, order]));

const LOW = ['BOEK-001', 'Z&P 01/b', 'GRATIS-1', 'EBOOK-BREI'];

function administration(): Books {
	const base = books();
	const codes = new Set([...orders.values()].flatMap(({ lines }) => lines.map(({ code }) => code)));
	const sold = [...codes, 'ZONDER'].filter(Boolean);
	const articles: Article[] = sold.map((code) => article(code, LOW.includes(code) ? 9 : 21));
	const countries = ['NL', 'BE', 'GB', 'CH', 'US'].map((iso) => ({
		id: iso,
		name: iso,
		iso,
		iso3: iso,
	}));
	return { ...base, countries, articles: [...articles, ...base.articles.slice(2)] };
}

const planned = (order: WebOrder, more: Partial<PlanSettings> = {}): PlannedOrder =>
	planOrder(order, administration(), settings(more));

const named = (id: number): WebOrder => {
	const order = orders.get(String(id));
	if (!order) throw new Error(`The export has no order ${id}`);
	return order;
};

/** "2 x MOK-001 9.95" for every line. */
const linesOf = ({ salesOrder, summary }: PlannedOrder): string[] =>
	salesOrder?.regels.map(
		({ aantal, artikel, stuksprijs }) => `${aantal} x ${artikel.id.slice(3)} ${stuksprijs}`,
	) ?? [summary];

const POST = '1 x VERZ21 6.95';
const ABROAD = '1 x VERZ21 12.5';

describe('the sales order of a named order', () => {
	it.each<[string, number, string[]]>([
		['paid by iDEAL, 21 and 9 %', 6, ['2 x TSH-M-ROOD 19.99', '1 x BOEK-001 19.95', POST]],
		[
			'a company, by bank transfer: 56.75 for seven does not divide, so two prices a cent apart',
			7,
			['24 x MOK-001 9.95', '3 x BOEK-001 19.95', '2 x Z&P 01/b 8.1', '5 x Z&P 01/b 8.11', POST],
		],
		[
			'voucher of 10 % over 21 and 9 %: 2.985 and 1.995 of 4.98',
			8,
			['3 x MOK-001 9.95', '1 x BOEK-001 19.95', POST, '1 x KORT21 -2.99', '1 x KORT9 -1.99'],
		],
		[
			'voucher of € 5 with VAT over 19.90 and 19.95',
			9,
			['2 x MOK-001 9.95', '1 x BOEK-001 19.95', POST, '1 x KORT21 -2.5', '1 x KORT9 -2.5'],
		],
		['voucher of € 5 without VAT', 10, ['2 x MOK-001 9.95', POST, '1 x KORT21 -6.05']],
		[
			'voucher for free shipping, product with ecotax in its price',
			11,
			['10 x LAMP-9W 6.061', POST, '1 x KORT21 -6.95'],
		],
		['gift product', 12, ['1 x MOK-001 9.95', '1 x GRATIS-1 1.5', POST, '1 x KORT9 -1.5']],
		['gift wrapping', 13, ['2 x MOK-001 9.95', POST, '1 x INPAK21 2.5']],
		['customised product, two texts', 14, ['2 x PEN-GRAV 15', '1 x PEN-GRAV 15', POST]],
		['pack', 15, ['2 x SET-001 29.04', POST]],
		['sale price', 16, ['3 x SJAAL-20 20', POST]],
		['Belgian consumer', 21, ['1 x TSH-XL-BLAUW 21.99', '1 x BOEK-001 19.95', ABROAD]],
		['Belgian company that paid Dutch VAT', 22, ['12 x MOK-001 9.95', ABROAD]],
		['British consumer who paid Dutch VAT', 23, ['3 x TSH-S-ROOD 19.99', ABROAD]],
		['two payments', 25, ['1 x KAST-XXL 300', POST]],
		['guest', 26, ['1 x LAMP-9W 6.06', POST]],
		['more than there was', 30, ['4 x NABEST-1 30.25', POST]],
		['more than there was, not paid', 31, ['1 x NABEST-1 30.25', POST]],
		['cart over two carriers, first part', 32, ['1 x BANK-1 150', ABROAD]],
		['cart over two carriers, second part', 33, ['2 x KAART-1 2.5', POST]],
		['product deleted since', 34, ['2 x WEG-001 6.05', POST]],
		['total of nothing', 36, ['1 x MOK-001 9.95', POST, '1 x KORT21 -16.9']],
		['virtual product, nothing to send', 37, ['1 x EBOOK-BREI 9']],
		['cash on delivery', 38, ['1 x MOK-001 9.95', POST]],
		['combination of a demo product', 39, ['1 x demo_1 23.14', POST]],
	])('%s', (_, id, lines) => {
		const plan = planned(named(id));
		expect(linesOf(plan)).toEqual(lines);
		expect(plan.totals.snelStart).toBe(plan.totals.shop);
		expect(plan.bookedDifference).toBe(0);
	});

	const coded = (id: number): WebOrder => {
		const order = named(id);
		return {
			...order,
			lines: order.lines.map((line) => ({ ...line, code: line.code || 'ZONDER' })),
		};
	};

	it.each<[string, number, string[]]>([
		[
			'round type 1: each piece rounded',
			27,
			['7 x LAMP-9W 6.06', '3 x ZONDER 5', '3 x Z&P 01/b 8.11', '7 x SJAAL-20 20', POST],
		],
		[
			'round type 2: each line rounded; the shop is a cent above its own parts (221.73 + 6.95 is 228.68, paid 228.69)',
			28,
			[
				...['7 x LAMP-9W 6.06', '3 x ZONDER 5', '1 x Z&P 01/b 8.1', '2 x Z&P 01/b 8.11'],
				...['1 x SJAAL-20 19.99', '6 x SJAAL-20 20', POST, '1 x VERSCHIL 0.01'],
			],
		],
		[
			'round type 3: only the total rounded, the cent goes to the line nearest to it (42.4235)',
			29,
			[
				...['6 x LAMP-9W 6.06', '1 x LAMP-9W 6.07', '3 x ZONDER 5', '1 x Z&P 01/b 8.1'],
				...['2 x Z&P 01/b 8.11', '1 x SJAAL-20 19.99', '6 x SJAAL-20 20', POST],
			],
		],
	])('%s', (_, id, lines) => {
		const plan = planned(coded(id));
		expect(linesOf(plan)).toEqual(lines);
		expect(plan.bookedDifference).toBe(id === 28 ? 1 : 0);
		expect(plan.totals.snelStart).toBe(plan.totals.shop);
	});

	it('a line without code blocks, whatever the round type', () => {
		for (const id of [27, 28, 29]) {
			expect(planned(named(id)).problems.map(({ code }) => code)).toEqual(['empty-article-code']);
		}
	});

	it('dollars: blocked, or by the order’s own rate of 1.085 in euros', () => {
		expect(planned(named(35)).problems.map(({ code }) => code)).toEqual(['foreign-currency']);
		const converted = planned(
			{ ...named(35), currency: { ...named(35).currency, shopIso: 'EUR' } },
			{ convertCurrency: true },
		);
		expect(linesOf(converted)).toEqual(['2 x MOK-001 9.95', ABROAD]);
		expect(converted.totals.shop).toBe(3240);
	});

	it('export to Switzerland without VAT: blocked where SnelStart charges it, else as the shop has it', () => {
		const codes = new Set(planned(named(24)).problems.map(({ code }) => code));
		expect(codes).toContain('vat-differs');
		const export0 = planned(named(24), { foreignBusinessVat: 'zero' });
		expect(linesOf(export0).slice(0, 2)).toEqual(['2 x TSH-S-ROOD 16.52', '1 x BOEK-001 18.3']);
		expect([
			export0.totals.snelStart,
			export0.vat.every(({ snelStart }) => snelStart === 0),
		]).toEqual([6167, true]);
	});
});

describe('refunds before the import', () => {
	const refund = (lineId: string, quantity: number, amountIncl: string, amountExcl: string) => ({
		lineId,
		quantity,
		amountIncl,
		amountExcl,
	});
	const carriage = refund('', 0, '6.950000', '5.740000');
	const partly: WebOrder = {
		...named(17),
		refunds: [refund('26', 1, '9.950000', '8.220000'), carriage],
	};
	const wholly: WebOrder = {
		...named(18),
		refunds: [refund('28', 2, '19.900000', '16.450000'), carriage],
	};

	it('one mug and shipping: imported all the same and told, or left out', () => {
		expect(linesOf(planned(partly))).toEqual(['4 x MOK-001 9.95', '2 x BOEK-001 19.95', POST]);
		expect(planned(partly).notices.map(({ code }) => code)).toContain('refunded');
		const left = planned(partly, { refunds: 'leaveOut' });
		expect(linesOf(left)).toEqual(['3 x MOK-001 9.95', '2 x BOEK-001 19.95']);
		expect(left.salesOrder && left.totals.snelStart).toBe(6975);
	});

	it('everything: nothing is left to import', () => {
		expect(planned(wholly, { refunds: 'leaveOut' })).toMatchObject({
			outcome: 'blocked',
			problems: [{ code: 'refunded' }],
		});
	});
});

describe('the head of a named order', () => {
	it('a company with another address for the goods', () => {
		expect(planned(named(7)).salesOrder).toMatchObject({
			betalingskenmerk: 'PS7',
			orderreferentie: 'JXPOSGGHZ',
			omschrijving: 'PrestaShop JXPOSGGHZ - TestWinkel',
			verkooporderBtwIngaveModel: 'Inclusief',
			factuuradres: {
				contactpersoon: 'Petra Bakker',
				straat: 'Stationsplein 1',
				postcode: '3511ED',
				plaats: 'Utrecht',
				land: { id: 'NL' },
			},
			afleveradres: {
				contactpersoon: 'Petra Bakker, Voorbeeld Bloemen B.V. - Magazijn',
				straat: 'Industrieweg 22 hal 3 t.a.v. expeditie',
				postcode: '3542AD',
				plaats: 'Utrecht',
				land: { id: 'NL' },
			},
		});
		expect(planned(named(7)).customer).toMatchObject({
			action: 'create',
			card: { naam: 'Voorbeeld Bloemen B.V.', vestigingsAdres: { straat: 'Stationsplein 1' } },
		});
	});

	it('umlauts, an apostrophe and a house number with "bis"', () => {
		expect(planned(named(9)).salesOrder?.factuuradres).toEqual({
			contactpersoon: "Zoë van 't Hof-Üñal",
			straat: 'Straße-laan 5 bis',
			postcode: '9712 CP',
			plaats: 'Groningen',
			land: { id: 'NL' },
		});
		expect(planned(named(9)).customer?.card?.naam).toBe('Jansen & Zn.');
	});

	it('two parts of one cart: one reference, two payment references', () => {
		const heads = [32, 33].map((id) => planned(named(id)).salesOrder);
		expect(heads.map((head) => [head?.orderreferentie, head?.betalingskenmerk])).toEqual([
			['DFGKROSNH', 'PS32'],
			['DFGKROSNH', 'PS33'],
		]);
	});

	it('texts of a customised product stand on its lines', () => {
		expect(planned(named(14)).salesOrder?.regels.map(({ omschrijving }) => omschrijving)).toEqual([
			'Gegraveerde pen - Voor Anna & Bob',
			'Gegraveerde pen - Tweede tekst',
			expect.stringContaining('VERZ21'),
		]);
	});

	it('options are not told twice: PrestaShop put them into the name', () => {
		expect(planned(named(6)).salesOrder?.regels[0].omschrijving).toBe(
			'Katoenen T-shirt (Maat:M - Kleur:Rood)',
		);
	});

	it('an order of a shop’s demo data, made without VAT, is blocked', () => {
		for (const id of [1, 2, 3, 4, 5]) {
			const codes = planned(named(id)).problems.map(({ code }) => code);
			expect([id, codes.includes('vat-differs')]).toEqual([id, true]);
		}
	});
});
