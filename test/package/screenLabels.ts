import type { ICredentialType, INodeProperties, INodeTypeDescription } from 'n8n-workflow';
import { credentials, filesBelow, manifest, nodeDescriptions, read } from './repository';

type Entry = NonNullable<INodeProperties['options']>[number] | INodeProperties;

interface WorkflowNode {
	name: string;
	type: string;
	parameters: { resource?: string; operation?: string };
}

/** Everything of ours that a person sees on a screen of n8n. */
export interface ScreenLabels {
	/** Names of parameters, options and inputs, of nodes in the templates, and of operations as "Web Order: Plan". */
	names: ReadonlySet<string>;
	/** Ways to a parameter from the node that has it in a template: "Plan → Sales (Verkopen) → Memo". */
	ways: ReadonlySet<string>;
}

const labelOf = (entry: Entry): string => ('displayName' in entry ? entry.displayName : entry.name);

const below = (entry: Entry): Entry[] => [
	...('options' in entry ? (entry.options ?? []) : []),
	...('values' in entry ? entry.values : []),
];

const waysFrom = (way: string, entries: readonly Entry[]): string[] =>
	entries.flatMap((entry) => {
		const here = `${way} → ${labelOf(entry)}`;
		return [here, ...waysFrom(here, below(entry))];
	});

const namesOf = (entries: readonly Entry[]): string[] =>
	entries.flatMap((entry) => [labelOf(entry), ...namesOf(below(entry))]);

/** "SnelStart: Stock: Get Many", "Stock: Get Many" and "Web Order: Plan", as the list of nodes and the subtitle say it. */
function operationsOf({ displayName, properties }: INodeTypeDescription): string[] {
	const resources = properties.find(({ name }) => name === 'resource')?.options ?? [];
	return properties
		.filter(({ name }) => name === 'operation')
		.flatMap(({ options = [], displayOptions }) => {
			const of = displayOptions?.show?.resource?.[0];
			const resource = resources.find((one) => 'value' in one && one.value === of);
			const name = resource && labelOf(resource);
			return options.map(labelOf).flatMap((operation) => {
				const short = [name ?? displayName, operation].join(': ');
				return name ? [short, `${displayName}: ${short}`] : [short];
			});
		});
}

const inputsOf = ({ inputs }: INodeTypeDescription): string[] =>
	[...JSON.stringify(inputs).matchAll(/displayName\\*":\\*"([^"\\]+)/g)].map(([, name]) => name);

const templateNodes = (): WorkflowNode[] =>
	filesBelow('workflows', '.json').flatMap(
		(path) => (JSON.parse(read(path)) as { nodes: WorkflowNode[] }).nodes,
	);

/** Reads them from the nodes, the credentials and the templates as they are. */
export async function screenLabels(): Promise<ScreenLabels> {
	const descriptions = await nodeDescriptions();
	const all = Object.values(descriptions);
	const ours = templateNodes().filter(({ type }) => type.startsWith(`${manifest.name}.`));
	const fields = (await credentials()).flatMap(({ properties }: ICredentialType) => properties);
	return {
		names: new Set([
			...namesOf(all.flatMap(({ properties }) => properties)),
			...namesOf(fields),
			...all.flatMap(operationsOf),
			...all.flatMap(inputsOf),
			...templateNodes().map(({ name }) => name),
		]),
		ways: new Set(ours.flatMap(({ name, type }) => waysFrom(name, descriptions[type].properties))),
	};
}
