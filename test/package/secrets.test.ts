import { committedFiles, read } from './repository';

/** Recordings of a throw-away shop keep what they saw, its documented test keys included. */
const RECORDINGS = /^test\/(.+\/)?([a-z]+-)?recordings\//;
const BINARY = /\.(png|jpg|gif|ico|woff2?|tgz|gz|pdf)$/;

const SECRETS: Array<[string, RegExp]> = [
	['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY/],
	['a signed token (JWT)', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/],
	['a token of a code host or package registry', /\b(gh[pousr]_|github_pat_|glpat-|npm_)\w{20,}/],
	['a cloud key', /\b(AKIA|ASIA)[0-9A-Z]{16}\b|\bAIza[\w-]{35}\b/],
	['a password in an address', /\bhttps?:\/\/[^\s/:@'"`${]+:[^\s/@'"`${]+@/],
	['a written-out Authorization header', /\b(Basic|Bearer) (?!PSTESTKEY)[\w+/.-]{24,}={0,2}/],
	[
		'a webservice key that is not marked as a test or wrong one',
		/\b(?!\w*(TEST|WRONG))(?=\w*\d)(?=\w*[A-Z])[A-Z0-9]{32}\b/,
	],
];

const PLACES: Array<[string, RegExp]> = [
	// Within n8n's own image its home is the same for everybody.
	['a path of one machine', /(^|[\s"'`(=:])\/(work|root|home(?!\/node\/\.n8n\b)|Users)\/\w/m],
	[
		'a folder outside the repository',
		/\.\.\/shared\/(reference|design)|[^.]\/shared\/(reference|design)/,
	],
	[
		'the host of a package registry',
		/\bhttps?:\/\/[\w.-]*(registry|artifactory|nexus|verdaccio)[\w.-]*/i,
	],
];

const find = (text: string, patterns: Array<[string, RegExp]>): string[] =>
	patterns.filter(([, pattern]) => pattern.test(text)).map(([what]) => what);

const judge = (patterns: Array<[string, RegExp]>): string[] =>
	committedFiles()
		.filter((path) => !RECORDINGS.test(path) && !BINARY.test(path))
		.flatMap((path) => find(read(path), patterns).map((what) => `${path} holds ${what}`));

describe('the repository', () => {
	it('knows its files', () => {
		expect(committedFiles()).toContain('package.json');
		expect(committedFiles().length).toBeGreaterThan(100);
	});

	it('holds nothing that looks like a secret', () => {
		expect(judge(SECRETS)).toEqual([]);
	});

	it('names no path, folder or registry of the place it was made in', () => {
		expect(judge(PLACES)).toEqual([]);
	});
});

describe('the search for secrets', () => {
	const letters = 'abcdefghij';
	const key = ['QWERTYUIOPASDFGH', 'JKLZXCVBNM123456'].join('');
	it.each([
		['a private key', ['-----BEGIN RSA', 'PRIVATE KEY-----'].join(' ')],
		['a signed token (JWT)', ['eyJhbGciOiJIUzI1', 'eyJzdWIiOiIxMjM0', letters + letters].join('.')],
		['a token of a code host or package registry', `${'npm'}_${letters}${letters}`],
		['a cloud key', `${'AK'}IA${'0123456789ABCDEF'}`],
		['a password in an address', `https://jan:${letters}@winkel.example`],
		['a written-out Authorization header', `Bearer ${letters}${letters}${letters}`],
		['a webservice key that is not marked as a test or wrong one', key],
	])('finds %s', (what, text) => {
		expect(find(text, SECRETS)).toContain(what);
	});

	it.each([
		['a path of one machine', ['', 'work', 'main'].join('/')],
		['a folder outside the repository', ['..', 'shared', 'reference', 'x.md'].join('/')],
		['the host of a package registry', ['https://', 'registry', '.example.org/x'].join('')],
	])('finds %s', (what, text) => {
		expect(find(text, PLACES)).toContain(what);
	});

	it('leaves test keys, checksums and imports alone', () => {
		const fine = [
			'PSTESTKEYALL00000000000000000001',
			'sha512-AbCdEf0123456789AbCdEf0123456789==',
			"from '../../shared/items'",
			'00000000000000000000000000000000',
		];
		for (const text of fine) expect(find(text, [...SECRETS, ...PLACES])).toEqual([]);
	});
});
