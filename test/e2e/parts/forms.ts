/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Answer } from '../../../domain/stream/answer';
import { openBrowser, type BrowserOptions, type LocalBrowser } from '../browser';
import type { Checks } from '../checks';
import { owner } from '../home';
import { repository } from '../packInstall';
import type { N8nRest } from '../rest';
import { itemsOf } from '../runData';
import { readTemplate, setScene, type Scene } from '../scene';
import { withCredentials, type N8nWorkflow } from '../workflow';

const IMPORT = 'import-orders-and-export-stock-with-archive';
const PICTURES = join(repository, 'docs', 'img');

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };

/** A shop with an import, the form that runs it, the form that answers questions, and a workflow that asks. */
export interface FormsScene extends Scene {
	further: Array<N8nWorkflow & { id: string }>;
}

const RUN_NOW = 'formsRunNow';
const ASK = 'formsAsk';
const CALLER = 'formsCaller';

export async function setFormsScene(): Promise<FormsScene> {
	const change = () => readTemplate(IMPORT);
	const wishes = { id: 'forms', seed: 8, orders: 30, articles: 80, called: 'with forms' };
	const scene = await setScene({ ...wishes, change });
	const runNow = readTemplate('run-now');
	const tasks = runNow.nodes.find(({ name }) => name === 'Tasks')!.parameters.tasks as {
		task: Array<{ workflow: unknown }>;
	};
	tasks.task[0].workflow = { __rl: true, mode: 'id', value: scene.workflow.id };
	const ask = withCredentials(readTemplate('ask'), Object.values(scene.credentials));
	for (const { nodes } of [runNow, ask]) {
		for (const node of nodes) {
			if (node.type.endsWith('.formTrigger')) Object.assign(node, { webhookId: node.id });
		}
	}
	const [order] = scene.stage.prestaShop.state.tables.orders;
	return {
		...scene,
		further: [
			{ ...runNow, id: RUN_NOW },
			{ ...ask, id: ASK },
			inEnglish(runNow, { id: `${RUN_NOW}InEnglish`, path: 'run-now', node: 'Tasks' }),
			inEnglish(ask, { id: `${ASK}InEnglish`, path: 'ask', node: 'Answer' }),
			{ ...callerOf(String(order.id)), id: CALLER },
		],
	};
}

/** The same form for somebody who reads English, at an address of its own. */
function inEnglish(
	workflow: N8nWorkflow,
	{ id, path, node }: { id: string; path: string; node: string },
): N8nWorkflow & { id: string } {
	const copy = structuredClone(workflow);
	for (const one of copy.nodes) {
		if (one.name === node) one.parameters.language = 'en';
		if (!one.type.endsWith('.formTrigger')) continue;
		const { options } = one.parameters as { options: object };
		one.parameters.options = { ...options, path };
		Object.assign(one, { webhookId: `${one.id}-${path}` });
	}
	return { ...copy, name: `${copy.name} in English`, id };
}

/** As an AI agent calls a workflow: one input, `question`. */
function callerOf(question: string): N8nWorkflow {
	const value = { question };
	const schema = [{ id: 'question', displayName: 'question', type: 'string', display: true }];
	return {
		name: 'Caller',
		nodes: [
			{
				id: 'caller1',
				name: 'Run Now',
				type: 'n8n-nodes-base.manualTrigger',
				typeVersion: 1,
				position: [0, 0],
				parameters: {},
			},
			{
				id: 'caller2',
				name: 'Call',
				type: 'n8n-nodes-base.executeWorkflow',
				typeVersion: 1.3,
				position: [240, 0],
				parameters: {
					workflowId: { __rl: true, mode: 'id', value: ASK },
					workflowInputs: { mappingMode: 'defineBelow', value, matchingColumns: [], schema },
					options: {},
				},
			},
		],
		connections: { 'Run Now': { main: [[{ node: 'Call', type: 'main', index: 0 }]] } },
		settings: { executionOrder: 'v1' },
	};
}

