import type { IDataObject } from 'n8n-workflow';
import { itemEdits, type Source, type WorkflowJson } from '../../engine';
import { judgeEdit, type Fault } from '../../judges/stream/judgeEdit';
import { checkedWorkflow } from './checkedWorkflow';
import { Random } from '../../worlds';
import { behind, connectionsOf, EDITOR, withEditor, type Connection } from './connections';
import type { Around, Edit } from './edits/edit';
import { randomEdit } from './edits/randomEdit';
import { replayed, type JudgedRun, type RecordedRun } from './recordedRun';
import { twoDays, type TwoDays } from './twoDays';

/** An edit and what came of it. */
export interface CheckedEdit {
	where: string;
	what: string;
	kind: Edit['kind'];
	/** Why the run refused, '' when it did not. */
	refusal: string;
	faults: Fault[];
}

export interface StreamOptions {
	seed: number;
	edits: number;
	source?: Source;
	/** Instead of edits by chance on all lines: these, on the lines to one node. */
	edit?: { to: string; make: typeof randomEdit };
}

/** A world is used for so many edits; then another follows. */
const EDITS_PER_WORLD = 80;

/**
 * Damages items between the nodes of the shipped template and has every run judged. In each world the template runs whole
 * once; every edit then runs what lies behind its line, with shop and books as they were when the line was reached.
 */
export async function checkStream(
	{ seed, edits, source = 'src', edit }: StreamOptions,
	tell: (checked: CheckedEdit) => void = () => {},
): Promise<CheckedEdit[]> {
	const random = new Random(seed);
	const make = edit?.make ?? randomEdit;
	const connections = connectionsOf(checkedWorkflow()).filter(
		({ to }) => edit === undefined || to === edit.to,
	);
	const checked: CheckedEdit[] = [];
	while (checked.length < edits) {
		const days = await twoDays(seed * 1000 + checked.length, source);
		for (let n = 0; n < EDITS_PER_WORLD && checked.length < edits; n += 1) {
			const line = random.pick(connections);
			const made = make(random, days.untouched.items[line.from], aroundOf(line, days));
			const run = await runBehind(line, made.items, days, source);
			const one = judgedEdit(line, made, run, days.untouched);
			checked.push(one);
			tell(one);
		}
	}
	return checked;
}

function aroundOf(line: Connection, { untouched, earlier }: TwoDays): Around {
	const again = behind(line, checkedWorkflow());
	const isBefore = (node: string) => node in earlier && node !== line.from && !again.has(node);
	const before = Object.entries(untouched.items).filter(([node]) => isBefore(node));
	return { earlier: earlier[line.from], before: Object.fromEntries(before) };
}

/** Runs the template from one line on, with these items travelling that line. */
export async function runBehind(
	line: Connection,
	items: IDataObject[],
	{ world, untouched }: TwoDays,
	source: Source,
): Promise<JudgedRun> {
	const template: WorkflowJson = checkedWorkflow();
	const again = behind(line, template);
	const done = Object.entries(untouched.items).filter(([node]) => !again.has(node));
	const at = untouched.services.get(line.to) ?? untouched.end;
	itemEdits.set(EDITOR, () => items);
	const pinned = Object.fromEntries(done);
	return await replayed(world, withEditor(line, template), { at, pinned, source });
}

function judgedEdit(
	line: Connection,
	{ what, kind }: Edit,
	run: JudgedRun,
	untouched: RecordedRun,
): CheckedEdit {
	const refused = run.refusal !== '';
	const faults = judgeEdit({ ...run, before: untouched.before, kind, refused }, untouched);
	return { where: `${line.from} > ${line.to}`, what, kind, refusal: run.refusal, faults };
}
