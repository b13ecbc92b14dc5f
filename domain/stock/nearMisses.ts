const MOST = 5;
const FURTHEST = 2;

/**
 * Names that somebody may have meant, the likeliest first, at most five: the same but for capitals, spaces,
 * punctuation and leading zeros, then those that begin alike or contain what was asked, then those two typing
 * errors away.
 */
export function nearMisses(asked: string, known: Iterable<string>): string[] {
	const wanted = bare(asked);
	if (wanted === '') return [];
	const ranked: Array<{ name: string; rank: number }> = [];
	for (const name of new Set(known)) {
		const rank = distanceOf(wanted, bare(name));
		if (rank !== null) ranked.push({ name, rank });
	}
	return ranked
		.sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
		.slice(0, MOST)
		.map(({ name }) => name);
}

const bare = (name: string): string =>
	name
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '')
		.replace(/^0+(?=.)/, '');

/** Smaller is likelier, null when it is too far off. */
function distanceOf(wanted: string, name: string): number | null {
	if (name === wanted) return 0;
	if (name === '') return null;
	if (wanted.length >= 3 && name.startsWith(wanted)) return 1;
	const edits = editsBetween(wanted, name);
	if (edits <= Math.min(FURTHEST, wanted.length - 2)) return 1 + edits;
	return wanted.length >= 3 && name.includes(wanted) ? 4 : null;
}

/** Typing errors between two texts: letters put in, left out or exchanged; more than two read as three. */
function editsBetween(a: string, b: string): number {
	if (Math.abs(a.length - b.length) > FURTHEST) return FURTHEST + 1;
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const exchanged = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
			row.push(Math.min(exchanged, previous[j] + 1, row[j - 1] + 1));
		}
		if (Math.min(...row) > FURTHEST) return FURTHEST + 1;
		previous = row;
	}
	return previous[b.length];
}
