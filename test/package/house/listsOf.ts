import type { INodeType } from 'n8n-workflow';

/** Names that stand anywhere below a value under one of the given keys. */
function namesUnder(value: unknown, keys: readonly string[]): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, member]: [string, unknown]) =>
		keys.includes(key) && typeof member === 'string' ? [member] : namesUnder(member, keys),
	);
}

const sorted = (names: string[]): string[] => [...new Set(names)].sort();

/** The live lists of one node: those its parameters ask for, and those it has. */
export const listsOf = ({
	description,
	methods,
}: INodeType): Record<'asked' | 'had', string[]> => ({
	asked: sorted(namesUnder(description.properties, ['loadOptionsMethod', 'searchListMethod'])),
	had: sorted(Object.keys({ ...methods?.loadOptions, ...methods?.listSearch })),
});
