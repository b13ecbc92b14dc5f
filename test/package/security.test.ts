import { filesBelow, manifest, read } from './repository';

const SHIPPED = ['nodes', 'credentials', 'domain', 'workflows'].flatMap((folder) =>
	['.ts', '.json'].flatMap((end) => filesBelow(folder, end)),
);

/** What would weaken the product wherever it stood in it. */
const NEVER: Array<[string, RegExp]> = [
	['switches off the check of certificates', /rejectUnauthorized|skipSslCertificateValidation/],
	['switches off the check of certificates', /NODE_TLS_REJECT_UNAUTHORIZED|insecureHTTPParser/],
	['chooses old TLS', /secureProtocol|minVersion|SSL_OP_|ciphers/],
	['parses XML', /fast-xml-parser|xml2js|libxml|DOMParser|parseXml|parseString\(/],
	['runs text as code', /\beval\(|new Function\(|child_process|node:vm|evaluateExpression/],
	['lets n8n follow redirects', /followRedirect: true|maxRedirects|followAllRedirects/],
	['sends a key in an address', /ws_key|subscription-key=/],
];

const find = (text: string): string[] =>
	NEVER.filter(([, pattern]) => pattern.test(text)).map(([what]) => what);

describe('nothing that is shipped', () => {
	it.each([...new Set(NEVER.map(([what]) => what))])('%s', (what) => {
		expect(SHIPPED.length).toBeGreaterThan(100);
		expect(SHIPPED.filter((path) => find(read(path)).includes(what))).toEqual([]);
	});

	it('brings a package along that could', () => {
		expect(manifest.dependencies ?? {}).toEqual({});
	});

	it.each([
		['agentOptions: { rejectUnauthorized: false }', 'switches off the check of certificates'],
		['skipSslCertificateValidation: true,', 'switches off the check of certificates'],
		["import { XMLParser } from 'fast-xml-parser';", 'parses XML'],
		['new NodeApiError(node, error, { parseXml: true })', 'parses XML'],
		['maxRedirects: 5', 'lets n8n follow redirects'],
		['`${url}?ws_key=${key}`', 'sends a key in an address'],
	])('would pass with %s', (text, what) => {
		expect(find(text)).toContain(what);
	});
});

/** Texts of all calls of n8n's request helpers and of the options they are given, one per file that sends. */
const SENDERS = SHIPPED.filter((path) => /helpers\.(httpRequest\w*|request)\b/.test(read(path)));

describe('every file that sends a request', () => {
	it('is known', () => {
		expect(SENDERS.sort()).toEqual([
			'credentials/SnelStartApi.credentials.ts',
			'nodes/PrestaShop/client/request.ts',
			'nodes/SnelStart/client/sendOnce.ts',
			'nodes/shared/testRequest.ts',
		]);
	});

	it.each(SENDERS)('%s follows no redirect and sets a time-out', (path) => {
		expect(read(path)).toMatch(/disableFollowRedirect: true|followRedirect: false/);
		expect(read(path)).toMatch(/\btimeout: /);
	});

	it('reads bounded answers only, but for the tests of credentials', () => {
		const bounded = SENDERS.filter((path) => !path.endsWith('testRequest.ts'));

		for (const path of bounded) {
			expect([path, read(path)]).toEqual([path, expect.stringContaining("encoding: 'stream'")]);
			expect([path, read(path)]).toEqual([path, expect.stringContaining('boundedText(')]);
		}
	});
});
