import {
	NodeConnectionTypes,
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

interface Table {
	id: string;
	name: string;
	columns: string[];
	rows: IDataObject[];
	/** Why nothing can be read or written of it, where a test wants that. */
	failure?: string;
}

/** Data tables by name; they outlast a run, as those of n8n do. A test empties them. */
export const dataTables = new Map<string, Table>();

const plain = (
	name: string,
	type: INodeProperties['type'],
	more: object = {},
): INodeProperties => ({
	displayName: name,
	name,
	type,
	default: '',
	...more,
});
const of = (resource: string) => ({ displayOptions: { show: { resource: [resource] } } });

/**
 * Stand-in for n8n's Data Table node (2.41): creating a table unless it is there, getting, updating and upserting rows. It knows
 * no more than the shipped workflows use, and refuses what the real one refuses.
 */
export class DataTable implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Data table',
		name: 'dataTable',
		description: 'Stand-in for n8n-nodes-base.dataTable',
		group: ['input', 'transform'],
		version: [1, 1.1],
		defaults: { name: 'Data table' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: [
			plain('resource', 'string', { default: 'row' }),
			plain('operation', 'string'),
			plain('tableName', 'string', of('table')),
			plain('columns', 'json', { default: {}, ...of('table') }),
			plain('dataTableId', 'resourceLocator', {
				default: { mode: 'list', value: '' },
				modes: [{ displayName: 'ID', name: 'id', type: 'string' }],
				...of('row'),
			}),
			plain('filters', 'json', { default: {}, ...of('row') }),
			plain('columns', 'json', { default: {}, ...of('row') }),
			plain('returnAll', 'boolean', { default: false, ...of('row') }),
			plain('limit', 'number', { default: 50, ...of('row') }),
			plain('orderBy', 'boolean', { default: false, ...of('row') }),
			plain('orderByColumn', 'string', { default: 'createdAt', ...of('row') }),
			plain('orderByDirection', 'string', { default: 'DESC', ...of('row') }),
			plain('options', 'json', { default: {} }),
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return [this.getInputData().flatMap(({ json }, item) => resultsOf(this, json, item))];
	}
}

/** A failure goes on beside what came in, where the node is to go on. */
function resultsOf(context: IExecuteFunctions, json: IDataObject, item: number) {
	const pairedItem = { item };
	try {
		return rowsOf(context, item).map((row): INodeExecutionData => ({ json: row, pairedItem }));
	} catch (failure) {
		const error = new NodeOperationError(context.getNode(), failure as Error);
		if (!context.continueOnFail()) throw error;
		return [{ json, error, pairedItem }];
	}
}

function rowsOf(context: IExecuteFunctions, item: number): IDataObject[] {
	const resource = context.getNodeParameter('resource', item);
	const operation = context.getNodeParameter('operation', item);
	if (resource === 'table' && operation === 'create') return [createTable(context, item)];
	const table = tableOf(context, item);
	if (table.failure !== undefined) throw new Error(table.failure);
	const found = table.rows.filter((row) => matches(context, item, table, row));
	if (operation === 'get') return chosenOf(context, item, found).map((row) => ({ ...row }));
	if (operation === 'deleteRows') return deleted(table, found);
	if (operation === 'upsert') return [upsert(context, item, table, found)];
	if (operation === 'update') return found.map((row) => written(context, item, table, row));
	throw new Error(`The stand-in for data tables does not know ${resource} ${operation}`);
}

function deleted(table: Table, found: IDataObject[]): IDataObject[] {
	table.rows = table.rows.filter((row) => !found.includes(row));
	return found;
}

function chosenOf(context: IExecuteFunctions, item: number, found: IDataObject[]): IDataObject[] {
	const parameter = (name: string) => context.getNodeParameter(name, item);
	const column = String(parameter('orderByColumn'));
	const sign = parameter('orderByDirection') === 'ASC' ? 1 : -1;
	const sorted = parameter('orderBy')
		? [...found].sort((a, b) => sign * String(a[column]).localeCompare(String(b[column])))
		: found;
	return parameter('returnAll') ? sorted : sorted.slice(0, Number(parameter('limit')));
}

function createTable(context: IExecuteFunctions, item: number): IDataObject {
	const name = String(context.getNodeParameter('tableName', item));
	const { createIfNotExists } = context.getNodeParameter('options', item) as IDataObject;
	const known = dataTables.get(name);
	if (known && createIfNotExists !== true) throw new Error(`Data table '${name}' already exists`);
	const columns = context.getNodeParameter('columns.column', item) as Array<{ name: string }>;
	const id = `table${dataTables.size + 1}`;
	const made = known ?? { id, name, columns: columns.map((column) => column.name), rows: [] };
	dataTables.set(name, made);
	return { id: made.id, name };
}

function tableOf(context: IExecuteFunctions, item: number): Table {
	const { value } = context.getNodeParameter('dataTableId', item) as unknown as { value: string };
	const table = [...dataTables.values()].find(({ id }) => id === value);
	if (!table) throw new Error(`Could not find the data table: '${value}'`);
	return table;
}

const SYSTEM_COLUMNS = ['id', 'createdAt', 'updatedAt'];

function matches(
	context: IExecuteFunctions,
	item: number,
	{ columns }: Table,
	row: IDataObject,
): boolean {
	const conditions = context.getNodeParameter('filters.conditions', item, []) as Array<{
		keyName: string;
		condition: string;
		keyValue: string;
	}>;
	return conditions.every(({ keyName, condition, keyValue }) => {
		if (![...SYSTEM_COLUMNS, ...columns].includes(keyName)) {
			throw new Error(`Filter validation failed: Column(s) "${keyName}" do not exist`);
		}
		if (condition === 'gte') return String(row[keyName]) >= keyValue;
		if (condition === 'lt') return String(row[keyName]) < keyValue;
		if (condition !== 'eq') throw new Error(`The stand-in does not know condition ${condition}`);
		return row[keyName] === keyValue;
	});
}

function upsert(
	context: IExecuteFunctions,
	item: number,
	table: Table,
	found: IDataObject[],
): IDataObject {
	const row = found[0] ?? { id: table.rows.length + 1, createdAt: new Date().toISOString() };
	const result = written(context, item, table, row);
	if (found.length === 0) table.rows.push(row);
	return result;
}

/** The row with the values of the node in it. */
function written(
	context: IExecuteFunctions,
	item: number,
	{ columns }: Table,
	row: IDataObject,
): IDataObject {
	const values = valuesOf(context, item);
	const unknown = Object.keys(values).filter((name) => !columns.includes(name));
	if (unknown.length > 0) throw new Error(`Unknown column name '${unknown[0]}'`);
	row.updatedAt = new Date().toISOString();
	for (const [name, value] of Object.entries(values)) row[name] = value ?? null;
	return { ...row };
}

/** Values by column: as the node names them, or every member of the item but what the table keeps itself. */
function valuesOf(context: IExecuteFunctions, item: number): IDataObject {
	if (context.getNodeParameter('columns.mappingMode', item) !== 'autoMapInputData') {
		return context.getNodeParameter('columns.value', item) as IDataObject;
	}
	const members = Object.entries(context.getInputData()[item].json);
	const nested = members.find(([, value]) => typeof value === 'object' && value !== null);
	if (nested)
		throw new Error(`unexpected object input '${JSON.stringify(nested[1])}' in row ${item}`);
	return Object.fromEntries(members.filter(([name]) => !SYSTEM_COLUMNS.includes(name)));
}
