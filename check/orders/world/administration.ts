import { emptyAdministration } from '../../../simulators/snelstart';
import {
	addArticle,
	addCostCentre,
	addRelation,
	addTemplate,
} from '../../../simulators/snelstart/seed/rows';
import type { Adres, Artikel, SnelStartState } from '../../../simulators/snelstart/tables';
import type { Choices } from '../choices';
import { shopCodeOf, type Item } from './catalogue';
import type { Person } from './people';
import type { Rate } from './vat';

/** Articles that costs are booked on, by what for. */
export interface CostArticleRow {
	cost: string;
	code: string;
	name: string;
	rate: Rate;
	onlyFor?: string;
	/** Largest payment fee in cents. */
	atMost?: number;
}

/** In cents: what remains of an order up to this is taken to be the fee of its payment method. */
export const LARGEST_FEE = 300;

export const COST_ARTICLES: CostArticleRow[] = [
	{ cost: 'shipping', code: '9011', name: 'DHL 21%', rate: 21, onlyFor: 'DHL Europack' },
	{ cost: 'shipping', code: '9001', name: 'Verzendkosten 21%', rate: 21 },
	{ cost: 'shipping', code: '9002', name: 'Verzendkosten 9%', rate: 9 },
	{ cost: 'shipping', code: '9008', name: 'Verzendkosten 0%', rate: 0 },
	{ cost: 'discount', code: '9003', name: 'Korting 21%', rate: 21 },
	{ cost: 'discount', code: '9004', name: 'Korting 9%', rate: 9 },
	{ cost: 'discount', code: '9007', name: 'Korting 0%', rate: 0 },
	{ cost: 'wrapping', code: '9005', name: 'Cadeauverpakking 21%', rate: 21 },
	{ cost: 'wrapping', code: '9015', name: 'Cadeauverpakking 0%', rate: 0 },
	{ cost: 'difference', code: '9006', name: 'Ordertotaalverschil', rate: 0 },
	{ cost: 'paymentFee', code: '9010', name: 'Betalingskosten 21%', rate: 21, atMost: LARGEST_FEE },
	{ cost: 'paymentFee', code: '9012', name: 'Betalingskosten 0%', rate: 0, atMost: LARGEST_FEE },
	{ cost: 'collective', code: '9021', name: 'Goederen 21%', rate: 21 },
	{ cost: 'collective', code: '9022', name: 'Goederen 9%', rate: 9 },
	{ cost: 'collective', code: '9023', name: 'Goederen 0%', rate: 0 },
	{ cost: 'unknownArticle', code: '9031', name: 'Onbekend artikel 21%', rate: 21 },
	{ cost: 'unknownArticle', code: '9032', name: 'Onbekend artikel 9%', rate: 9 },
	{ cost: 'unknownArticle', code: '9033', name: 'Onbekend artikel 0%', rate: 0 },
];

export const TEMPLATES = ['Webshop', 'Webshop thee'];
export const COST_CENTRES = [
	{ nummer: 10, omschrijving: 'Webwinkel' },
	{ nummer: 20, omschrijving: 'Theewinkel' },
];
/** Extra fields (extra velden) of this administration. */
export const ARTICLE_FIELD = 'Webcode';
export const CUSTOMER_FIELD = 'Webklant';
/** Extra line field (extra regelveld) of both templates. */
export const LINE_FIELD = 'Uitvoering';
/** Revenue groups (omzetgroepen) for new articles: high, low and no VAT. */
export const NEW_ARTICLE_GROUPS = ['1', '2', '3'];
/** Customer numbers of the collective customers (verzamelklanten), one per shop. */
export const COLLECTIVE = [5000, 5001];

/** The administration before the first run: articles, costs, cards and two templates for web orders. */
export function makeAdministration(
	items: readonly Item[],
	people: readonly Person[],
	choices: Choices,
): SnelStartState {
	const state = emptyAdministration();
	Object.assign(state.companyInfo, {
		artikelcodeSoort: choices.numericCodes ? 'Numeriek' : 'Alfanumeriek',
		artikelcodeMaxLengte: choices.numericCodes ? 13 : 30,
		factureerBuitenlandsBtw: choices.foreignVat,
	});
	state.extraveldnamen = { artikel: [ARTICLE_FIELD], klant: [CUSTOMER_FIELD], leverancier: [] };
	for (const omschrijving of TEMPLATES) {
		const row = addTemplate(state, {
			omschrijving,
			prijsIngaveExclusiefBtw: choices.templateExclVat,
		});
		row.extraRegelVelden = [
			{
				veldNummer: 1,
				omschrijving: LINE_FIELD,
				ingaveMasker: null,
				soortVeld: 'Tekst',
				maximumTekstLengte: 50,
			},
		];
	}
	for (const centre of COST_CENTRES) addCostCentre(state, centre);
	for (const { code, name, rate } of COST_ARTICLES) {
		addArticle(state, {
			artikelcode: code,
			omschrijving: name,
			artikelOmzetgroep: groupOf(state, rate),
			voorraadControle: false,
		});
	}
	const rows = items.map((item, index) => writeArticle(state, item, index, choices));
	items.forEach((item, index) => writeRecipe(rows, item, index));
	for (const number of COLLECTIVE) {
		addRelation(state, { naam: `Webklanten ${number}`, relatiecode: number, email: null });
	}
	for (const person of people) writeCards(state, person);
	return state;
}

