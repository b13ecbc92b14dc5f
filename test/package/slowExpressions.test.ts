/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { createContext, Script } from 'node:vm';
import { shopUrlOfRedirect, shopBaseUrl } from '../../nodes/PrestaShop/client/shopUrl';
import { typedText } from '../../nodes/PrestaShop/orders/typedText';
import { beginsWithNumber, houseNumberIn, leadingNumber } from '../../domain/customer/houseNumber';
import { streetLine } from '../../domain/customer/street';
import { customerReferenceOf } from '../../domain/order/read/wordsWanted';
import { filledText } from '../../domain/order/texts/filledText';
import { nameWithOptions, optionsNotTold } from '../../domain/order/texts/nameWithOptions';
import { articlePolicy } from '../../domain/stock/articlePolicy';
import { cutText, oneLine } from '../../domain/words/text';
import { DEFAULT_POLICY } from '../../domain/settings/stockPolicy';
import { order } from '../domain/order/fixtures';
import { expressionsIn, type Expression } from './expressionsIn';
import { hostileTexts } from './hostileTexts';
import { filesBelow, read } from './repository';

/** Letters a customer, a shop or a module may send; what takes longer than this for them is worse than linear. */
const SIZE = 100_000;
const LONGEST_MS = 400;

const ROOM: Partial<Expression & { text: string }> = {};
const REPLACED = new Script('text.replace(new RegExp(source, flags), "")');
createContext(ROOM);

/** Whether an expression is still quick where it fails; the engine is stopped, so that a bad one cannot hold up the test. */
function isQuick({ source, flags }: Expression, text: string): boolean {
	try {
		Object.assign(ROOM, { source, flags, text });
		REPLACED.runInContext(ROOM, { timeout: LONGEST_MS });
		return true;
	} catch {
		return false;
	}
}

/** A busy machine may take its time once; what is slow is slow each time. */
const isSlow = (expression: Expression, text: string): boolean =>
	[1, 2, 3].every(() => !isQuick(expression, text));

const slowTexts = (expression: Expression): string[] => {
	for (const size of [2_000, SIZE]) {
		for (const text of hostileTexts(expression.source, size)) {
			if (isSlow(expression, text)) return [text.slice(0, 20)];
		}
	}
	return [];
};

const FILES = ['domain', 'nodes', 'credentials'].flatMap((folder) => filesBelow(folder, '.ts'));
const EXPRESSIONS = FILES.flatMap((path) =>
	expressionsIn(read(path)).map((expression): [string, Expression] => [
		`${path} /${expression.source}/`,
		expression,
	]),
);

describe('every regular expression of the package', () => {
	it('is found', () => {
		expect(EXPRESSIONS.length).toBeGreaterThan(20);
	});

	it.each(EXPRESSIONS)('%s stays quick on 100 kB', (_, expression) => {
		expect(slowTexts(expression)).toEqual([]);
	});

	it.each(['\\s*%$', '[([](?:-*|\\s)*x', '\\/api(\\/.*)?$', '\\s+-'])(
		'would not be let in as /%s/',
		(source) => {
			expect(slowTexts({ source, flags: 'g' })).not.toEqual([]);
		},
	);
});

function millisecondsOf(work: () => unknown): number {
	const started = performance.now();
	work();
	return performance.now() - started;
}

describe('what people write never holds up a run', () => {
	const TEXTS = [
		...hostileTexts('(-·–,:)<a &#x', SIZE),
		`(${'-'.repeat(34)}`,
		`Bellen (${'-'.repeat(SIZE)})`,
	];
	const options = [
		{ name: 'Maat', value: 'M' },
		{ name: 'Kleur', value: 'Rood' },
	];
	const READERS: Array<[string, (text: string) => unknown]> = [
		[
			'the description',
			(text) =>
				filledText(
					'{shop} ({customerReference}) - {note} {invoice}',
					order({ note: text, shopName: text, customerReference: '' }),
				),
		],
		['a product name', (text) => nameWithOptions(text, options)],
		[
			'a product option',
			(text) => nameWithOptions('T-shirt (Maat:M)', [{ name: text, value: text }]),
		],
		['an article name', (text) => optionsNotTold(text, options)],
		['a message', typedText],
		[
			'a customer reference',
			(text) =>
				customerReferenceOf(
					{ invoiceAddress: null, deliveryAddress: null, message: text },
					{ message: true, giftMessage: true, customerReference: 'message', paymentDetails: false },
				),
		],
		[
			'a street',
			(text) => [
				streetLine(text, text, 'NL'),
				houseNumberIn(text),
				beginsWithNumber(text),
				leadingNumber(text),
			],
		],
		[
			'an extra field',
			(text) =>
				articlePolicy(
					{ extraFields: { Buffer: text } } as never,
					{ ...DEFAULT_POLICY, fields: { buffer: 'Buffer' } } as never,
				),
		],
		['one line', (text) => [oneLine(text), cutText(text, 50)]],
		['an address', (text) => [shopBaseUrl(text), shopUrlOfRedirect(text, 'https://shop.example')]],
	];

	it.each(READERS)('%s', (_, readText) => {
		for (const text of TEXTS) {
			const quick = [1, 2].some(() => millisecondsOf(() => readText(text)) < LONGEST_MS);
			expect([text.slice(0, 20), quick]).toEqual([text.slice(0, 20), true]);
		}
	});
});
