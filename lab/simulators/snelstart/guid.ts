/**
 * Source of GUIDs that repeats itself: the same seed gives the same GUIDs in the same order.
 * The result is shaped as a version 4 GUID in lower case.
 */
export function guidSource(seed: string): () => string {
	const next = mulberry32(hash(seed));
	const hex = () =>
		Math.floor(next() * 0x100000000)
			.toString(16)
			.padStart(8, '0');
	return () => {
		const all = hex() + hex() + hex() + hex();
		const variant = '89ab'[parseInt(all[16], 16) % 4];
		const parts = [all.slice(0, 8), all.slice(8, 12), `4${all.slice(13, 16)}`];
		return [...parts, variant + all.slice(17, 20), all.slice(20)].join('-');
	};
}

function hash(text: string): number {
	let value = 2166136261;
	for (const character of text) value = Math.imul(value ^ character.charCodeAt(0), 16777619);
	return value >>> 0;
}

function mulberry32(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let value = Math.imul(state ^ (state >>> 15), 1 | state);
		value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
		return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
	};
}
