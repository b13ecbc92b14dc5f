import type { Verkooporderregel } from '../../simulators/snelstart/tables';
import type { Imported } from './case';
import { typedTexts } from './customerWords';
import { collectiveFor, goodsOf, standInFor, type Goods } from './goods';
import { goodsLines } from './lines';
import { reversedArticle, wasReversed } from './reversed';

const LONGEST = 250;
const oneLine = (value: string) => value.replace(/\s+/g, ' ').trim();

/** Descriptions: within SnelStart's length, naming what was ordered, with its options and the customer's texts. */
export function textFaults(found: Imported): string[] {
	const lines = goodsLines(found);
	const faults = lines
		.filter(({ omschrijving }) => omschrijving.length > LONGEST || omschrijving.trim() === '')
		.map(({ omschrijving }) => `description of ${omschrijving.length} characters`);
	if (found.choices.lineMode === 'perVatRate') return faults;
	const all = lines.map(({ omschrijving }) => oneLine(omschrijving));
	for (const goods of goodsOf(found, found.after)) {
		const missing = missingTexts(found, goods, all, ownTexts(found, goods, lines));
		if (missing.length > 0) {
			faults.push(
				`description: no line of ${String(goods.detail.product_name)} says ${JSON.stringify(missing)}`,
			);
		}
	}
	return faults;
}

/** Descriptions of the lines of an article; with components in its place, of all lines. */
function ownTexts(found: Imported, goods: Goods, lines: readonly Verkooporderregel[]): string[] {
	const reversed = wasReversed(found) ? reversedArticle(found) : undefined;
	const standIn = reversed ?? standInFor(goods, found) ?? collectiveFor(goods, found);
	const article = goods.articles[0] ?? standIn;
	const isTakenApart =
		found.choices.recipeMode === 'components' && (article?.subartikelen.length ?? 0) > 0;
	return lines
		.filter(({ artikel }) => isTakenApart || artikel?.id === article?.id)
		.map(({ omschrijving }) => oneLine(omschrijving));
}

/** What has to be read on a line of the article, or on a line of text, and is not. */
function missingTexts(found: Imported, goods: Goods, all: string[], own: string[]): string[] {
	const { lineMode, optionMode } = found.choices;
	const { detail, articles } = goods;
	const options = found.shop.optionsOf(found.order, detail);
	const name = lineMode === 'full' ? productName(found, goods) : (articles[0]?.omschrijving ?? '');
	const typed = typedTexts(found.shop, found.order, detail).map(oneLine).filter(Boolean);
	const onLine = optionMode === 'onLine' ? options : [];
	const wanted = [oneLine(name).slice(0, 60), ...onLine];
	const missing = own.some((text) => wanted.every((part) => text.includes(part))) ? [] : wanted;
	const written = optionMode === 'ownLine' ? [...typed, ...options] : typed;
	const lost = written.filter((part) => !all.some((text) => text.includes(part.slice(0, 60))));
	return [...missing, ...lost, ...lostInField(found, options)];
}

/** Options that the template's extra line field (extra regelveld) has to hold, and no line does. */
function lostInField(found: Imported, options: string[]): string[] {
	if (found.choices.optionMode !== 'extraField') return [];
	const fields = found.salesOrder.regels.flatMap(({ extraRegelVelden }) =>
		extraRegelVelden.map(({ waarde }) => waarde ?? ''),
	);
	return options.filter((option) => !fields.some((text) => text.includes(option)));
}

/** Name of the product without the options that PrestaShop put behind it: `(Maat:M - Kleur:Rood)` or `- Maat : M`. */
function productName({ shop, order }: Imported, { detail }: Goods): string {
	const name = String(detail.product_name);
	if (shop.optionsOf(order, detail).length === 0) return name;
	return name.replace(/ \([^(]*:[^(]*\)$/, '').replace(/ - [^:]+ : .*$/, '');
}
