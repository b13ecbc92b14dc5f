import { problemTitle } from '../../domain/words/problemTitle';
import type { Problem } from '../../domain/words/problem';
import { problemTextsOf, type ProblemTexts } from './problemTexts';
import { filesBelow, read } from './repository';

const HEAD = `# Meldingen, en wat u eraan doet

Elke melding over een order, een betaling of een artikel die in het rapport kan staan, met wat eraan te doen is. De tekst
komt uit de meldingen zelf (\`npm run messages\`); op de plaats van … staat in het rapport waar het om gaat. De code tussen
haakjes is vast: een Filter-knooppunt kan erop kiezen.
`;

/** docs/nl/meldingen.md, as it follows from the problems that the product can tell of. */
export function messagesPage(): string {
	const sources = [...filesBelow('domain', '.ts'), ...filesBelow('nodes', '.ts')].sort();
	const all = sources.flatMap((path) => problemTextsOf(path, read(path)));
	const codes = [...new Set(all.map(({ code }) => code))].filter(Boolean).sort(byTitle);
	const of = (code: string) => all.filter((one) => one.code === code);
	const parts = codes.map((code) => section(`${titleOf(code)} (\`${code}\`)`, of(code)));
	return [HEAD, ...parts, section(WITHOUT_CODE, of(''))].join('\n');
}

/** Payments (all under one code), and what is put behind other messages: refusals of SnelStart and the network. */
const WITHOUT_CODE =
	'betalingen (`payment-not-booked`), en wat SnelStart of het netwerk tegenhoudt';

const titleOf = (code: string): string => problemTitle(code as Problem['code']).nl;

const byTitle = (a: string, b: string): number => titleOf(a).localeCompare(titleOf(b), 'nl');

function section(title: string, texts: readonly ProblemTexts[]): string {
	const rows = [...new Set(texts.flatMap(rowsOf))];
	return [
		`## ${title.charAt(0).toUpperCase()}${title.slice(1)}`,
		'',
		'| melding | wat te doen |',
		'| --- | --- |',
		...rows,
		'',
	].join('\n');
}

/** Where message and advice have as many turns, each message goes with its own advice. */
function rowsOf({ messageNl, fixNl }: ProblemTexts): string[] {
	const isPaired = messageNl.length === fixNl.length;
	return messageNl
		.filter((message) => message !== '')
		.map((message, turn) => {
			const advice = isPaired ? fixNl[turn] : fixNl.join(' / ');
			return `| ${cell(message)} | ${cell(advice)} |`;
		});
}

const cell = (text: string): string =>
	text
		.replace(/(\{\})+/g, '…')
		.replaceAll('|', '\\|')
		.replaceAll('\n', ' ')
		.trim();
