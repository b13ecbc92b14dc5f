/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { owner } from './home';

export interface EditorOptions {
	/** n8n's address */
	url: string;
	chromium: string;
	/** the folder in which playwright-core is installed beside n8n */
	playwrightFolder: string;
}

/** n8n's editor in a headless Chromium that reaches nothing but this machine. */
export class Editor {
	/** What the browser complained about: console errors, page errors, failed calls to n8n. */
	readonly complaints: string[] = [];
	/** Requests to other machines that the page tried; all were aborted. */
	readonly outsideRequests: string[] = [];

	private constructor(
		private readonly browser: Browser,
		readonly page: Page,
		private readonly url: string,
	) {}

	static async open(options: EditorOptions): Promise<Editor> {
		const load = createRequire(join(options.playwrightFolder, 'package.json'));
		const { chromium, selectors } = load('playwright-core') as typeof import('playwright-core');
		selectors.setTestIdAttribute('data-test-id');
		const browser = await chromium.launch({
			executablePath: options.chromium,
			args: [
				'--no-sandbox',
				'--disable-dev-shm-usage',
				'--disable-gpu',
				'--force-color-profile=srgb',
			],
		});
		const context = await browser.newContext({
			viewport: { width: 1600, height: 900 },
			colorScheme: 'light',
			locale: 'en-GB',
			timezoneId: 'Europe/Amsterdam',
		});
		const page = await context.newPage();
		const editor = new Editor(browser, page, options.url);
		await editor.stayOnThisMachine(context);
		editor.listen();
		await editor.login(context);
		return editor;
	}

	/** Opens a workflow and waits until its canvas is drawn and fitted into the window. */
	async openWorkflow(id: string): Promise<void> {
		await this.page.goto(`${this.url}/workflow/${id}`);
		await this.page.getByTestId('canvas-node').first().waitFor({ timeout: 60_000 });
		await this.page.waitForLoadState('networkidle');
		await this.fit();
	}

	/** The shortcut for "zoom to fit", then the animation. */
	async fit(): Promise<void> {
		await this.page.mouse.move(800, 620);
		await this.page.keyboard.press('1');
		await this.page.waitForTimeout(1500);
	}

	/** The names on the canvas, also of nodes n8n does not know. */
	async nodeNames(): Promise<string[]> {
		return await this.page
			.getByTestId('canvas-node')
			.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-node-name') ?? ''));
	}

	/** Presses Execute Workflow and waits until the given node has succeeded. */
	async execute(lastNode: string): Promise<void> {
		await this.page.getByTestId('execute-workflow-button').first().click();
		const succeeded = this.node(lastNode).getByTestId('canvas-node-status-success');
		const failed = this.page.getByTestId('canvas-node-status-error');
		await succeeded.or(failed).first().waitFor({ timeout: 120_000 });
		if (!(await succeeded.isVisible())) throw new Error(await this.messages());
		await this.messagesGone();
		await this.fit();
	}

	/** How many nodes carry the red sign of a missing setting or credential. */
	async nodesWithIssues(): Promise<number> {
		return await this.page.getByTestId('node-issues').count();
	}

	/** Switches the output side of an open panel to another view. */
	async showOutputAs(view: 'schema' | 'table' | 'json'): Promise<void> {
		await this.output().getByTestId(`radio-button-${view}`).click();
		await this.page.waitForTimeout(1500);
	}

	/** The piece of the output that holds the given text, as a person sees it. */
	async outputWith(text: string): Promise<string> {
		const piece = this.output().getByText(text).first();
		await piece.waitFor({ timeout: 20_000 });
		return await piece.innerText();
	}

	/** Drags the middle of an open panel to the left, which leaves more room for the output. */
	async widenOutput(): Promise<void> {
		const handle = await this.page.getByTestId('panel-drag-button').boundingBox();
		if (!handle) return;
		const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
		await this.page.mouse.move(x, y);
		await this.page.mouse.down();
		await this.page.mouse.move(x - 330, y, { steps: 8 });
		await this.page.mouse.up();
		await this.page.waitForTimeout(500);
	}

	/** Opens a node's panel by a double click, as a person does. */
	async openPanel(nodeName: string): Promise<void> {
		await this.page
			.locator(`[data-test-id="canvas-node"][data-node-name="${nodeName}"]`)
			.dblclick();
		await this.page.getByTestId('ndv').waitFor();
		await this.page.waitForTimeout(1500);
	}

	async closePanel(): Promise<void> {
		await this.page.keyboard.press('Escape');
		await this.page.getByTestId('ndv').waitFor({ state: 'hidden' });
	}

	/** The text a person sees on the whole page. */
	async visibleText(): Promise<string> {
		return await this.page.locator('body').innerText();
	}

	async screenshot(path: string): Promise<void> {
		await this.page.screenshot({ path });
	}

	async close(): Promise<void> {
		await this.browser.close();
	}

	private output(): Locator {
		return this.page
			.getByTestId('output-panel')
			.or(this.page.getByTestId('ndv-output-panel'))
			.first();
	}

	private node(name: string): Locator {
		return this.page.locator(`[data-test-id="canvas-node"][data-node-name="${name}"]`);
	}

	/** What n8n shows in the corner of the screen. */
	private async messages(): Promise<string> {
		return (await this.page.locator('.el-notification').allInnerTexts()).join('\n');
	}

	/** Messages of success go by themselves after some seconds. */
	private async messagesGone(): Promise<void> {
		const message = this.page.locator('.el-notification').first();
		await message.waitFor({ state: 'hidden', timeout: 15_000 });
	}

	private async stayOnThisMachine(context: BrowserContext): Promise<void> {
		await context.route('**/*', async (route) => {
			const { hostname, protocol } = new URL(route.request().url());
			const local = ['localhost', '127.0.0.1'].includes(hostname) || protocol === 'data:';
			if (local) return await route.continue();
			this.outsideRequests.push(`${protocol}//${hostname}`);
			await route.abort();
		});
	}

	private listen(): void {
		this.page.on('pageerror', (error) => this.complaints.push(`page error: ${error.message}`));
		this.page.on('console', (message) => {
			if (message.type() !== 'error' || isOptionalSchema(message.location().url)) return;
			this.complaints.push(`console: ${message.text()} ${message.location().url}`);
		});
		this.page.on('response', (response) => {
			if (response.status() < 400 || isOptionalSchema(response.url())) return;
			this.complaints.push(`${response.status()} ${response.url()}`);
		});
	}

	private async login(context: BrowserContext): Promise<void> {
		const answer = await context.request.post(`${this.url}/rest/login`, {
			data: { emailOrLdapLoginId: owner.email, password: owner.password },
		});
		if (!answer.ok()) throw new Error(`Login in the browser failed: ${answer.status()}`);
	}
}

/** n8n asks for a sample of each node's output and draws without it when a package has none (404). */
const isOptionalSchema = (url: string): boolean =>
	new URL(url, 'http://x').pathname.startsWith('/schemas/');
