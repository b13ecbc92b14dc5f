const SHOP_LINK = 'n8n-nodes-snelstart-prestashop.shopLink';
const DATA_TABLE = 'n8n-nodes-base.dataTable';

/** How far back orders and runs are remembered. */
const LOOK_BACK_DAYS = 62;

/** So many rows are read for the run before this one, so that one that cannot be read is not all that there is. */
const NEWEST_RUNS = 3;

const ORDER_COLUMNS = {
	kind: 'string',
	administration: 'string',
	importKey: 'string',
	orderId: 'string',
	reference: 'string',
	salesOrderId: 'string',
	salesOrderNumber: 'number',
	bookedHash: 'string',
	customerCreated: 'boolean',
	runId: 'string',
	at: 'string',
	outcome: 'string',
};

const RUN_COLUMNS = {
	kind: 'string',
	runId: 'string',
	workflow: 'string',
	workflowName: 'string',
	at: 'string',
	administration: 'string',
	shop: 'string',
	headline: 'string',
	headlineNl: 'string',
	attention: 'boolean',
	failed: 'boolean',
	created: 'number',
	waiting: 'number',
	blocked: 'number',
	notImported: 'number',
	turnover: 'string',
	stockChanged: 'number',
	failedBecause: 'string',
	matters: 'string',
	open: 'string',
	seconds: 'number',
	days: 'string',
};

const ARCHIVE_NOTE = `

The data tables **webshop_orders** and **webshop_runs** keep which sales order (verkooporder) was made of which web order, and each run in figures, without any name or e-mail address. Empty them whenever you like: it costs a message, never an order.`;

const createTable = (tableName, columns) => ({
	resource: 'table',
	operation: 'create',
	tableName,
	columns: { column: Object.entries(columns).map(([name, type]) => ({ name, type })) },
	options: { createIfNotExists: true },
});

const tableOf = (node) => ({
	__rl: true,
	mode: 'id',
	value: `={{ $('${node}').first().json.id }}`,
});

const where = (...conditions) => ({
	matchType: 'allConditions',
	filters: {
		conditions: conditions.map(([keyName, condition, keyValue]) => ({
			keyName,
			condition,
			keyValue,
		})),
	},
});

const upsert = (table, keys) => ({
	resource: 'row',
	operation: 'upsert',
	dataTableId: tableOf(table),
	...where(...keys.map((key) => [key, 'eq', `={{ $json.${key} }}`])),
	columns: { mappingMode: 'autoMapInputData', value: null, matchingColumns: [], schema: [] },
	options: {},
});

/** Rows older than *Archive Run* is told to keep them. */
const forget = (table) => ({
	resource: 'row',
	operation: 'deleteRows',
	dataTableId: tableOf(table),
	...where([
		'createdAt',
		'lt',
		"={{ $now.minus({ days: $('Archive Run').params.keepDays }).toUTC().toISO() }}",
	]),
	options: {},
});

/**
 * Heights on the canvas: n8n runs what stands higher first, so that both tables are written before *Stop if Failed* may
 * end the run.
 */
const ORDERS = -520;
const RUNS = -300;
const NOTES_UP = 700;

/** Where an archive that cannot be reached is no reason to import nothing. */
const GO_ON = { onError: 'continueRegularOutput' };
/** A branch that finds no row has to reach the node that waits for it all the same. */
const ALWAYS = { ...GO_ON, alwaysOutputData: true };

/**
 * A template that imports web orders, with an archive of orders and runs in two Data Tables of n8n. What it adds is
 * knowledge that may be lost: it stands beside the chain of the template, and every node of it goes on when it fails.
 *
 * @param {object} template the parsed file
 * @returns {object} the same with nodes, connections and a note more; the template itself stays as it is
 */
