import { inProduct, sources } from './house/sources';
import { screenLabels, type ScreenLabels } from './screenLabels';
import { labelsIn, textsOf, withoutQuoted, type ProductText } from './texts';

/** Labels on screens that are not ours, and whose they are. */
const OF_OTHERS: Record<string, string> = {
	"Enable PrestaShop's webservice": 'PrestaShop, Advanced Parameters > Webservice',
	'Shop association': 'PrestaShop, the webservice key of a multistore',
	'Friendly URL': 'PrestaShop, Shop Parameters > Traffic & SEO',
	'View (GET)': 'PrestaShop, permissions of a webservice key',
	'Modify (PUT)': 'PrestaShop, permissions of a webservice key',
	'Enable stock management': 'PrestaShop, Shop Parameters > Product Settings',
	'Allow ordering of out-of-stock products': 'PrestaShop, Shop Parameters > Product Settings',
	'Enable invoices': 'PrestaShop, Orders > Invoices',
	'Display errors': 'PHP, display_errors',
	Append: 'n8n, mode of the Merge node',
	Verkopen: 'S-Connect, tab',
	Artikelen: 'S-Connect, tab',
	Klanten: 'S-Connect, tab',
};

let labels: ScreenLabels;
let all: ProductText[];
beforeAll(async () => {
	labels = await screenLabels();
	all = sources()
		.filter(inProduct)
		.flatMap((path) => textsOf(path));
}, 60_000);

const isKnown = (label: string): boolean =>
	label in OF_OTHERS || (label.includes(' → ') ? isWay(label) : labels.names.has(label));

/** A way from a node of the templates, or inside the node that says it; what is filled in may be any label there. */
function isWay(label: string): boolean {
	const pattern = label.split('{}').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	const way = new RegExp(`(^| → )${pattern.join('[^→]+')}$`, 'u');
	return [...labels.ways].some((known) => way.test(known));
}

const strange = (texts: readonly ProductText[]): string[] =>
	texts.flatMap(({ at, text }) =>
		labelsIn(text)
			.filter((label) => !isKnown(label))
			.map((label) => `${at}: '${label}' stands on no screen`),
	);

/** Labels of two words and more that are no words of everyday, in a text that does not put them in quotes. */
const bare = (texts: readonly ProductText[]): string[] => {
	const names = [...labels.names].filter((name) => /^\p{Lu}\S* ([a-z]+ )*\p{Lu}/u.test(name));
	return texts
		.filter(({ member, text }) => !NAMING.includes(member) && !labels.names.has(text))
		.flatMap(({ at, text }) => {
			const plain = withoutQuoted(text);
			return names
				.filter((name) => plain.includes(name))
				.map((name) => `${at}: ${name} without quotes`);
		});
};

/** Members that give something its name. */
const NAMING = ['displayName', 'name', 'action', 'label', 'placeholder'];

const KIND_OF_NODE = /\b(Web Order|Web Stock|Shop Link) node\b/;

describe('a text that sends somebody to a screen', () => {
	it('names what stands there, in every text of the product', () => {
		expect(all.flatMap(({ text }) => labelsIn(text)).length).toBeGreaterThan(80);
		expect(strange(all)).toEqual([]);
	});

	it('puts the label in quotes', () => {
		expect(bare(all)).toEqual([]);
	});

	it('calls a node as the workflow does, and not by its kind', () => {
		expect(all.filter(({ text }) => KIND_OF_NODE.test(text))).toEqual([]);
	});
});

describe('the search for labels', () => {
	const texts = (source: string) => textsOf('domain/planted.ts', source);
	const OTHER = "'Sales (Verkopen) → Convert Currency'";

	it.each([
		['a setting that is not there', `const fix = "Allow 'Convert Currency' in this node.";`],
		['a way that leads nowhere', `const fix = "Look under ${OTHER} in this node.";`],
		[
			'a way of planSetting',
			"const fix = `Look at ${planSetting('VAT Options', 'Rates')} again.`;",
		],
	])('finds %s', (_, source) => {
		expect(strange(texts(source))).toHaveLength(1);
	});

	it.each([
		['a setting', `const fix = "Raise 'Time Budget (Minutes)' in the options.";`],
		['a way', "const fix = `Look at ${planSetting('Sales (Verkopen)')} of this node.`;"],
		[
			'a way with a filled in label',
			"const fix = `Look under ${planSetting('Sales (Verkopen)', label)} now.`;",
		],
		['a member', `const fix = "Keep the member 'kind' as it is.";`],
		['an apostrophe', `const fix = "The shop's name and the customer's name differ.";`],
	])('lets %s pass', (_, source) => {
		expect(strange(texts(source))).toEqual([]);
	});

	it('finds a label that stands without quotes', () => {
		expect(bare(texts("const fix = 'Raise Batch Size in the options.';"))).toHaveLength(1);
	});
});
