import type { INodeProperties } from 'n8n-workflow';
import { nodeDescriptions, read } from '../package/repository';

/** Steps of the templates, as docs/settings.md has a chapter for each: node, resource, operation. */
const CHAPTERS: Array<[string, string, string | undefined, string]> = [
	['Get Web Orders', 'prestaShop', 'order', 'getManyWebOrders'],
	['Plan', 'webOrder', undefined, 'plan'],
	['Import Sales Orders', 'snelStart', 'salesOrder', 'import'],
	['Get Stock', 'snelStart', 'stock', 'getMany'],
	['Calculate Web Stock', 'webStock', undefined, 'calculate'],
	['Run Report', 'shopLink', undefined, 'report'],
	['Report Problems', 'shopLink', undefined, 'reportProblems'],
	['Set Stock in Shop', 'prestaShop', 'stock', 'setMany'],
];

/** Tells what to do or is a choice of the node itself; no setting. */
const NO_SETTINGS = ['notice', 'hidden', 'callout'];

const isShown = (
	{ name, type, displayOptions }: INodeProperties,
	resource: string | undefined,
	operation: string,
): boolean => {
	const { resource: resources, operation: operations } = displayOptions?.show ?? {};
	return (
		!['resource', 'operation'].includes(name) &&
		!NO_SETTINGS.includes(type) &&
		(resources?.includes(resource as never) ?? resource === undefined) &&
		(operations?.includes(operation as never) ?? true)
	);
};

/** Settings as the screen names them; collections only gather them. */
const settingsOf = (property: INodeProperties): string[] =>
	property.type === 'collection'
		? (property.options as INodeProperties[]).map(({ displayName }) => displayName)
		: [property.displayName];

const plain = (name: string): string =>
	name.replace(/ Names? or IDs?$/, '').replace(/ \([^()]*\)$/, '');

describe('the chapters of docs/settings.md', () => {
	const text = read('docs/settings.md');

	it.each(CHAPTERS)(
		'describes every setting of %s',
		async (title, node, resource, operation) => {
			const [, chapter = ''] = new RegExp(`^## ${title} [^]*?\\n([^]*?)(^## |$(?![^]))`, 'm').exec(
				text,
			)!;
			const all = await nodeDescriptions();
			const { properties } = all[`n8n-nodes-snelstart-prestashop.${node}`];
			const shown = properties.filter((one) => isShown(one, resource, operation));
			const settings = shown.flatMap(settingsOf).map(plain);
			expect(settings.length).toBeGreaterThan(0);
			expect(settings.filter((name) => !chapter.includes(name.replace(/ Field$/, '')))).toEqual([]);
		},
		60_000,
	);
});
