import type { ArchivedRun } from '../stream/archivedRun';
import type { WorkflowFailure } from '../stream/workflowFailure';
import { oneLine } from '../words/text';
import { worded, type Wording } from '../words/wording';
import type { Cause } from './cause';
import type { Said } from './said';
import { causeWords } from './causeWords';
import { clockIn } from './clockIn';
import { inLines } from './inLines';

/** By what a failure is known: what n8n brought of it, or its run in the archive. `at` in milliseconds since 1970. */
interface Known {
	failure?: WorkflowFailure;
	run?: ArchivedRun;
	at: number;
	/** It went well again since. */
	isOver?: boolean;
}

/** A workflow that failed: what it said, since when, and where to look. */
export function failureText(cause: Cause, { failure, run, at, isOver }: Known, zone: string): Said {
	const when = clockIn(zone, at);
	const subject = causeWords({ ...cause, about: '' });
	const node = failure?.node ?? '';
	const said = oneLine(failure?.message ?? '');
	const saidNl = oneLine(failure?.messageNl ?? '') || said;
	const { headline = '', headlineNl = headline } = run ?? {};
	const lines: Wording[] = [
		worded(
			node === ''
				? `${subject.en} at ${when}.`
				: `${subject.en} at ${when}, at the node "${node}".`,
			node === ''
				? `${subject.nl} om ${when}.`
				: `${subject.nl} om ${when}, bij de node "${node}".`,
		),
		...(said === '' ? [] : [worded(said, saidNl)]),
		...(run ? [worded(`The run: ${headline}.`, `De uitvoering: ${headlineNl}.`)] : []),
		isOver
			? worded(
					'It went well again since: nothing has to be done.',
					'Sindsdien gaat het weer goed: u hoeft niets te doen.',
				)
			: worded(
					`Look at it in n8n: ${placeOf(failure?.url, run).en}. It is not told again until it has gone well twice.`,
					`Bekijk hem in n8n: ${placeOf(failure?.url, run).nl}. U hoort dit niet opnieuw tot het twee keer goed is gegaan.`,
				),
	];
	return { subject, text: inLines(lines) };
}

function placeOf(url = '', run?: ArchivedRun): Wording {
	if (url !== '') return worded(url, url);
	if (run) return worded(`execution ${run.runId}`, `uitvoering ${run.runId} (Executions)`);
	return worded('the list of executions', 'de lijst met uitvoeringen (Executions)');
}
