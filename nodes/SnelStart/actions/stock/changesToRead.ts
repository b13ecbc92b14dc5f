import type { IExecuteFunctions } from 'n8n-workflow';
import { stockBookmark, type StockBookmark } from '../../../../domain/stock/stockBookmark';
import { cursorTime } from '../../../../domain/stock/cursorTime';
import type { Fence } from '../../../../domain/stream/fence';
import type { ImportedOrder } from '../../../../domain/stream/importedOrder';
import { forRun } from '../../../shared/forRun';
import type { Composition } from './connectedCodes';
import { worded } from '../../../../domain/words/wording';
import { toldError } from '../../../shared/toldError';

/** What 'Only Changed Since' asks for, null when the whole catalogue is wanted. */
export function changesToRead(
	context: IExecuteFunctions,
	orders: readonly ImportedOrder[],
	fences: readonly Fence[],
): ChangesToRead | null {
	if (forRun(context, 'read', 'all') !== 'changed') return null;
	return {
		since: sinceOf(context),
		bookmark: stockBookmark(textParameter(context, 'changedSince')),
		lastFullSweep: textParameter(context, 'lastFullSweep'),
		fullSweepEvery: Number(forRun(context, 'fullSweepEvery', 24)) || 0,
		codes: orders.flatMap(({ quantities }) => quantities.map(({ code }) => code)),
		packs: fences.flatMap(({ packs }) =>
			(packs ?? []).map(({ code, contents }) => ({
				code,
				parts: contents.map((part) => part.code),
			})),
		),
	};
}

function sinceOf(context: IExecuteFunctions): string {
	const text = textParameter(context, 'changedSince');
	const since = cursorTime(text);
	if (text === '' || since !== '') return since;
	throw toldError(
		context.getNode(),
		worded(
			`'Changed Since' is '${text}', which is no cursor of an earlier run`,
			`'Changed Since' is '${text}', en dat is geen stand van een eerdere uitvoering`,
		),
		{
			description: worded(
				"Hand back the field 'resumeFrom' of the last item of the previous run as it is, or leave 'Changed Since' empty to read everything.",
				"Geef het veld 'resumeFrom' van het laatste item van de vorige uitvoering terug zoals het is, of laat 'Changed Since' leeg om alles te lezen.",
			),
			itemIndex: 0,
		},
	);
}

/** A parameter as text; an expression that finds nothing counts as empty. */
function textParameter(context: IExecuteFunctions, name: string): string {
	const value = forRun(context, name, '');
	return typeof value === 'string' ? value.trim() : '';
}

export interface ChangesToRead {
	/** Time of change up to which everything is known, '' when nothing is. */
	since: string;
	/** What was written down with it. */
	bookmark: StockBookmark;
	/** ISO 8601, '' when there was none. */
	lastFullSweep: string;
	/** Hours after which the whole catalogue is read again, 0 for never. */
	fullSweepEvery: number;
	/** Article codes of the web orders of this run. */
	codes: readonly string[];
	/** Packs (pakketten) of the shop. */
	packs: readonly Composition[];
}
