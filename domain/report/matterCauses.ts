import type { RunReport } from '../stream/runReport';
import { callingMatters } from './callingMatters';

/** As many are kept: a longer list would outgrow its row, and whoever has so many looks at the report anyway. */
const MOST = 200;

/** Something that calls somebody, told apart by its three parts; for a run as a whole `about` is ''. */
export type MatterCause = readonly [what: string, about: string, codes: string];

/** Everything in a report that calls somebody, each once; what no row tells stands for the whole run. */
export function matterCauses(report: RunReport): MatterCause[] {
	const causes = new Map(
		callingMatters(report).map(({ what, about, codes }) => {
			const cause: MatterCause = [what, about, codes.join(' ')];
			return [cause.join('|'), cause];
		}),
	);
	if (report.fence?.tooManyNew) causes.set('most', ['run', '', 'too-many-new']);
	if (report.fence === null) causes.set('broken', ['run', '', 'broke-off']);
	if (causes.size === 0 && report.attention) causes.set('other', ['run', '', 'attention']);
	return [...causes.values()].slice(0, MOST);
}

/** The same out of a row of the archive; nothing where it cannot be read. */
export function mattersIn(text: string): MatterCause[] {
	try {
		const read: unknown = JSON.parse(text);
		return Array.isArray(read) ? read.filter(isCause) : [];
	} catch {
		return [];
	}
}

const isCause = (value: unknown): value is MatterCause =>
	Array.isArray(value) && value.length === 3 && value.every((part) => typeof part === 'string');
