/** Accents as PHP names them in entities, put behind the letter they stand on. */
const ACCENTS: Readonly<Record<string, string>> = {
	acute: '\u0301',
	cedil: '\u0327',
	circ: '\u0302',
	grave: '\u0300',
	ring: '\u030A',
	tilde: '\u0303',
	uml: '\u0308',
};

const SIGNS: Readonly<Record<string, string>> = {
	AElig: 'Æ',
	aelig: 'æ',
	amp: '&',
	apos: "'",
	bull: '•',
	deg: '°',
	euro: '€',
	gt: '>',
	hellip: '…',
	ldquo: '“',
	lsquo: '‘',
	lt: '<',
	mdash: '—',
	nbsp: ' ',
	ndash: '–',
	Oslash: 'Ø',
	oslash: 'ø',
	quot: '"',
	rdquo: '”',
	rsquo: '’',
	szlig: 'ß',
};

/** What somebody typed, from what PrestaShop or a checkout module made of it: line breaks, tags and entities of HTML. */
export function typedText(html: string): string {
	return html
		.replace(/<br\s*\/?>\s*/gi, '\n')
		.replace(/<\/?[a-z][^<>]*>/gi, '')
		.replace(/&(#x?[\da-f]+|[a-z]+);/gi, (entity, name: string) => character(name) ?? entity)
		.trim();
}

function character(name: string): string | undefined {
	if (name.startsWith('#')) return characterOfCode(name.slice(1));
	const accent = ACCENTS[name.slice(1)];
	return accent ? `${name[0]}${accent}`.normalize('NFC') : SIGNS[name];
}

function characterOfCode(written: string): string | undefined {
	const code = /^x/i.test(written) ? parseInt(written.slice(1), 16) : Number(written);
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