function withArchive(template) {
	const workflow = structuredClone(template);
	const { nodes, connections } = workflow;
	const place = (name) => nodes.find((node) => node.name === name).position;
	const [planX] = place('Plan');
	const [importX] = place('Import Sales Orders');
	const [reportX] = place('Run Report');
	const prefix = nodes[0].id.slice(0, -4);
	const notes = nodes.filter(({ type }) => type === 'n8n-nodes-base.stickyNote');
	for (const { position } of notes) position[1] -= NOTES_UP;
	const add = (number, name, type, typeVersion, position, parameters, more = {}) =>
		nodes.push({
			...{
				parameters,
				id: `${prefix}ac${String(number).padStart(2, '0')}`,
				name,
				type,
				typeVersion,
			},
			...{ position, ...more },
		});
	const connect = (from, to, index = 0, output = 0) => {
		connections[from] ??= { main: [] };
		const { main } = connections[from];
		while (main.length <= output) main.push([]);
		main[output].push({ node: to, type: 'main', index });
	};
	const since = `={{ $now.minus({ days: ${LOOK_BACK_DAYS} }).toUTC().toISO() }}`;

	add(
		1,
		'Orders Table',
		DATA_TABLE,
		1.1,
		[260, ORDERS],
		createTable('webshop_orders', ORDER_COLUMNS),
		GO_ON,
	);
	add(
		2,
		'Archived Orders',
		DATA_TABLE,
		1.1,
		[planX - 240, ORDERS],
		{
			...{ resource: 'row', operation: 'get', dataTableId: tableOf('Orders Table') },
			...where(['createdAt', 'gte', since]),
			returnAll: true,
		},
		ALWAYS,
	);
	add(
		3,
		'Runs Table',
		DATA_TABLE,
		1.1,
		[260, RUNS],
		createTable('webshop_runs', RUN_COLUMNS),
		GO_ON,
	);
	add(
		4,
		'Last Run',
		DATA_TABLE,
		1.1,
		[reportX - 240, RUNS],
		{
			...{ resource: 'row', operation: 'get', dataTableId: tableOf('Runs Table') },
			...where(['workflow', 'eq', '={{ $workflow.id }}']),
			...{ returnAll: false, limit: NEWEST_RUNS, orderBy: true },
			...{ orderByColumn: 'createdAt', orderByDirection: 'DESC' },
		},
		ALWAYS,
	);
	add(
		5,
		'Archive Orders',
		SHOP_LINK,
		1,
		[importX + 260, ORDERS],
		{ operation: 'archiveOrders' },
		GO_ON,
	);
	add(
		6,
		'Store Orders',
		DATA_TABLE,
		1.1,
		[importX + 500, ORDERS],
		upsert('Orders Table', ['administration', 'importKey']),
		GO_ON,
	);
	add(7, 'Archive Run', SHOP_LINK, 1, [reportX + 260, RUNS], { operation: 'archiveRun' }, GO_ON);
	add(
		8,
		'Store Run',
		DATA_TABLE,
		1.1,
		[reportX + 500, RUNS],
		upsert('Runs Table', ['runId']),
		GO_ON,
	);

	add(9, 'Forget Old Runs', DATA_TABLE, 1.1, [reportX + 740, RUNS], forget('Runs Table'), GO_ON);
	add(
		10,
		'Forget Old Orders',
		DATA_TABLE,
		1.1,
		[reportX + 740, ORDERS],
		forget('Orders Table'),
		GO_ON,
	);

	for (const trigger of ['Every 15 Minutes', 'Run Now']) {
		connect(trigger, 'Orders Table');
		connect(trigger, 'Runs Table');
	}
	connect('Orders Table', 'Archived Orders');
	connect('Archived Orders', 'Plan', 1);
	connect('Archived Orders', 'Archive Orders', 1);
	connect('Runs Table', 'Last Run');
	connect('Last Run', 'Run Report', 2);
	connect('Last Run', 'Archive Run', 1);
	connect('Import Sales Orders', 'Archive Orders');
	connect('Archive Orders', 'Store Orders');
	connect('Run Report', 'Archive Run');
	connect('Archive Run', 'Store Run');
	connect('Store Run', 'Forget Old Runs');
	connect('Store Run', 'Forget Old Orders');

	notes[notes.length - 1].parameters.content += ARCHIVE_NOTE;

	workflow.name = `${workflow.name} with archive`;
	return workflow;
}

/**
 * The template that undoes a run by its rows in the archive, in place of a span of time; what went is marked there.
 *
 * @param {object} template the parsed file
 * @returns {object} the same with nodes and connections more
 */
function undoWithArchive(template) {
	const workflow = structuredClone(template);
	const { nodes, connections } = workflow;
	const prefix = nodes[0].id.slice(0, -4);
	const [undoX] = nodes.find(({ name }) => name === 'Undo Run').position;
	const [applyX] = nodes.find(({ name }) => name === 'Apply Changes').position;
	const add = (number, name, type, typeVersion, position, parameters, more = {}) =>
		nodes.push({
			...{ parameters, id: `${prefix}ac0${number}`, name, type, typeVersion, position, ...more },
		});
	const connect = (from, to, index = 0) => {
		connections[from] ??= { main: [[]] };
		connections[from].main[0].push({ node: to, type: 'main', index });
	};
	for (const node of nodes) {
		if (node.type !== 'n8n-nodes-base.stickyNote') continue;
		node.position[1] -= 300;
		node.parameters.content = node.parameters.content.replace(
			', and under **Options** **Made From** and **Made Until** of the run.',
			'. **Rows of the Run**: in its condition the *runId* of the run, as the table *webshop_runs* has it.',
		);
	}
	const above = -120;
	add(
		1,
		'Orders Table',
		DATA_TABLE,
		1.1,
		[260, above],
		createTable('webshop_orders', ORDER_COLUMNS),
	);
	add(
		2,
		'Rows of the Run',
		DATA_TABLE,
		1.1,
		[undoX - 240, above],
		{
			...{ resource: 'row', operation: 'get', dataTableId: tableOf('Orders Table') },
			...where(['runId', 'eq', '']),
			returnAll: true,
		},
		{ alwaysOutputData: true },
	);
	add(3, 'Archive Undone', SHOP_LINK, 1, [applyX + 260, above], { operation: 'archiveOrders' });
	add(
		4,
		'Store Orders',
		DATA_TABLE,
		1.1,
		[applyX + 500, above],
		upsert('Orders Table', ['administration', 'importKey']),
	);
	connect('Run Now', 'Orders Table');
	connect('Orders Table', 'Rows of the Run');
	connect('Rows of the Run', 'Undo Run', 1);
	connect('Rows of the Run', 'Archive Undone', 1);
	connect('Apply Changes', 'Archive Undone');
	connect('Archive Undone', 'Store Orders');
	workflow.name = `${workflow.name} with archive`;
	return workflow;
}

const IMPORTS = [
	'import-orders',
	'import-orders-and-export-stock',
	'import-orders-and-export-stock-changed-only',
];

/** Templates that follow from others: from which, to which file, and how. */
const derived = [
	...IMPORTS.map((name) => ({ from: name, to: `${name}-with-archive`, by: withArchive })),
	{ from: 'undo-a-run', to: 'undo-a-run-with-archive', by: undoWithArchive },
];

module.exports = { derived };
