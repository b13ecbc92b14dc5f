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
	LINE_FIELD,
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
