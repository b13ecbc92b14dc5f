/** Cells of those rows alone that have something to tell, by place: "12:2@0;1@7|40:1@3". */
export const sparseColumn = (cells: ReadonlyMap<number, readonly string[]>): string =>
	[...cells].map(([place, words]) => `${place}:${words.map(escaped).join(';')}`).join('|');

/** The words of each cell, by place. Throws an Error where a cell has no place. */
export function sparseCells(column: string): Map<number, string[]> {
	if (column === '') return new Map();
	return new Map(
		column.split('|').map((cell): [number, string[]] => {
			const colon = cell.indexOf(':');
			const place = Number(cell.slice(0, colon));
			if (colon < 1 || !Number.isInteger(place)) throw new Error(`'${cell}' has no place`);
			return [
				place,
				cell
					.slice(colon + 1)
					.split(';')
					.map(unescaped),
			];
		}),
	);
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '|': '\\p', ';': '\\s' };
const MEANT: Record<string, string> = { '\\': '\\', p: '|', s: ';' };

const escaped = (word: string): string => word.replace(/[\\|;]/g, (mark) => ESCAPES[mark]);

const unescaped = (word: string): string =>
	word.replace(/\\(.)/g, (_, mark: string) => MEANT[mark] ?? mark);
