import type { Locator, Page } from 'playwright-core';
import { openBrowser, type BrowserOptions, type LocalBrowser } from './browser';
import { owner } from './home';

/** Pixels around what stands on the canvas; the words below a node are no part of its box. */
const MARGIN = 36;

/** What n8n draws above the canvas. */
const NO_BUTTONS =
	'.vue-flow__panel, [data-test-id="canvas-wrapper"] button { visibility: hidden !important; }';

/** n8n's editor as the owner sees and uses it. */
export class Editor {
	private readonly page: Page;

	private constructor(
		readonly browser: LocalBrowser,
		private readonly url: string,
	) {
		this.page = browser.page;
	}

	static async open(url: string, options: BrowserOptions): Promise<Editor> {
		const browser = await openBrowser(options);
		const answer = await browser.context.request.post(`${url}/rest/login`, {
			data: { emailOrLdapLoginId: owner.email, password: owner.password },
		});
		if (!answer.ok()) throw new Error(`Login in the browser failed: ${answer.status()}`);
		return new Editor(browser, url);
	}

	/** Opens a workflow and waits until its canvas is drawn and fitted into the window. */
	async openWorkflow(id: string): Promise<void> {
		await this.page.goto(`${this.url}/workflow/${id}`);
		await this.page.getByTestId('canvas-node').first().waitFor({ timeout: 60_000 });
		await this.page.waitForLoadState('networkidle');
		await this.fit();
	}

	/** Opens an empty workflow. */
	async openNewWorkflow(): Promise<void> {
		await this.page.goto(`${this.url}/workflow/new`);
		await this.page.getByTestId('workflow-menu').waitFor({ timeout: 60_000 });
		await this.page.waitForLoadState('networkidle');
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
		await this.succeeded(lastNode);
	}

	/** Waits until the given node has succeeded; throws with what n8n says when one fails. */
	async succeeded(lastNode: string): Promise<void> {
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

	/** Lets an open trigger that polls show a sample, and waits for it. */
	async fetchTestEvent(): Promise<void> {
		await this.page.getByRole('button', { name: 'Fetch Test Event' }).first().click();
		await this.output().getByTestId('radio-button-json').waitFor({ timeout: 60_000 });
		await this.messagesGone();
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

	/** What stands on the canvas, without the buttons and the empty room around it. */
	async screenshotOfCanvas(path: string): Promise<void> {
		const boxes = await this.page
			.locator('.vue-flow__node')
			.evaluateAll((nodes) =>
				nodes
					.map((node) => node.getBoundingClientRect())
					.map(({ left, top, right, bottom }) => [left, top, right, bottom]),
			);
		const [left, top] = [0, 1].map((side) => Math.min(...boxes.map((box) => box[side])) - MARGIN);
		const [right, bottom] = [2, 3].map(
			(side) => Math.max(...boxes.map((box) => box[side])) + MARGIN,
		);
		const clip = { x: left, y: top, width: right - left, height: bottom - top };
		await this.page.screenshot({ path, clip, scale: 'css', style: NO_BUTTONS });
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
}
