/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

export interface BrowserOptions {
	chromium: string;
	/** the folder in which playwright-core is installed beside n8n */
	playwrightFolder: string;
}

/** A headless Chromium with one page that reaches nothing but this machine. */
export interface LocalBrowser {
	page: Page;
	context: BrowserContext;
	/** What the browser complained about: console errors, page errors, failed calls to n8n. */
	complaints: string[];
	/** Requests to other machines that the page tried; all were aborted. */
	outsideRequests: string[];
	close(): Promise<void>;
}

export async function openBrowser(options: BrowserOptions): Promise<LocalBrowser> {
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
	return {
		page,
		context,
		complaints: listenTo(page),
		outsideRequests: await stayOnThisMachine(context),
		close: async () => await browser.close(),
	};
}

async function stayOnThisMachine(context: BrowserContext): Promise<string[]> {
	const tried: string[] = [];
	await context.route('**/*', async (route) => {
		const { hostname, protocol } = new URL(route.request().url());
		const local =
			['localhost', '127.0.0.1'].includes(hostname) || ['data:', 'file:'].includes(protocol);
		if (local) return await route.continue();
		tried.push(`${protocol}//${hostname}`);
		await route.abort();
	});
	return tried;
}

function listenTo(page: Page): string[] {
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
	page.on('console', (message) => {
		if (message.type() !== 'error' || isOptionalSchema(message.location().url)) return;
		complaints.push(`console: ${message.text()} ${message.location().url}`);
	});
	page.on('response', (response) => {
		if (response.status() < 400 || isOptionalSchema(response.url())) return;
		complaints.push(`${response.status()} ${response.url()}`);
	});
	return complaints;
}

/** n8n asks for a sample of each node's output and draws without it when a package has none (404). */
const isOptionalSchema = (url: string): boolean =>
	new URL(url, 'http://localhost').pathname.startsWith('/schemas/');
