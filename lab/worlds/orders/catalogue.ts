import type { Random } from '../random';
import type { Choices } from './choices';
import type { Rate } from './rate';

/** What SnelStart knows of the article code of a thing in the shop. */
type Standing =
	| 'known'
	| 'unknown'
	| 'nearMiss'
	| 'inactive'
	| 'duplicate'
	| 'empty'
	| 'wrongGroup';

/** A product of the shop, or one combination of it. */
export interface Item {
	productId: number;
	combinationId: number;
	/** Reference in the shop; empty when it has none. */
	code: string;
	ean13: string;
	upc: string;
	isbn: string;
	mpn: string;
	supplierReference: string;
	name: string;
	options: Array<{ group: string; value: string }>;
	rate: Rate;
	/** Excluding VAT, up to six decimals. */
	price: string;
	standing: Standing;
	customisable: boolean;
	/** Contribution for disposal inside the price, excluding VAT. */
	ecotax: string;
	/** Parts of the recipe in SnelStart, by position in the catalogue. */
	recipe: Array<{ part: number; quantity: number }>;
}

const NAMES = [
	'Katoenen T-shirt',
	'Mok "Molen"',
	'Boek & Pen',
	'Thee Earl Grey 100 g',
	'Stroopwafels (10 st.)',
	"Café-au-lait kom 'Blauw'",
	'LED-lamp E27 9W <dimbaar>',
	'Süßigkeiten Überraschung',
	'Kaarsenhouder',
	'Tuinslang 25 m; incl. koppeling',
	'Notitieblok A5 – gelinieerd',
	'Cadeaubon papier',
];
const LONG_NAME = `Handgemaakte ${'zeer uitgebreid beschreven '.repeat(3)}theepot met deksel`;
const OPTIONS = [
	{ group: 'Maat', values: ['S', 'M', 'L', 'XL'] },
	{ group: 'Kleur', values: ['Rood', 'Blauw'] },
];
/** One of each at least in every catalogue, few enough for most baskets to have none. */
const ODD: Standing[] = ['unknown', 'nearMiss', 'inactive', 'duplicate', 'empty', 'wrongGroup'];
const ORDINARY_PRODUCTS = 46;

/** What is for sale in a shop, the same for a seed and its choices. */
export function makeCatalogue(random: Random, choices: Choices): Item[] {
	const items: Item[] = [];
	for (let product = 1; product <= ORDINARY_PRODUCTS + ODD.length; product += 1) {
		const standing = ODD[product - ORDINARY_PRODUCTS - 1] ?? 'known';
		const hasCombinations =
			standing === 'known' && choices.shopField !== 'productId' && random.chance(0.25);
		items.push(...productItems(random, choices, { product, standing, hasCombinations }));
	}
	for (const [index, item] of items.entries()) {
		if (item.standing === 'known' && index > 3 && random.chance(0.08)) {
			item.recipe = partsFor(random, items, index);
		}
	}
	return items;
}

function productItems(
	random: Random,
	choices: Choices,
	about: { product: number; standing: Standing; hasCombinations: boolean },
): Item[] {
	const rate = random.pick<Rate>([21, 21, 21, 9, 9, 0]);
	const name = `${random.chance(0.05) ? LONG_NAME : random.pick(NAMES)} ${about.product}`;
	const price = priceOf(random, rate);
	const ecotax =
		rate === 21 && random.chance(0.1) ? `${random.int(0, 2)}.${random.digits(2)}` : '0';
	const shared = { name, rate, price, ecotax, standing: about.standing, recipe: [] };
	const item = (combinationId: number, options: Item['options']): Item => ({
		...shared,
		...codesOf(random, choices, about, combinationId),
		productId: 100 + about.product,
		combinationId,
		options,
		customisable: !about.hasCombinations && random.chance(0.15),
	});
	if (!about.hasCombinations) return [item(0, [])];
	return OPTIONS[0].values.slice(0, random.int(2, 4)).map((size, index) =>
		item(1000 + about.product * 10 + index, [
			{ group: 'Maat', value: size },
			{ group: 'Kleur', value: random.pick(OPTIONS[1].values) },
		]),
	);
}

function codesOf(
	random: Random,
	{ numericCodes }: Choices,
	{ product, standing }: { product: number; standing: Standing },
	combinationId: number,
) {
	const number = String(product * 100 + (combinationId % 10)).padStart(5, '0');
	const code = numericCodes
		? `4${number}`
		: `${random.pick(['MOK', 'tsh', 'B/', 'a b'])}-${number}`;
	return {
		code: standing === 'empty' ? '' : code,
		ean13: standing === 'empty' ? '' : `87${random.digits(6)}${number}`,
		upc: standing === 'empty' ? '' : `0${random.digits(6)}${number}`,
		isbn: standing === 'empty' ? '' : `978${random.digits(5)}${number}`,
		mpn: standing === 'empty' ? '' : `MPN${number}`,
		supplierReference: standing === 'empty' ? '' : `LEV ${number}`,
	};
}

/** Either a round price with VAT, which leaves six decimals without, or a round price without. */
function priceOf(random: Random, rate: Rate): string {
	const cents = random.int(20, random.chance(0.1) ? 200_000 : 9_000);
	if (random.chance(0.6)) return (cents / (100 + rate)).toFixed(6);
	return random.chance(0.5)
		? (cents / 100).toFixed(6)
		: `${(cents / 100).toFixed(2)}${random.digits(4)}`;
}

function partsFor(random: Random, items: readonly Item[], main: number): Item['recipe'] {
	const simple = items.flatMap((item, part) =>
		part !== main && item.standing === 'known' && item.recipe.length === 0 ? [part] : [],
	);
	const sameRate = simple.filter((part) => items[part].rate === items[main].rate);
	return random
		.sample(random.chance(0.8) ? sameRate : simple, random.int(1, 3))
		.map((part) => ({ part, quantity: random.int(1, 4) }));
}

/** The code by which the shop's owner wants a thing to be found in SnelStart. */
export function shopCodeOf(item: Item, { shopField }: Pick<Choices, 'shopField'>): string {
	if (shopField === 'reference') return item.code;
	if (shopField === 'productId') return String(item.productId);
	return item[shopField];
}
