import { read } from '../../package/repository';
import { operations as prestaShop } from '../../../nodes/PrestaShop/operations';
import { operations as snelStart } from '../../../nodes/SnelStart/operations';
import { saysItReads } from './operationKeys';
import type { PutOut } from './putOut';

/** What the editor shows of a value before the first run. */
export interface OutputSchema {
	type: string;
	properties?: Record<string, OutputSchema>;
	items?: OutputSchema;
	version?: number;
}

/** Where the schemas of a node stand. */
export const schemasOf = (node: string): string => `nodes/${node}/__schema__/v1.0.0`;

export const schemaPath = (node: string, key: string): string =>
	`${schemasOf(node)}/${key.replace(':', '/')}.json`;

export const schemaOf = (node: string, key: string): OutputSchema =>
	JSON.parse(read(schemaPath(node, key))) as OutputSchema;

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);

const isOf = (type: string, value: unknown): boolean =>
	type === 'integer' ? Number.isInteger(value) : type === typeOf(value);

/** The release whose fields the editor shows of a shop. */
export const SHOWN_RELEASE = '8.2.1';

/** Where a value is not what a schema says: another type, or a member that it does not name. */
function differencesFrom(schema: OutputSchema, value: unknown, at = ''): string[] {
	if (value === null || value === undefined) return [];
	if (!isOf(schema.type, value)) return [`${at} is ${typeOf(value)}, not ${schema.type}`];
	if (Array.isArray(value)) {
		return value.flatMap((one) => differencesFrom(schema.items ?? { type: '' }, one, `${at}[]`));
	}
	if (typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([name, member]) => {
		const said = schema.properties?.[name];
		return said ? differencesFrom(said, member, `${at}.${name}`) : [`${at}.${name} is not told of`];
	});
}

const REGISTRIES = { PrestaShop: prestaShop, SnelStart: snelStart };
type Node = keyof typeof REGISTRIES;

/** Operations that say of themselves that they read and write, or the other way round. */
export const misleading = (node: Node, put: PutOut): string[] =>
	[...put]
		.filter(([key, { writes }]) => saysItReads(REGISTRIES[node], key) !== (writes === 0))
		.map(([key, { writes }]) => `${key}: ${writes} requests that change something`);

/** What operations put out otherwise than the editor shows, members that it shows and that never come among it. */
export const outputFaults = (node: string, put: PutOut): string[] =>
	[...put].flatMap(([key, { items }]) => {
		const schema = schemaOf(node, key);
		const wrong = new Set(items.flatMap((item) => differencesFrom(schema, item)));
		const names = node === 'PrestaShop' ? Object.keys(schema.properties ?? {}) : [];
		const missing = names.filter((name) => !items.some((item) => name in item));
		const faults = [...wrong, ...missing.map((name) => `.${name} never comes`)];
		return faults.map((fault) => `${key}: ${fault}`);
	});
