import { vatRateOf } from '../../vat/vatRateOf';
import type { VatRate } from '../../money/vat';
import type { Problem } from '../../words/problem';
import type { Article } from '../../books/books';
import type { Amounts } from '../../money/amounts';
import { rateDiffers } from './shopRateOf';
import type { OrderPart } from './orderPart';
import { ownPriceOf, type OwnPrice } from './ownPrice';
import type { PlanContext } from '../read/planContext';
import type { WebOrderLine } from '../../stream/webOrder';
import { planSetting } from '../../words/planSetting';

/** An order line with its article and the VAT rate the shop charged. */
export interface OrderedLine {
	line: WebOrderLine;
	amounts: Amounts;
	article: Article;
	/** Of free goods the one SnelStart charges on the article. */
	rate: VatRate;
	isFree: boolean;
}

/** Without problems the parts come to exactly the amounts of the line. */
export interface BuiltParts {
	parts: OrderPart[];
	problems: Problem[];
	notices: Problem[];
}

/** Whether SnelStart will charge the shop's VAT rate on an article of a line. */
export function rateProblems(
	{ line, rate, isFree }: OrderedLine,
	article: Article,
	{ books, point }: PlanContext,
): Problem[] {
	const vat = vatRateOf(article, books, point);
	if (vat.value === null) return vat.problems;
	return isFree || vat.value.rate === rate ? [] : [rateDiffers(line, article, rate, vat.value)];
}

/** SnelStart's own price where the settings leave prices to it; otherwise nothing. */
export function priceOf(
	article: Article,
	{ books, settings }: PlanContext,
): { own: { ownPrice?: OwnPrice }; problems: Problem[] } {
	if (settings.lineMode !== 'codeAndQuantity') return { own: {}, problems: [] };
	const ownPrice = ownPriceOf(article, books);
	return ownPrice
		? { own: { ownPrice }, problems: [] }
		: { own: {}, problems: [priceless(article)] };
}

function priceless({ code, name, price }: Article): Problem {
	return {
		code: 'prices-of-snelstart',
		message: `article ${code} "${name}" has no price (verkoopprijs) that can be read: "${price}"`,
		messageNl: `artikel ${code} "${name}" heeft geen leesbare verkoopprijs: "${price}"`,
		fix: `Give the article a price in SnelStart, or take over the prices of the shop: set ${planSetting('Sales (Verkopen)', 'Order Lines')} to 'Full Copy (Volledig Overnemen)'.`,
		fixNl: `Geef het artikel een prijs in SnelStart, of neem de prijzen van de webwinkel over: zet ${planSetting('Sales (Verkopen)', 'Order Lines')} op 'Full Copy (Volledig Overnemen)'.`,
		field: 'lines.code',
		value: code,
	};
}
