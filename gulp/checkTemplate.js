const { NodeHelpers } = require('n8n-workflow');

const builtInNodes = require('./builtInNodes');

const STICKY_NOTE = 'n8n-nodes-base.stickyNote';
const SCHEDULE = 'n8n-nodes-base.scheduleTrigger';
const MANUAL = 'n8n-nodes-base.manualTrigger';
const FORM = 'n8n-nodes-base.formTrigger';
const TRIGGERS = [MANUAL, SCHEDULE, FORM, 'n8n-nodes-base.executeWorkflowTrigger'];
/** Templates that nobody would want to run by themselves. */
const BY_HAND = ['Undo a run', 'Undo a run with archive', 'First Set-Up'];

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isExpression = (value) => typeof value === 'string' && value.startsWith('=');
const repeated = (values) => [
	...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

/**
 * What keeps a workflow template (taak) from being shipped, one sentence each; empty when nothing does.
 *
 * @param {object} workflow the parsed file
 * @param {Record<string, object>} ourNodes descriptions of this package's nodes by full type name
 * @returns {string[]}
 */
function checkTemplate(workflow, ourNodes) {
	const nodes = workflow.nodes ?? [];
	return [
		...checkFile(workflow, nodes, ourNodes),
		...nodes.flatMap((node) => checkNode(node, ourNodes)),
		...checkConnections(workflow, nodes, ourNodes),
	];
}

function checkFile(workflow, nodes, ourNodes) {
	const found = [];
	const types = nodes.map(({ type }) => type);
	if (typeof workflow.name !== 'string' || workflow.name.trim() === '') found.push('has no name');
	if (workflow.active === true) found.push('is active: importing must not start it');
	if (Object.keys(workflow.pinData ?? {}).length > 0) found.push('has pinned data (pinData)');
	if (workflow.meta?.instanceId) found.push('names the n8n it was exported from (meta.instanceId)');
	if (!types.includes(STICKY_NOTE)) found.push('has no sticky note that says what to set where');
	found.push(...checkNotes(nodes));
	const startsItself = types.some((type) => type === FORM || ourNodes[type]?.polling);
	for (const trigger of startsItself ? [] : [MANUAL, SCHEDULE]) {
		if (trigger === SCHEDULE && BY_HAND.includes(workflow.name)) continue;
		if (!types.includes(trigger)) found.push(`has no ${trigger}`);
	}
	for (const id of repeated(nodes.map((node) => node.id)))
		found.push(`node id '${id}' is used twice`);
	for (const name of repeated(nodes.map((node) => node.name))) {
		found.push(`node name '${name}' is used twice`);
	}
	return found;
}

/** What nobody reads to the end helps nobody. */
const MOST_NOTES = 2;
const MOST_WORDS = 140;

function checkNotes(nodes) {
	const notes = nodes.filter(({ type }) => type === STICKY_NOTE);
	const long = notes.filter(
		({ parameters }) => (parameters?.content ?? '').split(/\s+/).length > MOST_WORDS,
	);
	return [
		...(notes.length > MOST_NOTES ? [`has more than ${MOST_NOTES} sticky notes`] : []),
		...long.map(({ name }) => `node '${name}': has more than ${MOST_WORDS} words`),
	];
}

/** Words that say what the node does, not what n8n called it: no "HTTP Request1". */
const PLAIN_NAME = /^[A-Z][A-Za-z0-9 ,:?'-]*$/;
const NUMBERED = /[A-Za-z]\d+$/;
const LONGEST_NAME = 40;

function checkNode(node, ourNodes) {
	const found = [];
	const say = (text) => found.push(`node '${node.name}': ${text}`);
	const name = node.name ?? '';
	if (!PLAIN_NAME.test(name) || NUMBERED.test(name) || name.length > LONGEST_NAME)
		say('its name is not in plain words');
	if (!node.id || !node.name) say('has no id or no name');
	if (node.type === FORM && (node.parameters?.authentication ?? 'none') === 'none')
		say('is a form that anybody can open');
	if (node.credentials !== undefined) say('carries credentials: everybody picks their own');
	if (node.webhookId !== undefined) say('carries a webhook id');
	for (const url of absoluteUrls(node.parameters)) say(`has the absolute address ${url}`);
	const description = ourNodes[node.type];
	const versions = description ? [description.version].flat() : builtInNodes[node.type]?.versions;
	if (!versions) say(`type ${node.type} is neither ours nor one a template may use`);
	else if (!versions.includes(node.typeVersion)) say(`version ${node.typeVersion} does not exist`);
	if (description) {
		checkParameters(node, description).forEach(say);
		checkChoices(node, description).forEach(say);
	}
	return found;
}

/** What only the owner can choose: a template that carries one would be run with somebody else's. One that is worked out is none. */
const CHOICES = [
	'costArticles',
	'importFrom',
	'importKeyPrefix',
	'salesOrderTemplate',
	'webOrderTemplates',
	'workflow',
];

const isChosen = (value) => {
	if (isExpression(value)) return false;
	if (isObject(value))
		return Object.values('value' in value ? [value.value] : value).some(isChosen);
	return Array.isArray(value) ? value.some(isChosen) : (value ?? '') !== '';
};

/** Choices of whoever made the template, and a node that would write at its first run. */
function checkChoices({ parameters = {} }, { properties }) {
	const rows = parameters.tasks?.task ?? [];
	const found = CHOICES.filter((name) =>
		[parameters, ...rows].some((given) => isChosen(given[name])),
	).map((name) => `'${name}' carries a choice: everybody makes their own`);
	const { resource, operation, onlyReport } = parameters;
	const canReport = properties.some(
		({ name, displayOptions: { show = {} } = {} }) =>
			name === 'onlyReport' &&
			(show.operation ?? [operation]).includes(operation) &&
			(show.resource ?? [resource]).includes(resource),
	);
	if (canReport && onlyReport !== true)
		found.push("'onlyReport' is off: importing must write nothing");
	return found;
}

function absoluteUrls(parameters) {
	return JSON.stringify(parameters ?? {}).match(/https?:\/\/[^"\\\s)]*/gi) ?? [];
}

/** Unknown or hidden parameters, values that are no option, and required parameters left empty. */
function checkParameters(node, description) {
	const { properties } = description;
	const known = NodeHelpers.getNodeParameters(
		properties,
		node.parameters,
		true,
		false,
		node,
		description,
	);
	// A file leaves out what is as it is by default, and what is shown depends on it.
	const filled = { ...node, parameters: known };
	const issues =
		NodeHelpers.getNodeParametersIssues(properties, filled, description)?.parameters ?? {};
	return [
		...Object.values(issues).flat(),
		...unknownPaths(node.parameters, known, ''),
		...wrongOptions(properties, node.parameters),
	];
}

function unknownPaths(given, known, path) {
	if (Array.isArray(given)) {
		return given.flatMap((row, index) => unknownPaths(row, known?.[index], `${path}[${index}]`));
	}
	if (!isObject(given) || given.__rl === true) return [];
	return Object.keys(given).flatMap((key) => {
		const at = path === '' ? key : `${path}.${key}`;
		if (!isObject(known) || !(key in known)) {
			return [`parameter '${at}' is unknown or not shown with these settings`];
		}
		return unknownPaths(given[key], known[key], at);
	});
}

/** Values of fixed lists that the list does not have, in collections too. */
function wrongOptions(properties, given) {
	return Object.entries(given ?? {}).flatMap(([name, value]) => {
		const alike = properties.filter((property) => property.name === name);
		return [
			...wrongOption(name, value, alike),
			...alike.flatMap((property) => wrongOptionsWithin(property, value)),
		];
	});
}

function wrongOption(name, value, alike) {
	const lists = alike.filter(({ type, options }) => type === 'options' && options?.length > 0);
	if (lists.length === 0 || isExpression(value)) return [];
	const values = lists.flatMap(({ options }) => options.map((option) => option.value));
	return values.includes(value) ? [] : [`'${name}' has no option '${value}'`];
}

function wrongOptionsWithin({ type, options = [] }, value) {
	if (!isObject(value)) return [];
	if (type === 'collection') return wrongOptions(options, value);
	if (type !== 'fixedCollection') return [];
	return options.flatMap((group) =>
		[value[group.name] ?? []].flat().flatMap((row) => wrongOptions(group.values, row)),
	);
}

/** A report on orders, or on what became of them, takes no stock. */
const takesOrdersOnly = ({ operation, reportOn } = {}) =>
	operation === 'report' && (reportOn ?? 'ordersAndStock') !== 'ordersAndStock';

/** Wires lead from and to nodes that exist, and every input of a node is reached. */
function checkConnections(workflow, nodes, ourNodes) {
	const found = [];
	const reached = new Set();
	const names = new Set(nodes.map(({ name }) => name));
	for (const [from, outputs] of Object.entries(workflow.connections ?? {})) {
		if (!names.has(from)) found.push(`a wire starts at '${from}', which does not exist`);
		for (const { node, index } of (outputs.main ?? []).flat().filter(Boolean)) {
			if (!names.has(node))
				found.push(`a wire from '${from}' ends at '${node}', which does not exist`);
			reached.add(JSON.stringify([node, index]));
		}
	}
	const texts = JSON.stringify(nodes.map(({ parameters }) => parameters));
	for (const { name, type, parameters } of nodes) {
		// A node whose settings another one reads may stand by itself, and never runs.
		const isRead = texts.includes(`$('${name}').params`);
		if (isRead && !Object.hasOwn(workflow.connections, name)) continue;
		const wired = (workflow.connections?.[name]?.main ?? []).flat().filter(Boolean).length > 0;
		const starts = TRIGGERS.includes(type) || ourNodes[type]?.polling;
		if (starts && !wired) found.push(`node '${name}': starts nothing`);
		const ours = ourNodes[type];
		const inputs = ours ? inputsOf(ours, parameters) : (builtInNodes[type]?.inputs ?? 0);
		for (let index = 0; index < inputs; index += 1) {
			const isNeeded = index !== 0 || !takesOrdersOnly(parameters);
			if (isNeeded && !reached.has(JSON.stringify([name, index]))) {
				found.push(`node '${name}': nothing is connected to input ${index}`);
			}
		}
	}
	return found;
}

/** Inputs that have to be wired; a report needs no earlier one. */
const INPUTS = { firstSetUp: 2, report: 2, reportProblems: 3 };
const inputsOf = ({ inputs }, { operation } = {}) => {
	if (Array.isArray(inputs)) return inputs.length;
	return INPUTS[operation] ?? 1;
};

module.exports = { checkTemplate };
