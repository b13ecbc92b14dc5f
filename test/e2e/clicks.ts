import type { Locator, Page } from 'playwright-core';

/** A person who sets a template up in n8n's editor with the mouse; every click counts. */
export class Clicks {
	private readonly made: string[] = [];

	constructor(private readonly page: Page) {}

	get count(): number {
		return this.made.length;
	}

	/** All of them in words, in order. */
	get inWords(): string {
		return this.made.join(', ');
	}

	async on(what: string, where: Locator): Promise<void> {
		await where.click();
		await this.done(what);
	}

	/** Opens the panel of a node; a double click counts as one. */
	async open(node: string): Promise<void> {
		await this.page.locator(`[data-test-id="canvas-node"][data-node-name="${node}"]`).dblclick();
		await this.page.getByTestId('ndv').waitFor();
		await this.done(`open ${node}`, 1500);
	}

	/** Goes from an open panel to the one behind it, by the icon on the right edge. */
	async next(node: string): Promise<void> {
		const icons = this.page.getByTestId('floating-node');
		const places = await icons.evaluateAll((all) =>
			all.map((one) => one.getBoundingClientRect().x),
		);
		await icons.nth(places.indexOf(Math.max(...places))).click();
		await this.done(`on to ${node}`, 1500);
	}

	/** Chooses entries of an open drop-down by what they begin with. */
	async entries(...texts: string[]): Promise<void> {
		for (const text of texts) {
			const entry = this.page
				.locator('.el-select-dropdown__item:visible')
				.filter({ hasText: text });
			await this.on(text, entry.first());
		}
	}

	/** A click outside the page, in a window of the system. */
	async outside(what: string): Promise<void> {
		await this.done(what);
	}

	/** Waits until the editor has drawn what a click did. */
	private async done(what: string, ms = 600): Promise<void> {
		this.made.push(what);
		await this.page.waitForTimeout(ms);
	}
}
