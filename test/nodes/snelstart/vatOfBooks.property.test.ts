import fc from 'fast-check';
import { vatRateOf } from '../../../domain/vat/vatRateOf';
import { vatRateOfText } from '../../../domain/money/vat';
import type { Books, VatKind } from '../../../domain/books/books';
import { addArticle, addRelation, type SnelStartSwitches } from '../../../lab/simulators/snelstart';
import { closeAll, open, type Opened } from '../../contract/snelstart/client';
import { booksOf } from './booksOf';

const KINDS: VatKind[] = ['Hoog', 'Laag', 'Geen', 'Overig'];
const COUNTRIES = 'NL BE DE FR AT ES IT DK SE PL GR GB CH US MC NO'.split(' ');
const BUSINESS = 'DE123456788';

afterAll(closeAll);

function world(opened: Opened) {
	const { state } = opened;
	KINDS.forEach((kind) => {
		const artikelOmzetgroep = state.artikelomzetgroepen.find(
			({ verkoopNederlandBtwSoort }) => verkoopNederlandBtwSoort === kind,
		)!;
		addArticle(state, { artikelcode: kind, artikelOmzetgroep });
	});
	const business = addRelation(state, { naam: 'BV', email: 'bv@example.de', btwNummer: BUSINESS });
	return { consumer: opened.customer.id, business: business.id };
}

/** The VAT percentage SnelStart came to on one article at € 100, from the totals it answered a posted order with. */
async function charged(
	{ api, state, land }: Opened,
	relatie: string,
	{ kind, country, day }: { kind: VatKind; country: string; day: string },
) {
	const article = state.artikelen.find(({ artikelcode }) => artikelcode === kind)!;
	const { status, data } = await api.post('/verkooporders', {
		relatie: { id: relatie },
		datum: `${day}T12:00:00`,
		verkooporderBtwIngaveModel: 'Exclusief',
		afleveradres: { straat: 'Weg 1', postcode: '1', plaats: 'X', land: land(country) },
		regels: [{ artikel: { id: article.id }, stuksprijs: 100, aantal: 1 }],
	});
	expect(status).toBe(201);
	return vatRateOfText((data.totaalInclusiefBtw - data.totaalExclusiefBtw).toFixed(3));
}

const SALE = fc.record({
	kind: fc.constantFrom(...KINDS),
	country: fc.constantFrom(...COUNTRIES),
	day: fc.constantFrom('2003-05-01', '2018-12-31', '2019-01-01', '2020-12-31', '2026-11-23'),
	isBusiness: fc.boolean(),
});

const WAYS: Array<Pick<SnelStartSwitches, 'foreignBusinessVat' | 'foreignReducedRate'>> = [
	{ foreignBusinessVat: 'zero', foreignReducedRate: 'RRL' },
	{ foreignBusinessVat: 'domestic', foreignReducedRate: 'RRH' },
];

describe.each(WAYS)('where SnelStart charges so: %j', (way) => {
	it.each([true, false])(
		'the plan knows what SnelStart charges, or that it does not know (foreign VAT: %s)',
		async (foreignVat) => {
			const opened = await open(way);
			opened.state.companyInfo.factureerBuitenlandsBtw = foreignVat;
			const customers = world(opened);
			const books = booksOf(opened.state);
			let known = 0;
			await fc.assert(
				fc.asyncProperty(SALE, async (sale) => {
					const article = books.articles.find(({ code }) => code === sale.kind)!;
					const at = { day: sale.day, countryIso: sale.country, hasVatNumber: sale.isBusiness };
					const { foreignBusinessVat, foreignReducedRate: reducedRateAbroad } = way;
					const planned = vatRateOf(article, books, {
						...at,
						foreignBusinessVat,
						reducedRateAbroad,
					});
					const customer = sale.isBusiness ? customers.business : customers.consumer;
					const rate = await charged(opened, customer, sale);
					if (planned.value) {
						known += 1;
						expect(planned.value.rate).toBe(rate);
					} else {
						const unlisted = foreignVat && !sale.isBusiness;
						expect(unlisted && hasNoRate(books, sale.country, sale.day)).toBe(true);
					}
					const unsure = { ...at, foreignBusinessVat: 'unknown' as const, reducedRateAbroad };
					const careful = vatRateOf(article, books, unsure);
					if (careful.value) expect(careful.value.rate).toBe(rate);
				}),
				{ numRuns: 250 },
			);
			expect(known).toBeGreaterThan(200);
		},
	);
});

/** An EU country of which SnelStart lists no standard rate for that day. */
function hasNoRate({ countries, foreignVatRates }: Books, country: string, day: string): boolean {
	const iso3 = countries.find(({ iso }) => iso === country)?.iso3;
	return !foreignVatRates.some(
		(rate) => rate.countryIso3 === iso3 && rate.code === 'SR' && rate.from <= day,
	);
}
