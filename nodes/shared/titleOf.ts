import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';

type Branch = INodeProperties | INodePropertyCollection | INodePropertyOptions;

const isParameter = (branch: Branch): branch is INodeProperties => 'type' in branch;

const below = (branch: Branch): Branch[] =>
	'values' in branch ? branch.values : isParameter(branch) ? (branch.options ?? []) : [];

/** The parameters on the way to one, by the names in its path: "articleOptions.productArticles.row[0].article". */
function wayTo(path: string, properties: readonly INodeProperties[]): Branch[] {
	let level: readonly Branch[] = properties;
	const names = path.replace(/\[\d+\]/g, '').split('.');
	return names.map((name) => {
		const found = level.find((branch) => branch.name === name);
		if (!found) throw new Error(`The node has no parameter "${path}"`);
		level = below(found);
		return found;
	});
}

/** What the user sees above a parameter, with the collection it is in: "Sales (Verkopen) → Cost Centre". */
export function titleOf(path: string, properties: readonly INodeProperties[]): string {
	const titles = wayTo(path, properties)
		.filter(isParameter)
		.map(({ displayName }) => displayName.replace(/ Names? or IDs?$/, ''));
	return titles.join(' → ');
}

/** The values of a fixed drop-down. */
export function valuesOf(path: string, properties: readonly INodeProperties[]): string[] {
	const options = below(wayTo(path, properties).at(-1)!);
	return options.flatMap((option) => ('value' in option ? [String(option.value)] : []));
}
