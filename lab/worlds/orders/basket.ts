import type { Random } from '../random';
import type { OrderLineInput } from '../../simulators/prestashop';
import type { Item } from './catalogue';

const TEXTS = ['Voor oma <3', 'Anna & Bob', 'regel 1\nregel 2', 'Gefeliciteerd! 🎂'];
const QUANTITIES = [1, 1, 1, 1, 2, 2, 3, 4, 5, 7, 12, 36, 100];
/** One basket in so many has something in it that SnelStart does not know as it should. */
const ODD_BASKETS = 0.05;

/** What somebody puts in the cart. */
export function fillBasket(random: Random, items: readonly Item[]): OrderLineInput[] {
	const known = items.filter(({ standing }) => standing === 'known');
	const odd = items.filter(({ standing }) => standing !== 'known');
	const size = random.chance(0.02) ? random.int(10, 25) : random.pick([1, 1, 2, 2, 3, 4, 6]);
	const chosen = random.sample(known, size);
	if (random.chance(ODD_BASKETS)) chosen[0] = random.pick(odd);
	return chosen.flatMap((item) => linesFor(random, item));
}

/** A catalogue discount of a percentage or an amount, some of them only from a quantity (staffelkorting). */
function reductionFor(random: Random): Partial<OrderLineInput> {
	const from = random.chance(0.4) ? { fromQuantity: random.pick([2, 5, 10]) } : {};
	if (random.chance(0.12)) {
		return { reductionPercent: random.pick([5, 10, 12.5, 20, 33.33, 50]), ...from };
	}
	if (!random.chance(0.06)) return {};
	const amount = random.pick(['0.05', '0.333333', '1.00']);
	const side = random.chance(0.5) ? 'reductionAmountTaxIncl' : 'reductionAmountTaxExcl';
	return { [side]: amount, ...from };
}

function linesFor(random: Random, item: Item): OrderLineInput[] {
	const line = (): OrderLineInput => ({
		productId: item.productId,
		combinationId: item.combinationId,
		quantity: random.pick(QUANTITIES),
		...reductionFor(random),
	});
	if (!item.customisable || random.chance(0.4)) return [line()];
	return random
		.sample(TEXTS, random.int(1, 2))
		.map((customization) => ({ ...line(), customization }));
}
