import type { Verdict } from '../../judges/orders/verdict';

/** The last line of `npm run check:orders -- --json`. */
export interface OrderFigures {
	orders: number;
	/** Imported with the shop's total and nothing on the difference article. */
	exact: number;
	/** Imported with the shop's total and cents named on the difference article. */
	differenceBooked: number;
	blocked: number;
	/** Orders per code of a problem; an order may have several. */
	blockedReasons: Record<string, number>;
	/** Imported with anything that is not right. */
	wrong: number;
	/** Most cents booked as difference. */
	worstCents: number;
	seconds: number;
	/** Of the orders that a bookkeeper could import without asking, the share that was imported. */
	importableShare: number;
	blockedNeedlessly: number;
	/** Not imported because the shop was not ready: unpaid, cancelled or half-built. */
	notYet: number;
	/** Not imported because the owner wants nothing of them. */
	leftOut: number;
}

const LEAST_SHARE = 0.995;

export function figuresOf(verdicts: readonly Verdict[], seconds: number): OrderFigures {
	const count = (is: (verdict: Verdict) => boolean) => verdicts.filter(is).length;
	const imported = verdicts.filter(isImported);
	const needless = count(isNeedlesslyBlocked);
	const importable = count(isImportable);
	return {
		orders: verdicts.length,
		exact: count(({ outcome }) => outcome === 'exact'),
		differenceBooked: count(({ outcome }) => outcome === 'differenceBooked'),
		blocked: count(({ outcome }) => outcome === 'blocked'),
		blockedReasons: reasonsOf(verdicts.filter(({ outcome }) => outcome === 'blocked')),
		wrong: count(isWrong),
		worstCents: Math.max(0, ...imported.map(({ difference }) => difference)),
		seconds: Math.round(seconds * 10) / 10,
		importableShare: importable === 0 ? 1 : 1 - needless / importable,
		blockedNeedlessly: needless,
		notYet: count(({ outcome }) => outcome === 'notYet'),
		leftOut: count(({ outcome }) => outcome === 'leftOut'),
	};
}

const isImported = ({ outcome }: Verdict) => outcome === 'exact' || outcome === 'differenceBooked';

export const isWrong = ({ faults }: Verdict): boolean => faults.length > 0;

const isImportable = ({ opinion: { notYet, asks, doubts } }: Verdict): boolean =>
	notYet === '' && asks.length === 0 && doubts.length === 0;

export const isNeedlesslyBlocked = (verdict: Verdict): boolean =>
	isImportable(verdict) && verdict.outcome === 'blocked';

function reasonsOf(blocked: readonly Verdict[]): Record<string, number> {
	const reasons: Record<string, number> = {};
	for (const { codes } of blocked) {
		for (const code of codes.length > 0 ? codes : ['not-reported']) {
			reasons[code] = (reasons[code] ?? 0) + 1;
		}
	}
	return Object.fromEntries(Object.entries(reasons).sort(([, a], [, b]) => b - a));
}

export const passes = ({ wrong, importableShare }: OrderFigures): boolean =>
	wrong === 0 && importableShare >= LEAST_SHARE;
