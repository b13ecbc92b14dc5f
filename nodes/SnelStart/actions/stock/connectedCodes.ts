/** A recipe (recept) of SnelStart or a pack (pakket) of the shop: its code and those of what is in it. */
export interface Composition {
	code: string;
	parts: readonly string[];
}

/** Form in which article codes are compared here: SnelStart looks them up without regard to case. */
export const comparable = (code: string): string => code.trim().toLowerCase();

/**
 * The codes whose web stock a change in one of `touched` can change: along recipes and packs up and down, because
 * what a recipe sells comes off its components, and they bound everything else that they are in.
 */
export function connectedCodes(
	touched: Iterable<string>,
	compositions: readonly Composition[],
): Set<string> {
	const neighbours = new Map<string, Set<string>>();
	const link = (a: string, b: string): void => {
		const known = neighbours.get(a);
		if (known) known.add(b);
		else neighbours.set(a, new Set([b]));
	};
	for (const { code, parts } of compositions) {
		for (const part of parts.map(comparable)) {
			link(comparable(code), part);
			link(part, comparable(code));
		}
	}
	const connected = new Set([...touched].map(comparable));
	connected.delete('');
	for (const code of connected) {
		for (const neighbour of neighbours.get(code) ?? []) connected.add(neighbour);
	}
	return connected;
}