/** Both forms as a person sees them on his phone and at his desk, and the answer as a tool gets it. */
export async function walkThroughForms(
	checks: Checks,
	rest: N8nRest,
	{ stage: { snelStart, prestaShop }, workflow }: FormsScene,
	{ url, ...options }: BrowserOptions & { url: string },
): Promise<void> {
	const english = [`${RUN_NOW}InEnglish`, `${ASK}InEnglish`];
	for (const id of [workflow.id, RUN_NOW, ASK, ...english]) {
		checks.add(`forms: ${id} can be published`, await rest.activate(id), id);
	}
	const stranger = await openBrowser(options);
	await stranger.page.goto(`${url}/form/nu-uitvoeren`);
	const refused = await stranger.page.locator('body').innerText();
	await stranger.close();
	checks.add('forms: a stranger is shown no form', !/Toon de taken/.test(refused), refused);

	const browser = await loggedIn(url, options);
	const { page } = browser;
	const before = snelStart.state.verkooporders.length;
	await page.setViewportSize(PHONE);
	await page.goto(`${url}/form/nu-uitvoeren`);
	await submitted(page, 'Toon de taken');
	await page
		.getByText(/nog nooit uitgevoerd/)
		.first()
		.waitFor({ timeout: 60_000 });
	const list = await page.locator('body').innerText();
	checks.add('run now: the second page lists the task with its last run', true, list);
	await page
		.getByText(/nog nooit uitgevoerd/)
		.first()
		.click();
	await page.screenshot({ path: join(PICTURES, 'run-now.png') });
	await submitted(page, 'Nu uitvoeren');
	await page
		.getByText(/orders? created|orders? .*gemaakt/)
		.first()
		.waitFor({ timeout: 120_000 });
	const report = await page.locator('body').innerText();
	await page.screenshot({ path: join(PICTURES, 'run-now-report.png') });
	const made = snelStart.state.verkooporders.length - before;
	checks.add(
		'run now: the task ran and its report is the end page',
		made > 5,
		`${made}: ${report}`,
	);

	await page.setViewportSize(DESKTOP);
	await page.goto(`${url}/form/nu-uitvoeren`);
	await submitted(page, 'Toon de taken');
	await page
		.getByText(/: laatst /)
		.first()
		.waitFor({ timeout: 60_000 });
	const again = await page.locator('body').innerText();
	await page.screenshot({ path: join(PICTURES, 'run-now-list.png') });
	checks.add(
		'run now: the list tells last run, result and next run',
		/laatst .* (created|aangemaakt).* volgende /.test(again),
		again,
	);

	const order = prestaShop.state.tables.orders.find(({ id }) =>
		snelStart.state.verkooporders.some(({ betalingskenmerk }) => betalingskenmerk === `PS-${id}`),
	)!;
	const [line] = prestaShop.state.tables.order_details;
	for (const [name, question, size] of [
		['ask-order', `Waarom staat order ${order.id} niet in SnelStart?`, PHONE],
		['ask-article', String(line.product_reference), DESKTOP],
	] as const) {
		snelStart.clearJournal();
		prestaShop.clearJournal();
		await page.setViewportSize(size);
		await page.goto(`${url}/form/vraag`);
		const field = page.getByPlaceholder('order 1021');
		await allowed(page, field);
		await field.fill(question);
		const askedAt = Date.now();
		await submitted(page, 'Vraag');
		await page
			.getByText(/In SnelStart: verkooporder|de winkel toont/)
			.first()
			.waitFor({ timeout: 60_000 });
		const seconds = (Date.now() - askedAt) / 1000;
		const told = await page.locator('body').innerText();
		await page.screenshot({ path: join(PICTURES, `${name}.png`) });
		checks.add(
			`ask: "${question}" is answered within 15 seconds`,
			seconds < 15,
			`${seconds} s: ${told}`,
		);
		checks.add(
			`ask: "${question}" is answered in Dutch`,
			!/sales order|web order|already|in the shop/i.test(told),
			told,
		);
		const written = [...snelStart.journal, ...prestaShop.journal].filter(
			({ method, path }) => method !== 'GET' && !path.endsWith('/token'),
		);
		checks.add('ask: nothing is written', written.length === 0, `${written.length}`);
	}
	await looksInEnglish(checks, page, url, String(line.product_reference));
	await browser.close();

	const called = await rest.runWorkflow(CALLER, 'Run Now');
	const [answer] = itemsOf<Answer>(called.runData, 'Call');
	checks.add(
		'ask: a workflow that calls it gets the answer',
		answer?.kind === 'answer',
		called.error ?? answer?.answer,
	);
}

/** Words that only a Dutch page says. */
const DUTCH = /nog nooit|laatst|volgende|aangemaakt|verkooporder|winkel toont|wachtende/i;

/** Both forms as whoever chose English in them sees them, on a phone and at a desk. */
async function looksInEnglish(
	checks: Checks,
	page: Page,
	url: string,
	question: string,
): Promise<void> {
	await page.setViewportSize(PHONE);
	const listed = async () => {
		await page.goto(`${url}/form/run-now`);
		await submitted(page, 'Toon de taken');
		const task = page.getByText(/: last /).first();
		await task.waitFor({ timeout: 60_000 });
		return task;
	};
	// What a run came to was noted in the language of whoever ran it.
	await (await listed()).click();
	await submitted(page, 'Nu uitvoeren');
	await page.getByText('SnelStart').first().waitFor({ timeout: 120_000 });
	await listed();
	await page.screenshot({ path: join(PICTURES, 'run-now-en.png') });
	const list = await page.locator('body').innerText();
	checks.add('run now in English: the list has no Dutch in it', !DUTCH.test(list), list);

	await page.setViewportSize(DESKTOP);
	await page.goto(`${url}/form/ask`);
	const field = page.getByPlaceholder('order 1021');
	await allowed(page, field);
	await field.fill(question);
	await submitted(page, 'Vraag');
	await page
		.getByText(/the shop shows/)
		.first()
		.waitFor({ timeout: 60_000 });
	await page.screenshot({ path: join(PICTURES, 'ask-article-en.png') });
	const answer = await page.locator('body').innerText();
	checks.add('ask in English: the answer has no Dutch in it', !DUTCH.test(answer), answer);
}

async function loggedIn(url: string, options: BrowserOptions): Promise<LocalBrowser> {
	const browser = await openBrowser(options);
	const answer = await browser.context.request.post(`${url}/rest/login`, {
		data: { emailOrLdapLoginId: owner.email, password: owner.password },
	});
	if (!answer.ok()) throw new Error(`Login in the browser failed: ${answer.status()}`);
	return browser;
}

/** Presses the button of a page, by the beginning of its label. */
async function submitted(page: Page, label: string): Promise<void> {
	const button = page.getByRole('button', { name: new RegExp(`^${label}`) });
	await allowed(page, button);
	await button.click();
}

/** n8n asks once per form whether it may know who fills it in. */
async function allowed(page: Page, wanted: Locator): Promise<void> {
	const allow = page.getByTestId('consent-allow-button');
	await allow.or(wanted).first().waitFor({ timeout: 60_000 });
	if (await allow.isVisible()) await allow.click();
	await wanted.waitFor({ timeout: 60_000 });
}
