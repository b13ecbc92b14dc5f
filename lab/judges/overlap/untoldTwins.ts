import type { SnelStartState } from '../../simulators/snelstart/tables';

/** Rows of a kind that belong together: more than one of them is one too many. */
type Named = { key: string; number: number };

/**
 * Sales orders and customer cards that stay there twice, because a person works on one of them or because it has orders,
 * and that nobody is told of: `told` is the text of a report made after everything had come to rest.
 */
export function untoldTwins({ verkooporders, relaties }: SnelStartState, told: string): string[] {
	const orders = verkooporders.map(({ betalingskenmerk, nummer }) => ({
		key: betalingskenmerk ?? '',
		number: nummer,
	}));
	const cards = relaties
		.filter(({ nonactief }) => !nonactief)
		.map(({ email, relatiecode }) => ({ key: (email ?? '').toLowerCase(), number: relatiecode }));
	return [...twins(orders), ...twins(cards)].flatMap(({ key, number }) =>
		new RegExp(`\\b${number}\\b`).test(told)
			? []
			: [`${key} is there twice, of which ${number} is not told`],
	);
}

/** All but one of the rows with one key: a report that names any other of them names what is to be looked at. */
function twins(rows: readonly Named[]): Named[] {
	const first = new Set<string>();
	return [...rows]
		.sort((a, b) => a.number - b.number)
		.filter(({ key }) => {
			if (key === '') return false;
			const isFurther = first.has(key);
			first.add(key);
			return isFurther;
		});
}
