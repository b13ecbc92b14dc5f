/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { main, say } from '../../lab/runs/commandLine';
import { Checks } from './checks';
import { ensureChromium } from './chromium';
import { repository } from './packInstall';
import { DOCS, looksAtPages, PAGES } from './parts/pages';

/** Only the pages that owners read, in Chromium and without n8n; says where the pictures are. With `--docs` it renews those of the docs. */
async function start(): Promise<boolean> {
	const checks = new Checks();
	const renewed = process.argv.includes('--docs') ? DOCS : undefined;
	const options = { chromium: await ensureChromium(), playwrightFolder: repository };
	await checks.part('Pages on phone and desktop, light and dark, in both languages', () =>
		looksAtPages(checks, options, PAGES, renewed),
	);
	say(`The pages and their pictures: ${PAGES}`);
	return checks.print();
}

main(start, { leave: true });
