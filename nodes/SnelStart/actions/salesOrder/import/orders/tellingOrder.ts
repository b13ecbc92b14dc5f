import type { Creatable } from './creatable';

/**
 * The order that tells most of what SnelStart takes: one that has the least in common with those it refused, whose
 * customer has a card already, and that asks for little, with short texts and few lines. Where even that one is
 * refused, it is hardly for what only some orders have.
 */
export function tellingOrder(
	plans: readonly Creatable[],
	refused: readonly Creatable[],
	needsCard: (plan: Creatable) => boolean,
): Creatable {
	const known = new Set(refused.flatMap(namedBy));
	const weighed = plans.map((plan) => ({
		plan,
		weight: [
			namedBy(plan).filter((name) => known.has(name)).length,
			needsCard(plan) ? 1 : 0,
			lengthOfTexts(plan),
			plan.salesOrder.regels.length,
		],
	}));
	return weighed.reduce((best, one) => (isLess(one.weight, best.weight) ? one : best)).plan;
}

/** Customer and articles: what may be at fault with one order and not with the next. */
const namedBy = ({ customer, salesOrder }: Creatable): string[] => [
	...new Set([
		customer.id ?? customer.key,
		...salesOrder.regels.map(({ artikel }) => artikel?.id || (artikel?.artikelcode ?? '')),
	]),
];

const lengthOfTexts = ({ salesOrder }: Creatable): number =>
	Object.values(salesOrder)
		.filter((value) => typeof value === 'string')
		.reduce((sum, text) => sum + text.length, 0);

function isLess(one: readonly number[], other: readonly number[]): boolean {
	const at = one.findIndex((value, index) => value !== other[index]);
	return at !== -1 && one[at] < other[at];
}
