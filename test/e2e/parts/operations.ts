import type { Checks } from '../checks';
import { Canvas } from '../canvas';
import type { Editor } from '../editor';
import type { Scene } from '../scene';
import { operationsToClick, type OperationToClick } from './operationsToClick';

/** What n8n asks outside this machine of a package that was not installed from a registry. */
const OF_THE_REGISTRY = /registry\.npmjs\.org/;
/** The editor asks for lists and fields before it has filled in the only credential there is; a list that stays away is seen where it is to be clicked. */
const BEFORE_THE_CREDENTIAL = /dynamic-node-parameters/;

/** A person adds each operation on the canvas, fills it in, presses *Execute step* and looks at what comes out. */
export async function clicksOperations(
	checks: Checks,
	editor: Editor,
	scene: Scene,
): Promise<void> {
	const canvas = new Canvas(editor);
	const operations = operationsToClick(scene);
	await canvas.begin();
	for (const [place, operation] of operations.entries()) {
		if (place > 0 && !operation.isBehind) await canvas.remove();
		if (operation.isBehind) await canvas.leave();
		await tries(checks, canvas, operation);
	}
	const complaints = editor.browser.complaints.filter(
		(one) => !OF_THE_REGISTRY.test(one) && !BEFORE_THE_CREDENTIAL.test(one),
	);
	checks.add('operations: no errors in the browser', complaints.length === 0, complaints[0]);
}

async function tries(
	checks: Checks,
	canvas: Canvas,
	{ node, action, fillings, shows, wrong }: OperationToClick,
): Promise<void> {
	const what = `${node}: ${action}`;
	try {
		await canvas.add(node, action);
		for (const filling of fillings) await canvas.fillIn(filling);
		await canvas.executeStep();
		const shown = await canvas.shown();
		const missing = shows.filter((text) => !spaceless(shown).includes(spaceless(text)));
		checks.add(
			`${what} shows what there is`,
			missing.length === 0,
			missing.length === 0 ? shows.join(', ') : `no ${missing.join(', ')} in ${shown}`,
		);
	} catch (error) {
		checks.add(what, false, error instanceof Error ? error.message : String(error));
	}
	if (wrong) checks.add(`${what} did it`, wrong() === '', wrong());
}

/** n8n draws a member of JSON in pieces. */
const spaceless = (text: string): string => text.replace(/\s+/g, '');
