import { escaped } from './escaped';

export interface Bar {
	/** Shown below the first and the last bar, and with each where one points at it. */
	label: string;
	/** Null where nothing is known: no bar stands there. */
	value: number | null;
	/** The value as a person reads it. */
	text: string;
}

const WIDTH = 300;
const HEIGHT = 70;
const FOOT = 14;

/**
 * Bars over days as a drawing inside the page, with the highest value written beside its name; a screen reader gets
 * both as text. Empty without a bar.
 */
export function barChart(title: string, bars: readonly Bar[]): string {
	const known = bars.filter(({ value }) => value !== null);
	if (known.length === 0) return '';
	const top = Math.max(...known.map(({ value }) => value ?? 0));
	const highest = known.find(({ value }) => value === top) ?? known[0];
	const step = WIDTH / bars.length;
	const drawn = bars.map(({ label, value, text }, place) => {
		if (value === null) return '';
		const height = top > 0 ? Math.max((value / top) * HEIGHT, value > 0 ? 1 : 0) : 0;
		const at = `x="${fixed(place * step + step * 0.1)}" y="${fixed(HEIGHT - height)}"`;
		const size = `width="${fixed(step * 0.8)}" height="${fixed(height)}"`;
		return `<rect ${at} ${size}><title>${escaped(`${label}: ${text}`)}</title></rect>`;
	});
	const [first, last] = [bars[0].label, bars[bars.length - 1].label].map(escaped);
	return `<figure><figcaption>${escaped(title)} · max. ${escaped(highest.text)}</figcaption><svg viewBox="0 0 ${WIDTH} ${HEIGHT + FOOT}" role="img" aria-label="${escaped(`${title}: max. ${highest.text} (${highest.label})`)}">${drawn.join('')}<line x1="0" y1="${HEIGHT}" x2="${WIDTH}" y2="${HEIGHT}"/><text x="0" y="${HEIGHT + FOOT - 2}">${first}</text><text x="${WIDTH}" y="${HEIGHT + FOOT - 2}" text-anchor="end">${last}</text></svg></figure>`;
}

const fixed = (value: number): string => value.toFixed(1);
