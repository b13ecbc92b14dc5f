import type { Import } from './importsOf';
import { LAYERS, type Layer } from './layers';

function within(path: string, folder: string): boolean {
	if (folder === '') return true;
	const parent = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
	if (/(^|\/)\*$/.test(folder)) return parent === folder.slice(0, -2);
	return path === folder || path.startsWith(`${folder}/`);
}

const layerOf = (path: string): Layer | undefined =>
	LAYERS.find(({ folder }) => within(path, folder));

/** Why a file may not lie where it lies, or '' when it may. */
export const strays = (path: string): string =>
	layerOf(path) ? '' : `${path} lies in a folder without rules`;

/** Why an import is not allowed, or '' when it is. */
export function refusal({ from, specifier, target, typeOnly }: Import): string {
	const layer = layerOf(from);
	if (!layer) return strays(from);
	const { folders, types = [], packages } = layer;
	const allowed =
		target === null
			? packages.includes('*') || packages.includes(specifier)
			: [...folders, ...(typeOnly ? types : [])].some((folder) => within(target, folder));
	return allowed ? '' : `${from} may not import '${specifier}'`;
}
