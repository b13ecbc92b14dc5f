import type { Rounding, StockPolicy } from '../settings/stockPolicy';
import { sumOf, type Term } from './term';
import { shareOf, unitsOf, UNITS_PER_PIECE, wholePieces, type Units } from './units';
import { numberIn, worded, type Wording } from '../words/wording';

const ROUNDED: Record<Rounding, Wording> = {
	down: worded('rounded down', 'naar beneden afgerond'),
	nearest: worded('rounded', 'afgerond'),
	up: worded('rounded up', 'naar boven afgerond'),
};

/**
 * The terms with share, rounding and limits added as terms of their own, so that all of them are the web stock:
 * first the share of this shop, then whole pieces, then `showFrom`, the floor of 0 and the maximum. `cap` null is none.
 */
export function limited(terms: readonly Term[], policy: StockPolicy): Term[] {
	const exact = sumOf(terms);
	const shared = exact > 0 ? shareOf(exact, policy.percentage) : exact;
	const whole = rounded(shared, policy.rounding);
	const shown = whole > 0 && whole < (unitsOf(policy.showFrom) ?? 0) ? 0 : whole;
	const floored = policy.allowNegative ? shown : Math.max(0, shown);
	const most = policy.cap === null ? floored : wholePieces(unitsOf(policy.cap) ?? 0);
	const { percentage, showFrom, cap } = policy;
	const limits: Term[] = [
		{
			kind: 'share',
			units: shared - exact,
			label: worded(
				`outside the share of ${percentage} %`,
				`buiten het deel van ${numberIn('nl', percentage)} %`,
			),
		},
		{ kind: 'rounding', units: whole - shared, label: ROUNDED[policy.rounding] },
		{
			kind: 'limit',
			units: shown - whole,
			label: worded(`fewer than ${showFrom}`, `minder dan ${showFrom}`),
		},
		{ kind: 'limit', units: floored - shown, label: worded('not below 0', 'niet onder 0') },
		{
			kind: 'limit',
			units: Math.min(floored, most) - floored,
			label: worded(`not above ${cap}`, `niet boven ${cap}`),
		},
	];
	return [...terms, ...limits.filter(({ units }) => units !== 0)];
}

/** The terms brought to 0 for an article that is not to be sold any more. */
export const zeroed = (terms: readonly Term[]): Term[] => [
	...terms,
	{
		kind: 'limit',
		units: 0 - sumOf(terms),
		label: worded('not active in SnelStart (niet actief)', 'niet actief in SnelStart'),
	},
];

function rounded(units: Units, rounding: Rounding): Units {
	if (rounding === 'up') return 0 - wholePieces(-units);
	return wholePieces(rounding === 'nearest' ? units + UNITS_PER_PIECE / 2 : units);
}
