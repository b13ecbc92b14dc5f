import { problemTitle } from '../words/problemTitle';
import type { Problem } from '../words/problem';
import { worded, type Wording } from '../words/wording';

const ABOUT_RUN: Readonly<Record<string, Wording>> = {
	'too-many-new': worded(
		'more new orders than the limit allows: none was created',
		'meer nieuwe orders dan de grens toestaat: er is er geen gemaakt',
	),
	'broke-off': worded('the run broke off before its end', 'de uitvoering brak voor het einde af'),
	attention: worded('the run asks for attention', 'de uitvoering vraagt aandacht'),
};

const ABOUT_STOCK: Readonly<Record<string, Wording>> = {
	ambiguous: worded(
		'stands on more than one product in the shop',
		'staat op meer dan één product in de winkel',
	),
	failed: worded('its stock could not be written', 'de voorraad kon niet worden geschreven'),
};

/** A matter of the archive in a few words: "order 123: the article is not known". */
export function matterWords(about: string): Wording {
	const [what = '', which = '', codes = ''] = about.split('|');
	if (what === 'run') return ABOUT_RUN[codes] ?? ABOUT_RUN.attention;
	if (what === 'stock') {
		const status = ABOUT_STOCK[codes] ?? worded(codes, codes);
		return worded(`article ${which}: ${status.en}`, `artikel ${which}: ${status.nl}`);
	}
	if (what === 'cancelled') {
		return worded(
			`order ${which}: cancelled or refunded in the shop, and still in SnelStart`,
			`order ${which}: in de winkel geannuleerd of terugbetaald, en nog in SnelStart`,
		);
	}
	if (what === 'changed') {
		return worded(
			`order ${which}: changed after its import (${codes})`,
			`order ${which}: gewijzigd na het inlezen (${codes})`,
		);
	}
	const titles = codes
		.split(' ')
		.filter((code) => code !== '')
		.map((code) => problemTitle(code as Problem['code']));
	const own = titles.length > 0 ? titles : [worded('it needs a look', 'kijk ernaar')];
	return worded(
		`order ${which}: ${own.map(({ en }) => en).join('; ')}`,
		`order ${which}: ${own.map(({ nl }) => nl).join('; ')}`,
	);
}
