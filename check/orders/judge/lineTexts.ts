import type { Row } from '../../../simulators/prestashop/types';
import type { Verkooporderregel } from '../../../simulators/snelstart/tables';
import type { Imported } from './case';
import { goodsOf } from './goods';

const LONGEST = 250;
const oneLine = (value: string) => value.replace(/\s+/g, ' ').trim();

/** Descriptions: within SnelStart's length, naming what was ordered, with its options and the customer's texts. */
export function textFaults(found: Imported, lines: readonly Verkooporderregel[]): string[] {
	const faults = lines
		.filter(({ omschrijving }) => omschrijving.length > LONGEST || omschrijving.trim() === '')
		.map(({ omschrijving }) => `description of ${omschrijving.length} characters`);
	for (const { detail, articles } of goodsOf(found)) {
		const own = lines.filter(({ artikel }) => artikel?.id === articles[0]?.id);
		const texts = own.map(({ omschrijving }) => oneLine(omschrijving));
		const wanted = wantedTexts(found, detail, articles[0]?.omschrijving ?? '');
		if (!texts.some((text) => wanted.every((part) => text.includes(part)))) {
			faults.push(
				`description: no line of ${String(detail.product_name)} says ${JSON.stringify(wanted)}`,
			);
		}
	}
	return faults;
}

/** What has to stand in the description of a line. */
function wantedTexts(found: Imported, detail: Row, articleName: string): string[] {
	if (found.choices.lineMode !== 'full') return [oneLine(articleName)];
	const name = oneLine(productName(found, detail)).slice(0, 60);
	const options =
		found.choices.optionMode === 'onLine' ? found.shop.optionsOf(found.order, detail) : [];
	const typed = found.shop.textsOf(found.order, detail).map(oneLine).filter(Boolean);
	return [name, ...options, ...typed.map((text) => text.slice(0, 60))];
}

/** Name of the product without the options that PrestaShop put behind it: `(Maat:M - Kleur:Rood)` or `- Maat : M`. */
function productName({ shop, order }: Imported, detail: Row): string {
	const name = String(detail.product_name);
	if (shop.optionsOf(order, detail).length === 0) return name;
	return name.replace(/ \([^(]*:[^(]*\)$/, '').replace(/ - [^:]+ : .*$/, '');
}
