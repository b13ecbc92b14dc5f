import {
	NodeHelpers,
	type INode,
	type INodeParameters,
	type INodeProperties,
	type INodePropertyOptions,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { nodes } from './repository';

/** Most parameters that a panel shows before anybody adds an option, resource and operation among them. */
const MOST = 8;

interface Panel {
	of: string;
	shown: string[];
	/** What n8n marks red while nothing is filled in. */
	red: string[];
}

const optionsOf = (properties: readonly INodeProperties[], name: string, given: INodeParameters) =>
	properties
		.filter(({ name: own, displayOptions: { show = {} } = {} }) => {
			const resources = show.resource as string[] | undefined;
			return own === name && (resources?.includes(String(given.resource)) ?? true);
		})
		.flatMap(({ options = [] }) => options as INodePropertyOptions[])
		.map(({ value }) => String(value));

/** Every choice of resource and operation of a node. */
function choicesOf({ properties }: INodeTypeDescription): INodeParameters[] {
	const resources = optionsOf(properties, 'resource', {});
	const given = resources.length > 0 ? resources.map((resource) => ({ resource })) : [{}];
	return given.flatMap((one: INodeParameters) =>
		optionsOf(properties, 'operation', one).map((operation) => ({ ...one, operation })),
	);
}

function panelOf(description: INodeTypeDescription, choice: INodeParameters): Panel {
	const { properties } = description;
	const blank = { id: '1', name: 'N', type: 't', typeVersion: 1, position: [0, 0] } as const;
	const node = (parameters: INodeParameters) => ({ ...blank, parameters }) as unknown as INode;
	const filled = NodeHelpers.getNodeParameters(
		properties,
		choice,
		true,
		false,
		node(choice),
		description,
	)!;
	const isShown = (property: INodeProperties) =>
		NodeHelpers.displayParameter(filled, property, node(filled), description);
	const inside = ({ type, name }: INodeProperties): string[] =>
		type === 'collection' || type === 'fixedCollection'
			? Object.keys(filled[name] as object).map((key) => `${name}.${key}`)
			: [];
	const issues = NodeHelpers.getNodeParametersIssues(properties, node(filled), description);
	return {
		of: `${description.displayName}: ${Object.values(choice).join(': ')}`,
		shown: properties.filter(isShown).flatMap((one) => [one.displayName, ...inside(one)]),
		red: Object.keys(issues?.parameters ?? {}),
	};
}

let descriptions: INodeTypeDescription[];
let panels: Panel[];
beforeAll(async () => {
	descriptions = (await nodes()).map(({ description }) => description);
	panels = descriptions.flatMap((one) => choicesOf(one).map((choice) => panelOf(one, choice)));
});

/** What cannot be left empty: which record, which article, and what goes where. */
const ASKED_OF_EVERYBODY = [
	'record',
	'recordType',
	'fields',
	'articleOrOrder',
	'document',
	'parent',
	'article',
	'reference',
];

/** Every parameter, however deep. */
const deep = (property: INodeProperties): INodeProperties[] => [
	property,
	...(property.options ?? [])
		.flatMap((one) => ('values' in one ? one.values : 'type' in one ? [one] : []))
		.flatMap(deep),
];

describe('the panel of every operation', () => {
	it('is looked at, each of them', () => {
		expect(panels.map(({ of }) => of)).toEqual(
			expect.arrayContaining(['Web Order: plan', 'SnelStart: stock: getMany']),
		);
		expect(panels.length).toBeGreaterThan(25);
	});

	it(`shows at most ${MOST} parameters at first sight`, () => {
		expect(panels.filter(({ shown }) => shown.length > MOST)).toEqual([]);
	});

	it('shows the settings of the plan, with the tabs of S-Connect as groups', () => {
		expect(panels.find(({ of }) => of === 'Web Order: plan')?.shown).toEqual([
			'Operation',
			'Sales Order Template',
			'Payment Reference Prefix',
			'Cost Articles',
			'Mapping Table',
			'Sales (Verkopen)',
			'Articles (Artikelen)',
			'Customers (Klanten)',
		]);
	});

	it('marks nothing red that may be empty', () => {
		const red = panels.flatMap(({ of, red: names }) =>
			names.filter((name) => !ASKED_OF_EVERYBODY.includes(name)).map((name) => `${of} ${name}`),
		);
		expect(red).toEqual([]);
	});

	it('says the unit of every number of minutes, days or euros in its label', () => {
		const UNIT = /\b(seconds|minutes|hours|days|euros|percent(age)?|cents)\b/i;
		const silent = descriptions
			.flatMap(({ properties }) => properties.flatMap(deep))
			.filter(({ type }) => type === 'number')
			.filter(
				({ displayName, description = '' }) => !UNIT.test(displayName) && UNIT.test(description),
			)
			.map(({ displayName }) => displayName);
		expect([...new Set(silent)]).toEqual([]);
	});
});
