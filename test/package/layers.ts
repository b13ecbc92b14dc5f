/** What the files of one folder may import: folders of this repository, and packages. Table of docs/architecture.md. */
export interface Layer {
	folder: string;
	folders: string[];
	packages: string[];
}

const EVERYTHING = { folders: [''], packages: ['*'] };
/** n8n supplies these to a node at run time. */
const SUPPLIED = ['n8n-workflow', 'luxon', 'zod', 'p-limit', 'lodash'];

/** The first folder that holds a file decides. */
export const LAYERS: Layer[] = [
	{ folder: 'domain', folders: ['domain'], packages: ['luxon', 'node:crypto'] },
	{ folder: 'nodes/shared', folders: ['nodes/shared'], packages: ['n8n-workflow', 'p-limit'] },
	{
		folder: 'nodes/SnelStart',
		folders: ['nodes/SnelStart', 'nodes/shared', 'domain'],
		packages: SUPPLIED,
	},
	{
		folder: 'nodes/PrestaShop',
		folders: ['nodes/PrestaShop', 'nodes/shared', 'domain'],
		packages: SUPPLIED,
	},
	{
		folder: 'nodes/WebOrder',
		folders: ['nodes/WebOrder', 'nodes/shared', 'nodes/SnelStart', 'domain'],
		packages: ['n8n-workflow'],
	},
	{
		folder: 'nodes/WebStock',
		folders: ['nodes/WebStock', 'nodes/shared', 'domain'],
		packages: ['n8n-workflow'],
	},
	{
		folder: 'credentials',
		folders: ['credentials', 'nodes/shared'],
		packages: ['n8n-workflow'],
	},
	{ folder: 'lab/simulators', folders: ['lab/simulators'], packages: ['*'] },
	...['lab', 'test', 'gulp'].map((folder) => ({ folder, ...EVERYTHING })),
];

/** Folders of the product: what they import from packages has to be there at run time, in n8n. */
export const SHIPPED = ['domain', 'nodes', 'credentials'];

const within = (path: string, folder: string): boolean =>
	folder === '' || path === folder || path.startsWith(`${folder}/`);

export const layerOf = (path: string): Layer | undefined =>
	LAYERS.find(({ folder }) => within(path, folder));

/** One import as it stands in a file. `target` is a path from the root for a relative one. */
export interface Import {
	from: string;
	specifier: string;
	target: string | null;
}

/** Why an import is not allowed, or '' when it is. */
export function refusal({ from, specifier, target }: Import): string {
	const layer = layerOf(from);
	if (!layer) return `${from} lies in a folder without rules`;
	const allowed =
		target === null
			? layer.packages.includes('*') || layer.packages.includes(specifier)
			: layer.folders.some((folder) => within(target, folder));
	return allowed ? '' : `${from} may not import '${specifier}'`;
}
