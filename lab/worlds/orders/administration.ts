import { emptyAdministration } from '../../simulators/snelstart';
import {
	addArticle,
	addCostCentre,
	addRelation,
	addTemplate,
} from '../../simulators/snelstart/seed/rows';
import type { Artikel, SnelStartState } from '../../simulators/snelstart/tables';
import type { Choices } from './choices';
import { shopCodeOf, type Item } from './catalogue';
import { writeCards } from './cards';
import type { Person } from './people';
import {
	COST_ARTICLES,
	TEMPLATES,
	COST_CENTRES,
	ARTICLE_FIELD,
	CUSTOMER_FIELD,
	HEAD_FIELDS,
	LINE_FIELDS,
	CUSTOMER_FIELDS,
	ARTICLE_FIELDS,
	REVERSED_ARTICLE,
	COLLECTIVE,
} from './named';
import type { Rate } from './rate';

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
	state.extraveldnamen = {
		artikel: [ARTICLE_FIELD, ...ARTICLE_FIELDS],
		klant: [CUSTOMER_FIELD, ...CUSTOMER_FIELDS],
		leverancier: [],
	};
	writeTemplates(state, choices);
	for (const centre of COST_CENTRES) addCostCentre(state, centre);
	for (const { code, name, rate } of [...COST_ARTICLES, REVERSED_ARTICLE]) {
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

function writeTemplates(state: SnelStartState, { templateExclVat, secondExclVat }: Choices): void {
	for (const [index, omschrijving] of TEMPLATES.entries()) {
		const row = addTemplate(state, {
			omschrijving,
			prijsIngaveExclusiefBtw: index === 0 ? templateExclVat : secondExclVat,
		});
		row.extraHoofdVelden = HEAD_FIELDS.map(fieldRow);
		row.extraRegelVelden = LINE_FIELDS.map(fieldRow);
	}
}

const fieldRow = (field: { name: string; kind: string; longest: number }, index: number) => ({
	veldNummer: index + 1,
	omschrijving: field.name,
	ingaveMasker: null,
	soortVeld: field.kind,
	maximumTekstLengte: field.longest,
});

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

/** artikelcode of articles of which an extra field holds the code of the shop. */
const ownCode = (index: number): string => `7${String(index).padStart(5, '0')}`;

/** artikelcode of the article of an item at a place of the catalogue that SnelStart knows as it should. */
export const articleCodeOf = (item: Item, index: number, choices: Choices): string =>
	choices.codeInExtraField ? ownCode(index) : shopCodeOf(item, choices);

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
					artikelcode: `${ownCode(index)}${twin}`,
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
