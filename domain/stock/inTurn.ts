/**
 * A part of the ids, so small that reading them is quick: each is in the part of one turn out of as many as it takes, and
 * always of the same ones, whatever the order they come in.
 */
export function inTurn(ids: readonly string[], turn: number, atOnce: number): string[] {
	const sorted = [...new Set(ids)].sort();
	const parts = Math.max(1, Math.ceil(sorted.length / atOnce));
	return sorted.filter((_, place) => place % parts === turn % parts);
}
