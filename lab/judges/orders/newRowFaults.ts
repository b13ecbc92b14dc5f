import type { Row } from '../../simulators/prestashop/types';
import type { ExtraVeld } from '../../simulators/snelstart/tables';
import type { HandField } from '../../worlds/orders/tables';
import type { Imported } from './case';
import { filledText, lineValues } from './filledText';
import { goodsOf } from './goods';
import { codeOf } from './namedProduct';

/** Extra fields that are filled by hand on new cards and new articles: they hold what some order of theirs says. */
export const newRowFaults = (found: Imported): string[] => [
	...cardFaults(found),
	...articleFaults(found),
];

function cardFaults(found: Imported): string[] {
	const { before, after, choices, salesOrder } = found;
	const card = after.relation(salesOrder.relatie.id);
	if (!card || before.relation(card.id)) return [];
	const orders = after.state.verkooporders
		.filter(({ relatie }) => relatie.id === card.id)
		.flatMap(({ betalingskenmerk }) => orderBehind(found, betalingskenmerk));
	return choices.customerFields.flatMap((field) =>
		wrong(
			`customer: extra field ${field.name}`,
			valueOf(card.extraVeldenKlant, field),
			orders.flatMap((order) => saidOf(field, { ...found, order })),
		),
	);
}

const orderBehind = ({ shop }: Imported, key: string | null): Row[] => {
	const order = shop.row('orders', /\d+$/.exec(key ?? '')?.[0]);
	return order ? [order] : [];
};

/** The name of a group is told only where somebody is in one that the shop made: its id otherwise. */
function saidOf({ text }: HandField, found: Imported): string[] {
	const group = found.shop.customer(found.order)?.id_default_group;
	return [filledText(text, found), filledText(text, found, { group })];
}

function articleFaults(found: Imported): string[] {
	const { shop, choices } = found;
	return goodsOf(found, found.after).flatMap(({ articles: [article], code }) => {
		if (!article || found.before.article(article.id)) return [];
		const lines = shop.tables.order_details.filter(
			(row) => codeOf(row, choices.shopField) === code,
		);
		return choices.articleFields.flatMap((field) =>
			wrong(
				`lines: extra field ${field.name} of new article ${article.artikelcode}`,
				valueOf(article.extraVelden, field),
				lines.map((row) => filledText(field.text, found, lineValues(row))),
			),
		);
	});
}

const valueOf = (fields: readonly ExtraVeld[], { name }: HandField): string =>
	fields.find(({ naam }) => naam === name)?.waarde ?? '';

const wrong = (where: string, is: string, wanted: readonly string[]): string[] =>
	wanted.includes(is)
		? []
		: [
				`${where}: "${is}" instead of ${[...new Set(wanted)].map((one) => `"${one}"`).join(' or ')}`,
			];
