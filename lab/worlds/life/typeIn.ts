import type { Verkooporder, Verkooporderregel } from '../../simulators/snelstart/tables';
import { saved } from './booksHappenings';
import type { Moment } from './happening';

/** A sales order that a person, or another link, makes of (part of) a web order. */
export function typeIn(at: Moment, key: string, given: Partial<Verkooporder>): void {
	const { books, hands, random, story } = at;
	const { state } = books;
	const { companyInfo } = state;
	const id = random.guid();
	const regels = given.regels ?? [];
	const total = regels.reduce((sum, { totaal }) => sum + totaal, 0);
	const counter = state.relaties.find(({ naam }) => naam === 'Vaste klant van de balie')!;
	const template = state.verkoopordersjablonen.find(
		({ omschrijving }) => omschrijving === 'Webshop',
	)!;
	const row: Verkooporder = {
		relatie: { id: counter.id, uri: counter.uri },
		procesStatus: 'Order',
		nummer: companyInfo.volgendVerkoopordernummer,
		modifiedOn: '',
		datum: '2026-01-01T00:00:00',
		krediettermijn: 14,
		geblokkeerd: false,
		omschrijving: 'Met de hand',
		betalingskenmerk: key,
		incassomachtiging: null,
		afleveradres: noAddress(),
		factuuradres: noAddress(),
		verkooporderBtwIngaveModel: 'Inclusief',
		kostenplaats: null,
		regels: [],
		memo: null,
		orderreferentie: String(at.order.reference),
		factuurkorting: 0,
		verkoopfactuur: null,
		verkoopordersjabloon: { id: template.id, uri: template.uri },
		verkoopOrderStatus: 'InBehandeling',
		totaalExclusiefBtw: Math.round((total / 1.21) * 100) / 100,
		totaalInclusiefBtw: Math.round(total * 100) / 100,
		extraHoofdVelden: [],
		...given,
		id,
		uri: `/verkooporders/${id}`,
	};
	companyInfo.volgendVerkoopordernummer += 1;
	state.verkooporders.push(row);
	saved(at, row);
	hands.left(row);
	story.told.push(`${key} typed in`);
}

const noAddress = (): Verkooporder['afleveradres'] => ({
	contactpersoon: null,
	straat: null,
	postcode: null,
	plaats: null,
	land: null,
});

/** A line with so many pieces of an article for an amount with VAT. */
export function lineOf(at: Moment, code: string, pieces: number, cents: number): Verkooporderregel {
	const article = at.books.state.artikelen.find(({ artikelcode }) => artikelcode === code)!;
	return {
		artikel: { id: article.id, uri: article.uri },
		omschrijving: article.omschrijving,
		stuksprijs: Math.round((cents / pieces) * 100) / 10_000,
		aantal: pieces,
		kortingsPercentage: 0,
		totaal: cents / 100,
		extraRegelVelden: [],
	};
}

/** The goods of a web order as lines of a sales order. */
export const goodsLines = (at: Moment): Verkooporderregel[] =>
	at.lines.map((line) =>
		lineOf(
			at,
			at.assortment.codeOf(line),
			Number(line.product_quantity),
			Math.round(Number(line.total_price_tax_incl) * 100),
		),
	);
