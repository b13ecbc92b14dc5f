/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Checks } from '../checks';
import { Clicks } from '../clicks';
import type { Editor } from '../editor';
import { templateFolder, type Scene } from '../scene';

const TEMPLATE = 'import-orders-and-export-stock.json';

/** From *Import from File* on, with every choice made from lists. */
const MOST_CLICKS = 25;

/**
 * A person who has both credentials imports the shipped template in the editor, chooses what only he can choose, and
 * runs it. n8n itself gives imported nodes the only credential of their type, but not to a node that takes two.
 */
export async function walkToFirstDryRun(
	checks: Checks,
	editor: Editor,
	{ stage: { snelStart, prestaShop } }: Scene,
): Promise<void> {
	const { page } = editor.browser;
	const clicks = new Clicks(page);
	await editor.openNewWorkflow();
	await importFromFile(page, clicks, join(templateFolder, TEMPLATE));
	await editor.fit();
	snelStart.clearJournal();
	prestaShop.clearJournal();

	await clicks.open('Get Web Orders');
	await clicks.on('Import From', page.getByTestId('parameter-input-importFrom').locator('input'));
	await clicks.on('today', page.locator('td.today:visible'));
	await clicks.on('OK', page.getByRole('button', { name: 'OK' }));
	await clicks.next('Plan');
	await choosePlan(page, clicks);
	await clicks.on('close', page.getByTestId('ndv-close-button'));
	await clicks.on('Execute workflow', page.getByTestId('execute-workflow-button').first());
	await editor.succeeded('Stop if Failed');

	const written = [...snelStart.journal, ...prestaShop.journal].filter(
		({ method, path }) => method !== 'GET' && !path.endsWith('/token'),
	);
	checks.add('first dry run: the template runs to its end', true, 'Stop if Failed');
	checks.add('first dry run: nothing is written', written.length === 0, `${written.length}`);
	checks.add(
		`first dry run: at most ${MOST_CLICKS} clicks from Import from File`,
		clicks.count <= MOST_CLICKS,
		`${clicks.count}: ${clicks.inWords}`,
	);
}

async function importFromFile(page: Page, clicks: Clicks, file: string): Promise<void> {
	await page.getByTestId('workflow-menu').click();
	await page.getByText('Import', { exact: true }).first().hover();
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		clicks.on('Import from file', page.getByText('From file', { exact: true })),
	]);
	await chooser.setFiles(file);
	await page.getByTestId('canvas-node').first().waitFor();
	await clicks.outside('the file');
}

async function choosePlan(page: Page, clicks: Clicks): Promise<void> {
	const input = (name: string) => page.getByTestId(`parameter-input-${name}`).locator('input');
	await clicks.on('credential', page.getByTestId('node-credentials-select').first());
	await clicks.entries('SnelStart');
	const template = page.getByTestId('resource-locator-salesOrderTemplate');
	await clicks.on('Sales Order Template', template.getByTestId('rlc-input'));
	await clicks.on('Webshop', page.getByTestId('rlc-item').filter({ hasText: 'Webshop' }).first());
	await clicks.on('Payment Reference Prefix', input('importKeyPrefix').first());
	await page.keyboard.type('PS-');
	await clicks.on('Cost Articles', page.getByRole('button', { name: 'Choose Cost Articles' }));
	await page.getByTestId('parameter-input-difference').locator('input:enabled').first().waitFor();
	await page.waitForTimeout(2000);
	const costs: Array<[string, string[]]> = [
		['shipping', ['9001', '9002']],
		['discount', ['9003', '9004']],
		['difference', ['9006']],
	];
	for (const [name, articles] of costs) {
		await clicks.on(name, input(name).first());
		await clicks.entries(...articles);
	}
}
