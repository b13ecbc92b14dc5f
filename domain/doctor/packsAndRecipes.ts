import { packsUnder } from '../article/packsUnder';
import type { AdministrationCheck } from '../stream/administrationCheck';
import type { Finding } from '../stream/diagnosis';
import type { ShopCheck } from '../stream/shopCheck';
import { asCompared } from '../words/asCompared';
import type { DoctorSettings } from './doctorSettings';
import { finding } from './finding';

type Content = readonly [code: string, quantity: number];

/** Packs of the shop against the recipes of SnelStart: both say what a sale takes off stock, and have to say the same. */
export function packsAndRecipes(
	shop: ShopCheck,
	books: AdministrationCheck,
	{ codeField }: DoctorSettings,
): Finding[] {
	if (shop.trouble !== null || books.trouble !== null) return [];
	const articles = new Map(books.articles.map((article) => [asCompared(article.code), article]));
	return packsUnder(codeField, shop.packs).flatMap(({ code, contents }) => {
		const article = articles.get(asCompared(code));
		if (code.trim() === '' || article === undefined) return [];
		const inShop = summed(contents.map((part): Content => [part.code, Number(part.quantity)]));
		const inBooks = summed(article.parts.map((part): Content => [part.code, part.quantity]));
		// What has no article is told of its code; the pack may be right.
		if ([...inShop, ...inBooks].some(([part]) => !articles.has(part))) return [];
		if (!article.isRecipe || inBooks.length === 0) return [withoutRecipe(code, inShop)];
		return inWords(inShop) === inWords(inBooks) ? [] : [differs(code, inShop, inBooks)];
	});
}

/** What there is of each code, in the order of the codes. */
function summed(contents: readonly Content[]): Content[] {
	const sums = new Map<string, number>();
	for (const [code, quantity] of contents) {
		const key = asCompared(code);
		sums.set(key, (sums.get(key) ?? 0) + quantity);
	}
	return [...sums].sort(([one], [other]) => (one < other ? -1 : 1));
}

const inWords = (contents: readonly Content[]): string =>
	contents.map(([code, quantity]) => `${quantity} × ${code || '?'}`).join(', ');

const withoutRecipe = (code: string, inShop: readonly Content[]): Finding =>
	finding.warning(
		'pack-without-recipe',
		code,
		[
			`The pack ${code} holds ${inWords(inShop)} in the shop, and its article in SnelStart has no recipe: its contents are kept off the web stock by this link alone`,
			`Het pakket ${code} bevat in de winkel ${inWords(inShop)}, en het artikel in SnelStart heeft geen recept: alleen deze koppeling houdt de inhoud van de webvoorraad af`,
		],
		[
			`SnelStart, article ${code}: give it a recipe of the same contents`,
			`SnelStart, artikel ${code}: geef het een recept met dezelfde inhoud`,
		],
	);

const differs = (code: string, inShop: readonly Content[], inBooks: readonly Content[]): Finding =>
	finding.error(
		'recipe-differs-from-pack',
		code,
		[
			`The pack ${code} holds ${inWords(inShop)} in the shop, and ${inWords(inBooks)} by its recipe in SnelStart`,
			`Het pakket ${code} bevat in de winkel ${inWords(inShop)}, en volgens het recept in SnelStart ${inWords(inBooks)}`,
		],
		[
			`Make both the same: the recipe of ${code} in SnelStart, or the contents of the pack in the shop`,
			`Maak beide gelijk: het recept van ${code} in SnelStart, of de inhoud van het pakket in de winkel`,
		],
	);
