import type { Locator, Page } from 'playwright-core';
import type { Editor } from './editor';

/** One thing that a person fills in, on the panel of a node, by the name of its parameter. */
export type Filling =
	/** A record, looked for in the list of a resource locator. */
	| { find: string; search: string; entry: string }
	/** An entry of a drop-down. */
	| { choose: string; entry: string }
	| { type: string; text: string }
	/** A field of a resource mapper, which is added first where it is not shown. */
	| { map: string; label: string; text: string }
	/** A condition: the field and the comparison from their lists, and the value. */
	| { filter: string; field: string; by: [parameter: string, entry: string]; value: string };

const MANUAL = /manually/i;
/** n8n draws what was chosen a moment later. */
const DRAWN_MS = 300;
/** Pixels that are scrolled at once, and how often at most. */
const SCREEN = 600;
const MOST_SCREENS = 12;

/** A person at the canvas of n8n's editor, who adds nodes from the list and fills them in with the mouse. */
export class Canvas {
	private readonly page: Page;

	constructor(private readonly editor: Editor) {
		this.page = editor.browser.page;
	}

	/** A new workflow that begins where a person clicks. */
	async begin(): Promise<void> {
		await this.editor.openNewWorkflow();
		await this.page.getByTestId('node-creator-plus-button').click();
		await this.items(MANUAL).first().click();
		await this.page.getByTestId('canvas-node').first().waitFor();
	}

	/** Puts an action of a node behind the last one, from the list of nodes; its panel is open then. */
	async add(node: string, action: string): Promise<void> {
		await this.page.getByTestId('canvas-handle-plus').last().click();
		await this.page.getByTestId('node-creator-search-bar').fill(node);
		await this.items(exactly(node)).first().click();
		await this.items(exactly(action)).first().click();
		await this.panel().waitFor();
	}

	/** Takes the node whose panel is open off the canvas again. */
	async remove(): Promise<void> {
		await this.leave();
		await this.page.keyboard.press('Delete');
		await this.page.getByTestId('canvas-handle-plus').first().waitFor();
	}

	/** Closes the panel that is open, and a list that is open in it. */
	async leave(): Promise<void> {
		for (let tries = 0; tries < 2 && (await this.panel().isVisible()); tries += 1) {
			await this.page.keyboard.press('Escape');
			await this.page.waitForTimeout(DRAWN_MS);
		}
		await this.panel().waitFor({ state: 'hidden' });
	}

	async fillIn(filling: Filling): Promise<void> {
		if ('find' in filling) await this.find(filling);
		else if ('choose' in filling) await this.chooseIn(this.panel(), filling.choose, filling.entry);
		else if ('map' in filling) await this.map(filling);
		else if ('filter' in filling) await this.filter(filling);
		else await this.typeIn(this.panel(), filling.type, filling.text);
		await this.page.waitForTimeout(DRAWN_MS);
	}

	/** Presses *Execute step* and waits; throws with what n8n says where the node fails. */
	async executeStep(): Promise<void> {
		await this.panel().getByTestId('node-execute-button').click();
		const output = this.panel().getByTestId('output-panel');
		const failed = this.page.locator('.el-notification').filter({ hasText: 'Problem' });
		const done = output.getByTestId('radio-button-json').or(failed);
		await done.locator('visible=true').first().waitFor({ timeout: 60_000 });
		if (await failed.first().isVisible()) throw new Error(await failed.first().innerText());
	}

	/** What the output side of the panel shows as JSON, from its first line to its last: n8n draws what is in sight only. */
	async shown(): Promise<string> {
		await this.editor.showOutputAs('json');
		const output = this.panel().getByTestId('output-panel');
		const seen: string[] = [];
		await output.getByTestId('ndv-data-container').hover();
		for (let at = 0; at < MOST_SCREENS; at += 1) {
			const text = await output.innerText();
			if (text === seen.at(-1)) break;
			seen.push(text);
			await this.page.mouse.wheel(0, SCREEN);
			await this.page.waitForTimeout(DRAWN_MS);
		}
		return seen.join('\n');
	}

	private async find({ find, search, entry }: Extract<Filling, { find: string }>): Promise<void> {
		const locator = this.panel().getByTestId(`resource-locator-${find}`);
		await locator.getByTestId('rlc-input').click();
		await this.page.getByTestId('rlc-search').locator('visible=true').last().fill(search);
		await this.page.getByTestId('rlc-item').filter({ hasText: entry }).first().click();
	}

	private async map({ map, label, text }: Extract<Filling, { map: string }>): Promise<void> {
		const input = this.panel().getByTestId(`parameter-input-${map}`);
		const again = this.panel().getByText('Retry', { exact: true });
		if (await again.isVisible()) await again.click();
		if (!(await input.isVisible())) {
			await this.panel()
				.getByText(/^Add .*field to send$/)
				.first()
				.click();
			await this.page.getByText(label, { exact: true }).locator('visible=true').last().click();
		}
		await input.locator('input, textarea').first().fill(text);
	}

	private async filter({
		filter,
		field,
		by: [parameter, comparison],
		value,
	}: Extract<Filling, { filter: string }>): Promise<void> {
		const collection = this.panel().getByTestId(`fixed-collection-${filter}`);
		await collection.getByText('Add condition').first().click();
		await this.chooseIn(collection, 'field', field);
		await this.chooseIn(collection, parameter, comparison);
		await this.typeIn(collection, 'value', value);
	}

	private async chooseIn(where: Locator, name: string, entry: string): Promise<void> {
		await where.getByTestId(`parameter-input-${name}`).first().locator('input').first().click();
		await this.entry(entry).click();
		await this.page.waitForTimeout(DRAWN_MS);
	}

	private async typeIn(where: Locator, name: string, text: string): Promise<void> {
		const input = where.getByTestId(`parameter-input-${name}`).first();
		await input.locator('input, textarea').first().fill(text);
	}

	/** An entry of the drop-down that is open. */
	private entry(text: string): Locator {
		return this.page
			.locator('.el-select-dropdown__item:visible')
			.filter({ hasText: exactly(text) })
			.first();
	}

	private items(text: RegExp): Locator {
		return this.page.getByTestId('node-creator-item-name').filter({ hasText: text });
	}

	private panel(): Locator {
		return this.page.getByTestId('ndv');
	}
}

const exactly = (text: string): RegExp =>
	new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);
