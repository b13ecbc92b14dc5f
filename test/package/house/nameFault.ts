import type { Export } from './exportsOf';

interface Kind {
	end: RegExp;
	/** Whether the exports are what a file of this kind has to export. */
	fits: (exports: Export[], stem: string) => boolean;
}

const has = (exports: Export[], ...names: string[]): boolean =>
	names.every((wanted) => exports.some(({ name }) => name === wanted));

/** 'html.report' and 'htmlReport' are one name. */
const plain = (name: string): string => name.replace(/[^a-z0-9]/gi, '').toLowerCase();

/** Kinds of files that are not called as one export, and why. The first that fits decides. */
const KINDS: Kind[] = [
	// n8n finds the class by the name of the file.
	{ end: /\.(node|credentials)\.ts$/, fits: (exports, stem) => has(exports, stem) },
	// A node asks every operation for the same two names.
	{ end: /\.operation\.ts$/, fits: (exports) => has(exports, 'description', 'execute') },
	// n8n asks for these by the name a property gives, and calls the two lists so itself.
	{ end: /\/(loadOptions|listSearch)\.ts$/, fits: (exports) => exports.length > 0 },
	// The front door of a folder is called as the folder.
	{ end: /\/index\.ts$/, fits: (exports) => exports.length > 0 },
	// The problems of one subject, each called as what is wrong.
	{
		end: /Problems\.ts$/,
		fits: (exports) => exports.filter(({ returns }) => /\bProblem\b/.test(returns)).length > 1,
	},
	{
		end: /\.ts$/,
		fits: (exports, stem) => exports.some(({ name }) => plain(name).includes(plain(stem))),
	},
];

/** Why a file is not called as what it exports, or '' when it is. `.properties` and `.options` say what kind of thing it is. */
export function nameFault(path: string, exports: Export[]): string {
	const stem = path
		.slice(path.lastIndexOf('/') + 1)
		.replace(/(\.(node|credentials|operation|properties|options))?\.ts$/, '');
	const kind = KINDS.find(({ end }) => end.test(path));
	if (kind?.fits(exports, stem)) return '';
	return `${path} exports ${exports.map(({ name }) => name).join(', ') || 'nothing'}`;
}
