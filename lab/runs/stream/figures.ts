import type { Fault } from '../../judges/stream/judgeEdit';
import type { CheckedEdit } from './checkStream';

/** The last line of `npm run check:stream -- --json`. */
export interface StreamFigures {
	edits: number;
	refused: number;
	harmless: number;
	tooHigh: number;
	wrongOrders: number;
	silent: number;
	needlessRefusals: number;
	seconds: number;
}

export function figuresOf(checked: readonly CheckedEdit[], seconds: number): StreamFigures {
	const withFault = (kind: Fault['kind']) =>
		checked.filter(({ faults }) => faults.some((fault) => fault.kind === kind)).length;
	return {
		edits: checked.length,
		refused: checked.filter(({ refusal }) => refusal !== '').length,
		harmless: checked.filter(({ kind }) => kind === 'harmless').length,
		tooHigh: withFault('tooHigh'),
		wrongOrders: withFault('wrongOrder'),
		silent: withFault('silent'),
		needlessRefusals: withFault('needlessRefusal'),
		seconds: Math.round(seconds),
	};
}
