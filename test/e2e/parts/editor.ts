/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checks } from '../checks';
import type { Editor } from '../editor';
import { repository } from '../packInstall';
import { stillWriting, type Scene } from '../scene';
import { nodeOf } from '../workflow';
import { checkVerdict } from './commandLine';

const LARGEST_PICTURE = 300_000;

/** A person's way through the editor: open, execute, look into two nodes; with pictures for the README. */
export async function walkThroughEditor(
	checks: Checks,
	editor: Editor,
	scene: Scene,
): Promise<void> {
	const pictures = join(repository, 'docs', 'img');
	stillWriting(scene);
	await mkdir(pictures, { recursive: true });
	const plan = nodeOf(scene.workflow, 'webOrder', 'plan').name;
	const report = nodeOf(scene.workflow, 'shopLink', 'report').name;

	await editor.openWorkflow(scene.workflow.id);
	await allNodesKnown(checks, editor, scene);
	await editor.execute(report);
	checks.add('editor: Execute Workflow runs to the last node', true, report);
	checkVerdict(checks, scene, 'editor');
	await editor.screenshot(join(pictures, 'workflow.png'));

	await editor.openPanel(plan);
	const panel = await editor.visibleText();
	const labels = ['Sales Order Template', 'Payment Reference Prefix', 'Cost Articles'];
	const missing = labels.filter((label) => !panel.includes(label));
	checks.add(
		`editor: the panel of ${plan} shows its settings`,
		missing.length === 0,
		labels.join(', '),
	);
	await editor.showOutputAs('schema');
	await editor.screenshot(join(pictures, 'web-order-panel.png'));
	await editor.closePanel();

	await editor.openPanel(report);
	await editor.widenOutput();
	await editor.showOutputAs('json');
	const headline = await editor.outputWith(' orders created');
	checks.add('editor: the report can be read', /\d+ orders created/.test(headline), headline);
	await editor.screenshot(join(pictures, 'report.png'));
	await editor.closePanel();

	for (const name of ['workflow.png', 'web-order-panel.png', 'report.png']) {
		const { size } = statSync(join(pictures, name));
		checks.add(`editor: docs/img/${name} is small`, size < LARGEST_PICTURE, `${size} bytes`);
	}
	checks.add(
		'editor: no errors in the browser',
		editor.browser.complaints.length === 0,
		editor.browser.complaints[0],
	);
	const outside = [...new Set(editor.browser.outsideRequests)];
	checks.add(
		'editor: nothing outside this machine was asked for',
		outside.length === 0,
		outside.join(', '),
	);
}

async function allNodesKnown(checks: Checks, editor: Editor, scene: Scene): Promise<void> {
	const expected = scene.workflow.nodes
		.filter(({ type }) => !type.endsWith('.stickyNote'))
		.map(({ name }) => name);
	const shown = await editor.nodeNames();
	const absent = expected.filter((name) => !shown.includes(name));
	checks.add('editor: every node is on the canvas', absent.length === 0, shown.join(', '));
	const text = await editor.visibleText();
	checks.add(
		'editor: n8n knows every node type and misses no setting',
		!/Install this node|unknown node|not currently installed/i.test(text) &&
			(await editor.nodesWithIssues()) === 0,
		`${await editor.nodesWithIssues()} nodes with issues`,
	);
}
