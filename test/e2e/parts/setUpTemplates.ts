import type { Diagnosis } from '../../../domain/stream/diagnosis';
import type { SetUpAdvice } from '../../../domain/stream/setUpAdvice';
import type { ProblemMessage } from '../../../domain/stream/toldProblem';
import type { Checks } from '../checks';
import type { N8nRest } from '../rest';
import { itemsOf } from '../runData';
import { readTemplate, type Scene } from '../scene';
import { withCredentials, type N8nWorkflow } from '../workflow';

const NAMES = ['check-set-up', 'first-set-up', 'report-problems'] as const;

const idOf = (name: (typeof NAMES)[number]): string => `setup${name.replace(/-/g, '')}`;

/** Templates that look and tell, with the credentials of a scene; messages go to a node that only takes them. */
export const setUpTemplates = (scene: Scene): Array<N8nWorkflow & { id: string }> =>
	NAMES.map((name) => {
		const template = withCredentials(readTemplate(name), Object.values(scene.credentials));
		const nodes = template.nodes.map((node) =>
			node.name === 'Send Message'
				? { ...node, type: 'n8n-nodes-base.noOp', typeVersion: 1, parameters: {} }
				: node,
		);
		return { ...template, nodes, id: idOf(name) };
	});

/** Checks a set-up, sets a link up, and tells what there is to tell, once. */
export async function runsSetUpTemplates(
	checks: Checks,
	rest: N8nRest,
	scene: Scene,
): Promise<void> {
	const { snelStart, prestaShop } = scene.stage;
	// Verbs are asked for a row that does not exist, so that requests tell nothing: the rows do.
	const state = () => JSON.stringify([prestaShop.state.tables.stock_availables, snelStart.state]);
	const before = state();
	const check = await rest.runWorkflow(idOf('check-set-up'), 'Run Now');
	const first = await rest.runWorkflow(idOf('first-set-up'), 'Run Now');
	checks.add('check-set-up and first-set-up change nothing', state() === before, 'by their rows');
	const [diagnosis] = itemsOf<Diagnosis>(check.runData, 'Diagnose');
	const codes = (diagnosis?.findings ?? []).map(({ code }) => code);
	const unread = ['start-missing', 'prefix-missing', 'template-not-chosen'];
	checks.add(
		'check-set-up: reads what is chosen from nodes that do not run',
		codes.includes('shop-reached') && !unread.some((code) => codes.includes(code)),
		check.error ?? codes.join(' '),
	);
	const [advice] = itemsOf<SetUpAdvice>(first.runData, 'First Set-Up');
	checks.add(
		'first-set-up: plans the newest orders and proposes a start',
		(advice?.orders.length ?? 0) > 0 && (advice?.startProposed ?? '') !== '',
		first.error ?? advice?.headline.en ?? 'no advice',
	);
	const told = async () => {
		const { runData, error } = await rest.runWorkflow(idOf('report-problems'), 'Run Now');
		const sent = itemsOf<ProblemMessage>(runData, 'Send Message').length;
		return { sent, stored: itemsOf(runData, 'Store Told').length, error };
	};
	const [once, again] = [await told(), await told()];
	checks.add(
		'report-problems: tells once, and keeps what it told',
		once.sent > 0 && once.stored >= once.sent && again.sent === 0,
		once.error ?? again.error ?? `${once.sent} sent, ${once.stored} stored, then ${again.sent}`,
	);
}
