import type { IDataObject } from 'n8n-workflow';

import { checkStream } from '../../lab/runs/stream/checkStream';

type Row = IDataObject & { code?: string };
type CodeOf = (code: string, place: number) => string;

const CHANGES: Array<[string, CodeOf]> = [
	['in lower case', (code) => code.toLowerCase()],
	['with a blank', (code) => `${code} `],
	['into one that nothing has', (code) => `${code}-OLD`],
	['into none', () => ''],
	['of the first line, and none on the others', (code, place) => (place === 0 ? `x${code}` : '')],
];

function recodedItem(item: IDataObject, codeOf: CodeOf): IDataObject {
	const changed = (rows: unknown) =>
		(rows as Row[]).map((row, place) => ({ ...row, code: codeOf(row.code ?? '', place) }));
	if (item.kind === 'webOrder') return { ...item, lines: changed(item.lines) };
	return 'quantities' in item ? { ...item, quantities: changed(item.quantities) } : item;
}

describe('other codes on the orders between two nodes of the shipped template', () => {
	it.each(['Plan', 'Import Sales Orders', 'Calculate Web Stock'])(
		'before %s, stop no stock and sell nothing twice',
		async (to) => {
			const left = [...CHANGES];
			const make = (_: unknown, items: readonly IDataObject[]) => {
				const [what, codeOf] = left.shift() ?? CHANGES[0];
				return {
					what,
					kind: 'damage' as const,
					items: items.map((item) => recodedItem(item, codeOf)),
				};
			};
			const checked = await checkStream({ seed: 3, edits: CHANGES.length, edit: { to, make } });
			expect(checked).toMatchObject(CHANGES.map(([what]) => ({ what, refusal: '', faults: [] })));
		},
		120_000,
	);
});

describe('web orders that come twice, as over two lines into one node', () => {
	it.each(['Plan', 'Import Sales Orders', 'Calculate Web Stock'])(
		'before %s, keep their goods once',
		async (to) => {
			const make = (_: unknown, items: readonly IDataObject[]) => ({
				what: 'all items twice',
				kind: 'damage' as const,
				items: [...items, ...structuredClone(items)],
			});
			const checked = await checkStream({ seed: 303, edits: 1, edit: { to, make } });
			expect(checked).toMatchObject([{ faults: [] }]);
		},
		120_000,
	);
});
