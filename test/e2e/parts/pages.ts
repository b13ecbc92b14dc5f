/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { openBrowser, type BrowserOptions, type LocalBrowser } from '../browser';
import type { Checks } from '../checks';
import { repository } from '../packInstall';
import { pagesToSee, type PageToSee } from './pagesToSee';

/** Where the pages and their pictures are put. */
export const PAGES = join(tmpdir(), 'n8n-nodes-snelstart-prestashop-pages');

/** Where the docs keep pictures of them. */
export const DOCS = join(repository, 'docs', 'img', 'pages');

const LANGUAGES = ['nl', 'en'] as const;
const SIZES = {
	phone: { width: 390, height: 844 },
	/** A tablet, or half of a screen. */
	tablet: { width: 820, height: 1180 },
	laptop: { width: 1024, height: 700 },
	desktop: { width: 1280, height: 800 },
};
const SCHEMES = ['light', 'dark'] as const;

/** What the docs show of these pages: their first screen, narrow enough to be read in a text. */
const IN_DOCS = SIZES.laptop;
const OF_DOCS = [
	'import-orders-and-export-stock-with-archive-nl',
	'import-orders-and-export-stock-with-archive-en',
	...['check-set-up-nl', 'check-set-up-en', 'compare-with-another-link-nl', 'reconcile-nl'],
	...['undo-a-run-nl', 'undo-a-run-en'],
];
const LARGEST_PICTURE = 140_000;

/**
 * Every page that an owner reads, as it looks on his phone and at his desk, by day and by night, in both languages:
 * nothing goes wrong in the browser, nothing is wider than a phone, and what he came for can be seen.
 *
 * @param folder where the pages and their pictures are put
 * @param docs where the pictures of the docs are renewed; left as they are without it
 */
export async function looksAtPages(
	checks: Checks,
	options: BrowserOptions,
	folder: string,
	docs?: string,
): Promise<void> {
	mkdirSync(folder, { recursive: true });
	for (const language of LANGUAGES) {
		const browser = await openBrowser(options);
		try {
			for (const page of await pagesToSee(language)) {
				await looksAt(checks, browser, folder, page);
				if (docs && OF_DOCS.includes(page.name)) await showsInDocs(checks, browser, docs, page);
			}
		} finally {
			await browser.close();
		}
	}
}

async function looksAt(
	checks: Checks,
	{ page, complaints, outsideRequests }: LocalBrowser,
	folder: string,
	{ name, html, shows }: PageToSee,
): Promise<void> {
	const file = join(folder, `${name}.html`);
	writeFileSync(file, html);
	for (const [size, viewport] of Object.entries(SIZES)) {
		for (const colorScheme of SCHEMES) {
			await page.setViewportSize(viewport);
			await page.emulateMedia({ colorScheme });
			await page.goto(pathToFileURL(file).href);
			const picture = `${name}-${size}-${colorScheme}`;
			await page.screenshot({ path: join(folder, `${picture}.png`), fullPage: true });
			const faults = [
				...complaints.splice(0),
				...outsideRequests.splice(0),
				...(await unseen(page, shows)).map((text) => `"${text}" is not to be seen`),
				...(await tooWide(page)),
				...(await unreadable(page)),
			];
			checks.add(`page: ${picture}`, faults.length === 0, faults.join('; '));
		}
	}
}

/** Shows the page that was looked at last in the docs, by day. */
async function showsInDocs(
	checks: Checks,
	{ page }: LocalBrowser,
	docs: string,
	{ name }: PageToSee,
): Promise<void> {
	mkdirSync(docs, { recursive: true });
	await page.setViewportSize(IN_DOCS);
	await page.emulateMedia({ colorScheme: 'light' });
	const { length } = await page.screenshot({ path: join(docs, `${name}.png`) });
	checks.add(`page: picture of ${name} is small`, length < LARGEST_PICTURE, `${length} bytes`);
}

/** Texts that stand nowhere on the page as a person sees it: in a table on a phone each cell tells its column. */
async function unseen(page: Page, texts: readonly string[]): Promise<string[]> {
	const told: string = await page.evaluate(`[
		document.body.innerText,
		...[...document.querySelectorAll('td[data-head]')]
			.filter((cell) => getComputedStyle(cell, '::before').content !== 'none')
			.map((cell) => cell.dataset.head),
	].join('\\n')`);
	return texts.filter((text) => !told.includes(text));
}

async function tooWide(page: Page): Promise<string[]> {
	const wide: number = await page.evaluate('document.documentElement.scrollWidth');
	const there: number = await page.evaluate('document.documentElement.clientWidth');
	return wide > there ? [`${wide} wide on a screen of ${there}`] : [];
}

/** The least contrast at which a text is read well, by WCAG 2 (AA). */
const LEAST_CONTRAST = 4.5;

/** Texts whose colour is nearly that of the ground below them. */
async function unreadable(page: Page): Promise<string[]> {
	const colours: Array<[text: string, colour: string]> = await page.evaluate(`[
		['', getComputedStyle(document.body).backgroundColor],
		...[...document.querySelectorAll('h1,h2,p,td,strong,footer')]
			.filter((element) => element.innerText.trim() !== '')
			.map((element) => [element.innerText.slice(0, 40), getComputedStyle(element).color]),
	]`);
	const [[, ground], ...texts] = colours;
	return texts
		.filter(([, colour]) => contrast(lightness(colour), lightness(ground)) < LEAST_CONTRAST)
		.slice(0, 3)
		.map(([text]) => `"${text}" is too pale`);
}

const contrast = (one: number, other: number): number =>
	(Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** Relative luminance of "rgb(1, 2, 3)", by WCAG 2. */
function lightness(colour: string): number {
	const [red, green, blue] = colour
		.slice(colour.indexOf('(') + 1)
		.split(',')
		.map((part) => Number.parseFloat(part) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
