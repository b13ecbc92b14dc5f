import type { Random } from '../random';
import { articleCodeOf } from './administration';
import { shopCodeOf, type Item } from './catalogue';
import type { Choices } from './choices';
import type { ExpressionName } from './expressions';
import type { MappingRow } from './mappingRow';
import { TEMPLATES } from './named';
import { randomTable } from './randomTable';
import type { HandField, ProductArticleRow, ProductRow, Tables } from './tables';

/** Settings for which the owner may have typed an expression, apart from those of the mapping table. */
const EXPRESSED: ExpressionName[] = [
	'description',
	'documentStatus',
	'template',
	'costCentre',
	'paymentTerm',
	'differenceCeiling',
	'lineMode',
	'unevenAmounts',
	'addressSource',
	'priceMode',
	'memo',
	'unknownArticle',
	'invoiceByEmail',
	'importKeyPrefix',
	'headField',
	'leftOut',
];

/** What an owner fills in row by row: nothing half of the time, and otherwise some of everything. */
export function randomTables(
	random: Random,
	items: readonly Item[],
	choices: Choices,
): Partial<Choices> {
	if (random.chance(0.35)) return {};
	const byExpression = random.chance(0.4) ? random.sample(EXPRESSED, random.int(1, 7)) : [];
	const first = random.chance(0.3) ? random.pick([ROW_IS, ROW_SET]) : null;
	const drawn = random.chance(0.7) ? randomTable(random, choices) : [];
	const table = first === null ? drawn : [first.row, ...drawn];
	const fields = handFields(random);
	const leftOutOrders = random.chance(0.3)
		? random.sample(['7', '*13', 'A*', 'q*'], random.int(1, 2))
		: [];
	const isThere: Partial<Record<ExpressionName, boolean>> = {
		headField: fields.headFields.length > 0,
		leftOut: leftOutOrders.length > 0,
		importKeyPrefix: !choices.profiles,
	};
	const expressions = byExpression.filter((name) => isThere[name] ?? true);
	return {
		...fields,
		...choicesForAll(random, choices, table),
		table,
		productArticles: random.chance(0.5) ? productArticles(random, items, choices) : [],
		leftOutOrders,
		leftOutProducts: random.chance(0.3) ? [productRow(random, random.pick(items), choices)] : [],
		expressions: [...expressions, ...(first === null ? [] : [first.name])],
	};
}

/** Rows of which one member is an expression: they come first, where the owner put them. */
const ROW_IS: { name: ExpressionName; row: MappingRow } = {
	name: 'rowIs',
	row: { when: 'carrier', is: 'PostNL', set: { paymentTerm: 45 } },
};
const ROW_SET: { name: ExpressionName; row: MappingRow } = {
	name: 'rowSet',
	row: { when: 'carrier', is: 'PostNL', set: { salesperson: 'Nu' } },
};

/** What holds for all; of abroad less than the truth, where the table tells the rest. */
function choicesForAll(random: Random, choices: Choices, table: readonly MappingRow[]) {
	const tells = (name: 'foreignBusinessVat' | 'reducedRateAbroad') =>
		table.some(({ set }) => set[name] !== undefined);
	const { reducedRateAbroad: truth } = choices;
	const isLast = table.some((row) => row.when === 'otherwise' && row.set.reducedRateAbroad);
	return {
		template: random.chance(0.2) ? TEMPLATES[1] : TEMPLATES[0],
		costCentre: random.chance(0.3) ? 10 : null,
		paymentTerm: random.chance(0.4) ? random.int(0, 60) : null,
		salesperson: random.pick(['', 'Anja']),
		carrierWithArticle: random.pick(['DHL Europack', 'postnl', 'D*', '*Europack*']),
		paymentWithArticle: random.pick(['iDEAL', 'mollie', 'Bank*', 'PS_wirepayment']),
		confirmationByEmail: random.chance(0.4),
		quotationByEmail: random.chance(0.4),
		ublAttached: random.chance(0.4),
		reverseCharge: random.chance(0.6),
		toldForeignBusinessVat: tells('foreignBusinessVat') ? false : choices.toldForeignBusinessVat,
		toldReducedRate: isLast ? (truth === 'RRH' ? ('RRL' as const) : ('RRH' as const)) : truth,
	};
}

function handFields(
	random: Random,
): Pick<Tables, 'headFields' | 'lineFields' | 'customerFields' | 'articleFields'> {
	const some = (fields: HandField[]) =>
		random.chance(0.5) ? random.sample(fields, random.int(1, fields.length)) : [];
	return {
		headFields: some([
			{ name: 'Verkoper', text: random.pick(['{salesperson}', '{company|customer}', '{shop}']) },
			{ name: 'Aantal', text: random.pick(['{id}', '{reference}', '{customerId}']) },
			{ name: 'Betaald', text: random.pick(['{total}', '{payment}']) },
			{ name: 'Besteld op', text: random.pick(['{date}', '{reference}']) },
			{ name: 'Bestaat niet', text: '{reference}' },
		]),
		lineFields: some([
			{ name: 'Stuks', text: random.pick(['{quantity}', '{product}']) },
			{ name: 'Regelbedrag', text: '{lineTotal}' },
			{ name: 'Webtitel', text: random.pick(['{product}', '{code} bij {reference}']) },
		]),
		customerFields: some([
			{ name: 'Groep', text: 'Groep {group}' },
			{ name: 'Herkomst', text: random.pick(['{shop}', 'Webwinkel']) },
		]),
		articleFields: some([
			{ name: 'Titel', text: '{product}' },
			{ name: 'Barcode', text: '{ean13}' },
		]),
	};
}

/** A product as a person would name it: by its id, its code, or the beginning of its code. */
function productRow(random: Random, item: Item, choices: Choices): ProductRow {
	const { productId, combinationId } = item;
	const whole = combinationId === 0 ? String(productId) : `${productId}-${combinationId}`;
	const code = shopCodeOf(item, choices);
	if (code === '' || random.chance(0.4)) {
		return { by: 'id', is: random.chance(0.7) ? whole : String(productId) };
	}
	return { by: 'code', is: random.pick([code, code.toLowerCase(), `${code.slice(0, -1)}*`]) };
}

/** Mostly on an article of the same rate, now and then on one of another. */
function productArticles(
	random: Random,
	items: readonly Item[],
	choices: Choices,
): ProductArticleRow[] {
	const known = items.filter(
		(item) =>
			item.standing === 'known' && item.combinationId === 0 && shopCodeOf(item, choices) !== '',
	);
	const odd = items.filter(({ standing }) => standing !== 'known');
	const chosen = [...random.sample(items, random.int(1, 3)), ...random.sample(odd, 2)];
	return chosen.flatMap((item) => {
		const alike = known.filter(({ rate }) => rate === item.rate || random.chance(0.05));
		if (alike.length === 0) return [];
		const target = random.pick(alike);
		const article = articleCodeOf(target, items.indexOf(target), choices);
		return [{ ...productRow(random, item, choices), article }];
	});
}
