import type { Random } from '../random';
import type { OrderLineInput, VoucherInput } from '../../simulators/prestashop';
import { GIFT_CARD } from './named';
import type { Item } from './catalogue';

/** What a voucher was taken off, besides the carriage it may have paid for. */
export interface VoucherStory {
	/** Its name, by which the shop's rows of it are known: vouchers that took nothing have none. */
	name: string;
	freeShipping: boolean;
	/** Goods that the percentage or amount was for: all, the cheapest, those without discount, or these references. */
	off: 'goods' | 'cheapest' | 'notReduced' | string[];
	/** Code of a product given away; empty for none. */
	gift: string;
}

/** A voucher as PrestaShop takes it, and what it was for. */
export interface Voucher {
	input: VoucherInput;
	story: VoucherStory;
}

const MOST_GIFT_PRICE = 15;

/** Vouchers on a basket: none mostly, two sometimes. */
export function vouchersFor(
	random: Random,
	items: readonly Item[],
	lines: readonly OrderLineInput[],
): Voucher[] {
	if (random.chance(0.75)) return [];
	const voucher = () => named(voucherFor(random, items, lines));
	const first = voucher();
	if (random.chance(0.85)) return [first];
	const second = voucher();
	return first.input.name === second.input.name ? [first] : [first, coveringAll(second)];
}

const isOddCard = (name: string): boolean => name.startsWith(GIFT_CARD) && /[13579]$/.test(name);

/** Every other card beside another voucher is for more than any order comes to. */
const coveringAll = ({ input, story }: Voucher): Voucher => ({
	input: isOddCard(input.name) ? { ...input, amountTaxIncl: '9999.00' } : input,
	story,
});

/** A voucher whose story is still to be given its name. */
interface Unnamed {
	input: VoucherInput;
	story: Pick<VoucherStory, 'off' | 'gift'>;
}

const named = ({ input, story }: Unnamed): Voucher => ({
	input,
	story: { ...story, name: input.name, freeShipping: input.freeShipping ?? false },
});

function voucherFor(
	random: Random,
	items: readonly Item[],
	lines: readonly OrderLineInput[],
): Unnamed {
	const onAll = (input: VoucherInput): Unnamed => ({ input, story: { off: 'goods', gift: '' } });
	return random.pick([
		() => onAll({ name: 'WELKOM10', percent: 10 }),
		() => onAll({ name: 'Trouwe klant', percent: random.pick([5, 15, 33.3]) }),
		() => onAll({ name: 'Alles gratis', percent: 100, freeShipping: true }),
		() => onAll({ name: '€ 5 cadeau', amountTaxIncl: '5.00' }),
		() => onAll({ name: 'Spaarpunten', amountTaxIncl: random.pick(['0.50', '2.35', '17.77']) }),
		() => onAll({ name: 'B2B-5', amountTaxExcl: '5.00' }),
		() => onAll(giftCard(random)),
		() => onAll({ name: 'Gratis verzending', freeShipping: true }),
		() => onAll({ name: 'Gratis verzending + 10%', freeShipping: true, percent: 10 }),
		() => ({
			input: { name: 'Halve prijs', percent: 50, onCheapest: true },
			story: { off: 'cheapest' as const, gift: '' },
		}),
		() => ({
			input: { name: 'Niet op acties', percent: 10, excludeReduced: true },
			story: { off: 'notReduced' as const, gift: '' },
		}),
		() => onOneProduct(random, items, lines),
		() => giftOf(random, items),
	])();
}

/** Six in ten may not be used in parts. */
function giftCard(random: Random): VoucherInput {
	const digits = random.digits(4);
	return {
		name: `${GIFT_CARD} ${digits}`,
		amountTaxIncl: random.pick(['7.35', '10.00', '25.00', '100.00']),
		...(/[0-5]$/.test(digits) ? { wholeValue: true } : {}),
	};
}

/** On one product of the basket, which has one reference in the shop. */
function onOneProduct(
	random: Random,
	items: readonly Item[],
	lines: readonly OrderLineInput[],
): Unnamed {
	const { productId } = random.pick(lines);
	const item = items.find((one) => one.productId === productId && one.combinationId === 0);
	if (!item || item.code === '') {
		return { input: { name: 'WELKOM5', percent: 5 }, story: { off: 'goods', gift: '' } };
	}
	return {
		input: { name: `Actie ${item.code}`, percent: 25, products: [item.code] },
		story: { off: [item.code], gift: '' },
	};
}

function giftOf(random: Random, items: readonly Item[]): Unnamed {
	const gifts = items.filter(
		({ standing, price, combinationId, customisable }) =>
			standing === 'known' &&
			combinationId === 0 &&
			!customisable &&
			Number(price) < MOST_GIFT_PRICE,
	);
	if (gifts.length === 0) {
		return { input: { name: 'WELKOM5', percent: 5 }, story: { off: 'goods', gift: '' } };
	}
	const { code } = random.pick(gifts);
	return { input: { name: 'Cadeautje', giftReference: code }, story: { off: 'goods', gift: code } };
}
