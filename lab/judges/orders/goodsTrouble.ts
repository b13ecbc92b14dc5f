import { percentage, type Percentage } from './millionths';
import type { Artikel } from '../../simulators/snelstart/tables';
import { ARTICLE_FIELD } from '../../worlds/orders/named';
import { bookable } from './bookable';
import type { Destination } from './books';
import type { Case } from './case';
import { isFree, type Goods } from './goods';
import { isReversed } from './reversed';

/** Why a line cannot be booked without asking: its code, its article or its VAT. */
export function goodsTrouble(goods: Goods, found: Case, to: Destination): string[] {
	const shopRate = found.shop.rateOf(goods.detail);
	if (shopRate === null) return [`the tax of a line is gone`];
	const rate = percentage(shopRate);
	const reversed = isReversed(found, to);
	const free = isFree(goods, found) || reversed;
	if (free && found.choices.lineMode === 'perVatRate') return [];
	if (found.choices.lineMode === 'perVatRate') return bookable(found, 'collective', rate, to);
	const { articles, inactive, code } = goods;
	if (articles.length > 1) return [`${articles.length} articles with code ${code}`];
	if (inactive.length > 0 && articles.length === 0) return [`article ${code} is not active`];
	if (articles.length === 0) return unknownTrouble(goods, found, { rate, to, free });
	if (free) return [];
	return leavesOf(articles[0], found)
		.filter((article) => found.before.rateOf(article, to) !== rate)
		.map(({ artikelcode }) => `${artikelcode}: not the ${shopRate} % VAT of the shop`);
}

/** The articles a line is booked on: itself, or what its recipe comes down to. */
function leavesOf(main: Artikel, found: Case): Artikel[] {
	const isTakenApart = found.choices.recipeMode === 'components' && main.subartikelen.length > 0;
	if (!isTakenApart) return [main];
	return main.subartikelen.flatMap(({ id }) => {
		const part = found.before.article(id);
		return part ? leavesOf(part, found) : [];
	});
}
/** What becomes of a code that SnelStart does not know depends on the owner; some of it is a matter of taste. */
function unknownTrouble(
	goods: Goods,
	found: Case,
	{ rate, to, free }: { rate: Percentage; to: Destination; free: boolean },
): string[] {
	const { code } = goods;
	const { unknownArticle, numericCodes } = found.choices;
	const what = code.trim() === '' ? 'a line without code' : `no article ${code}`;
	if (unknownArticle === 'default' && free) return [];
	if (unknownArticle === 'default') return bookable(found, 'unknownArticle', rate, to);
	if (unknownArticle === 'create' && free && isMadeForAnother(code, found)) return [];
	if (unknownArticle !== 'create' || code.trim() === '' || free) return [what];
	const near = [
		...found.before.articlesByCode(`0${code}`),
		...found.before.articlesByField(ARTICLE_FIELD, `0${code}`),
	].some(() => true);
	if (near) return [`${what}, but nearly`];
	const longest = found.before.state.companyInfo.artikelcodeMaxLengte;
	const isAllowed = code.length <= longest && (!numericCodes || /^\d+$/.test(code));
	return isAllowed ? [] : [`${what}, and none can be made`];
}

/** Nothing tells what an article for free goods would cost, but another order of the run may have made it before. */
function isMadeForAnother(code: string, { after, salesOrders }: Case): boolean {
	const own = new Set(salesOrders.map(({ id }) => id));
	return after
		.articlesByCode(code)
		.some((article) => after.salesOrdersWith(article.id).some(({ id }) => !own.has(id)));
}
