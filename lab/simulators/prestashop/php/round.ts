/** PS_PRICE_ROUND_MODE: 0 up, 1 down, 2 half up (default), 3 half down, 4 half to even, 5 half to odd. */
export type RoundMode = 0 | 1 | 2 | 3 | 4 | 5;

const isWhole = (value: number) => Math.floor(value) === value;

/** A number of which only the last step is open: to the nearest whole, a tie by the mode. */
function nearest(value: number, mode: RoundMode): number {
	const size = Math.abs(value);
	const floor = Math.floor(size);
	const rest = size - floor;
	const up = rest > 0.5 || (rest === 0.5 && tieGoesUp(floor, mode));
	return Math.sign(value) * (up ? floor + 1 : floor);
}

function tieGoesUp(floor: number, mode: RoundMode): boolean {
	if (mode === 3) return false;
	if (mode === 4) return floor % 2 === 1;
	return mode === 5 ? floor % 2 === 0 : true;
}

/**
 * PHP's round() before 8.4: first to the 15 digits a float is sure of, then to the places, both by the
 * mode, so that 1.005 becomes 1.01 although the float lies just below it.
 */
function phpRound(value: number, places: number, mode: RoundMode): number {
	if (!Number.isFinite(value) || value === 0) return value;
	const scale = 10 ** places;
	const sure = 14 - Math.floor(Math.log10(Math.abs(value)));
	const scaled =
		sure > places && sure - 15 < places
			? nearest(value * 10 ** sure, mode) / 10 ** (sure - places)
			: value * scale;
	return Math.abs(scaled) >= 1e15 ? value : nearest(scaled, mode) / scale;
}

/** Up or down looks at the 14 digits PHP prints: what then has no fraction stays as it is. */
function towards(value: number, places: number, step: (value: number) => number): number {
	const scaled = value * 10 ** places;
	return isWhole(Number(scaled.toPrecision(14))) ? value : step(scaled) / 10 ** places;
}

/** Tools::ps_round: rounds to so many places in one of the shop's six modes; up and down are ceil and floor. */
export function psRound(value: number, places: number, mode: RoundMode): number {
	if (mode === 0) return towards(value, places, Math.ceil);
	if (mode === 1) return towards(value, places, Math.floor);
	return phpRound(value, places, mode);
}

/** What MySQL keeps of a float in a decimal column, as the webservice answers it: `16.520660`. */
export function decimal(value: number, places = 6): string {
	const text = phpRound(value, places, 2).toFixed(places);
	return /^-0\.0*$/.test(text) ? text.slice(1) : text;
}
