import type { PlannedLine } from '../../stream/planProof';
import type { SalesOrderLine } from '../../stream/salesOrderDraft';
import { asCompared } from '../../words/asCompared';

/** What of a line tells its article: nothing was changed, only one of the two was, or nothing tells which. */
type Naming = 'planned' | 'id' | 'code' | 'both';

/**
 * By which of id and code a line of an edited plan names its article, told from the lines as they were planned: the one
 * that was changed. Where lines came or went, no line has its place any more, and only what the plan never had can have
 * been changed.
 */
export function lineNames(
	{ artikel: { id, artikelcode: code = '' } }: SalesOrderLine,
	place: number,
	lines: readonly SalesOrderLine[],
	planned: readonly PlannedLine[],
): Naming {
	const isCode = (one: PlannedLine) => asCompared(one.code) === asCompared(code);
	if (planned.some((one) => one.id === id && isCode(one))) return 'planned';
	if (code === '') return 'id';
	if (id === '') return 'code';
	if (lines.length === planned.length) {
		const was = planned[place];
		if (was.id === id) return 'code';
		return isCode(was) ? 'id' : 'both';
	}
	const [hasId, hasCode] = [planned.some((one) => one.id === id), planned.some(isCode)];
	if (hasId === hasCode) return 'both';
	return hasId ? 'code' : 'id';
}