function groupOf(state: SnelStartState, rate: Rate) {
	const kind = { 21: 'Hoog', 9: 'Laag', 0: 'Geen' }[rate];
	const group = state.artikelomzetgroepen.find(
		({ verkoopNederlandBtwSoort }) => verkoopNederlandBtwSoort === kind,
	);
	if (!group) throw new Error(`The empty administration has no revenue group ${kind}`);
	return { id: group.id, uri: group.uri };
}

/** An ordinary article with the VAT of a rate. */
export function addArticleOf(state: SnelStartState, artikelcode: string, rate: Rate): void {
	addArticle(state, { artikelcode, artikelOmzetgroep: groupOf(state, rate) });
}

/** The article of an item as its standing says: absent, nearly the same, twice, inactive or with other VAT. */
function writeArticle(
	state: SnelStartState,
	item: Item,
	index: number,
	choices: Choices,
): Artikel | null {
	const { standing } = item;
	const code = shopCodeOf(item, choices);
	if (standing === 'unknown' || code === '') return null;
	const wrongRate: Record<Rate, Rate> = { 21: 9, 9: 21, 0: 21 };
	const given = {
		omschrijving: `Artikel ${item.name}`.slice(0, 250),
		artikelOmzetgroep: groupOf(state, standing === 'wrongGroup' ? wrongRate[item.rate] : item.rate),
		verkoopprijs: Math.round(Number(item.price) * 10_000) / 10_000,
		isNonActief: standing === 'inactive',
		technischeVoorraad: 1000,
	};
	const named = (text: string, twin = '') =>
		choices.codeInExtraField
			? {
					artikelcode: `7${String(index).padStart(5, '0')}${twin}`,
					extraVelden: [{ naam: ARTICLE_FIELD, waarde: text }],
				}
			: { artikelcode: text };
	if (standing === 'duplicate') addArticle(state, { ...given, ...named(code, '9') });
	return addArticle(state, { ...given, ...named(standing === 'nearMiss' ? `0${code}` : code) });
}

function writeRecipe(rows: ReadonlyArray<Artikel | null>, item: Item, index: number): void {
	const main = rows[index];
	const parts = item.recipe.flatMap(({ part, quantity }) => {
		const row = rows[part];
		return row
			? [{ id: row.id, uri: row.uri, artikelcode: row.artikelcode, aantal: quantity }]
			: [];
	});
	if (!main || parts.length === 0) return;
	Object.assign(main, { isHoofdartikel: true, subartikelen: parts });
}

function writeCards(state: SnelStartState, person: Person): void {
	const { card } = person;
	if (card === 'none') return;
	const name = (person.company || `${person.firstName} ${person.lastName}`).slice(0, 50).trim();
	const add = (naam: string, more: Parameters<typeof addRelation>[1] | object = {}) =>
		addRelation(state, {
			naam,
			email: person.email.toLowerCase(),
			telefoon: '0201234567',
			vestigingsAdres: addressOf(state, person),
			correspondentieAdres: addressOf(state, person),
			...more,
		});
	if (card === 'known') addKnown(add, name, person);
	if (card === 'inactive') add(name, { nonactief: true });
	if (card === 'supplier') add(name, { relatiesoort: ['Leverancier'] });
	if (card === 'sharedEmail') add(name, { email: `info@example.test; ${person.email}` });
	if (card === 'twoCards') {
		add(name);
		add(`${name.slice(0, 45)} oud`);
	}
}

/** A card that agrees with the shop in everything, or in one thing only. */
function addKnown(add: (naam: string, more: object) => void, name: string, person: Person): void {
	const { cardAgrees, shopId } = person;
	const webId =
		shopId === null ? {} : { extraVeldenKlant: [{ naam: CUSTOMER_FIELD, waarde: String(shopId) }] };
	const other = { email: `oud.${person.email.toLowerCase()}` };
	const stranger = `${name.slice(0, 40)} e/v`;
	if (cardAgrees === 'all') add(name, { ...vatOf(person), ...webId });
	if (cardAgrees === 'email') add(stranger, {});
	if (cardAgrees === 'vatNumber') add(stranger, { ...other, ...vatOf(person) });
	if (cardAgrees === 'name') add(name, other);
	if (cardAgrees === 'webId') add(stranger, { ...other, ...webId });
}

/** The bookkeeper keeps the number without blanks, and only when it is one. */
function vatOf({ vatNumber }: Person): object {
	const number = vatNumber.replace(/\s/g, '').toUpperCase();
	return /^[A-Z]{2}[A-Z0-9]{9,12}$/.test(number) ? { btwNummer: number } : {};
}

function addressOf(state: SnelStartState, { firstName, lastName, home }: Person): Adres {
	const land = state.landen.find(({ landcode }) => landcode === home.country);
	return {
		contactpersoon: `${firstName} ${lastName}`.slice(0, 50),
		straat: `${home.address1} ${home.address2}`.trim().slice(0, 50),
		postcode: home.postcode,
		plaats: home.city.slice(0, 50),
		land: land ? { id: land.id, uri: land.uri } : null,
	};
}
