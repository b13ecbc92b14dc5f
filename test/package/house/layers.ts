/** What the files of one folder may import: folders of this repository, and packages. Table of docs/architecture.md. */
export interface Layer {
	/** With everything below it, or `x/*`: only the files that lie in x itself. */
	folder: string;
	folders: string[];
	/** Folders of which only types may be imported. */
	types?: string[];
	packages: string[];
}

/** n8n supplies these to a node at run time. */
const SUPPLIED = ['n8n-workflow', 'luxon', 'zod', 'p-limit', 'lodash'];

/** From the ground up: a room imports only itself and what stands before it. */
const DOMAIN =
	'words money page stream planning books settings customer vat article order/read order/texts order/goods order/costs order/totals order/plan follow stock payment assortment status reconcile doctor report alert ask';
const SNELSTART = 'wire client odata catalogue books methods actions trigger *';
const PRESTASHOP = 'wire client schema catalogue orders stock names assortment methods actions trigger *';

const upwards = (
	house: string,
	rooms: string,
	others: string[],
	packagesOf: (room: string) => string[],
): Layer[] => {
	const folders = rooms.split(' ').map((room) => `${house}/${room}`);
	return folders.map((folder, index) => ({
		folder,
		folders: [...folders.slice(0, index + 1), ...others],
		packages: packagesOf(folder),
	}));
};

const service = (house: string, rooms: string): Layer[] =>
	upwards(house, rooms, ['nodes/shared', 'domain'], () => SUPPLIED);

/** Nodes that belong to neither service: they decide, explain and report. */
const between = (folder: string): Layer => ({
	folder,
	folders: [folder, 'nodes/shared', 'domain', 'nodes/SnelStart/books', 'nodes/PrestaShop/names'],
	packages: ['n8n-workflow'],
});

const lab = (room: string, ...folders: string[]): Layer => ({
	folder: `lab/${room}`,
	folders: [`lab/${room}`, ...folders],
	packages: ['*'],
});

/** The first folder that holds a file decides; a file that none holds has no business being there. */
export const LAYERS: Layer[] = [
	...upwards('domain', DOMAIN, [], (room) =>
		room === 'domain/stream' ? ['luxon', 'node:crypto', 'zod'] : ['luxon', 'node:crypto'],
	),
	{
		folder: 'nodes/shared',
		folders: ['nodes/shared', 'domain/words', 'domain/stream'],
		packages: ['n8n-workflow', 'p-limit'],
	},
	...service('nodes/SnelStart', SNELSTART),
	...service('nodes/PrestaShop', PRESTASHOP),
	...['WebOrder', 'WebStock', 'WebArticle', 'ShopLink'].map((name) => between(`nodes/${name}`)),
	{
		folder: 'credentials',
		folders: ['credentials', 'nodes/shared', 'nodes/SnelStart/client'],
		packages: ['n8n-workflow'],
	},
	lab('facts'),
	lab('simulators', 'lab/facts'),
	lab('worlds', 'lab/simulators'),
	lab('judges', 'lab/simulators', 'lab/worlds'),
	lab('engine', 'lab/simulators', 'nodes', 'credentials'),
	lab('runs/bench', 'lab', 'domain'),
	{ ...lab('runs', 'lab'), types: ['domain'] },
	{ folder: 'test', folders: [''], packages: ['*'] },
	{ folder: 'gulp', folders: ['gulp'], packages: ['*'] },
	{ folder: '*', folders: ['*', 'gulp'], packages: ['*'] },
];
