const SIGNS: Record<string, string> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
};

/** HTML read back as the text that a browser shows. */
export const textOf = (html: string): string =>
	html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, (sign) => SIGNS[sign]);

/** The tags of a page, one after the other, without what their attributes say. */
export const tagsOf = (html: string): string[] =>
	[...html.matchAll(/<(\/?[a-z][a-z0-9]*)\b[^>]*>/gi)].map(([, name]) => name);

/** The texts of the cells of the body of every table. */
export const cellsOf = (html: string): string[] =>
	[...html.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) => textOf(cell));

/** Rows of a table with semicolons, read as RFC 4180 says. */
export function rowsOfCsv(csv: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let at = 0;
	while (at < csv.length) {
		if (csv[at] !== '"') throw new Error(`a field begins without a quote at ${at}`);
		let field = '';
		for (at += 1; csv[at] !== '"' || csv[at + 1] === '"'; at += csv[at] === '"' ? 2 : 1) {
			if (at >= csv.length) throw new Error('a field does not end');
			field += csv[at];
		}
		row.push(field);
		at += 1;
		const end = at >= csv.length || csv.startsWith('\r\n', at);
		if (end) rows.push(row);
		if (end) row = [];
		at += end ? 2 : 1;
	}
	return rows;
}
