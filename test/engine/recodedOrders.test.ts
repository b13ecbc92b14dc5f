import type { IDataObject } from 'n8n-workflow';

import { checkStream, type CheckedEdit } from '../../lab/runs/stream/checkStream';

type Row = IDataObject & { code?: string };

/** Puts other codes on the orders between two nodes of the shipped template, and has shop and books judged. */
async function recoded(to: string, codeOf: (code: string, place: number) => string) {
	const changed = (rows: unknown) =>
		(rows as Row[]).map((row, place) => ({ ...row, code: codeOf(row.code ?? '', place) }));
	const make = (_: unknown, items: readonly IDataObject[]) => ({
		what: 'other codes',
		kind: 'damage' as const,
		items: items.map((item) => {
			if (item.kind === 'webOrder') return { ...item, lines: changed(item.lines) };
			return 'quantities' in item ? { ...item, quantities: changed(item.quantities) } : item;
		}),
	});
	return await checkStream({ seed: 3, edits: 1, edit: { to, make } });
}

const CHANGES: Array<[string, (code: string, place: number) => string]> = [
	['in lower case', (code) => code.toLowerCase()],
	['with a blank', (code) => `${code} `],
	['into one that nothing has', (code) => `${code}-OLD`],
	['into none', () => ''],
	['of the first line, and none on the others', (code, place) => (place === 0 ? `x${code}` : '')],
];

describe.each(['Plan', 'Import Sales Orders', 'Calculate Web Stock'])(
	'codes of orders changed before %s',
	(to) => {
		it.each(CHANGES)('%s stop no stock, and sell nothing twice', async (_, codeOf) => {
			const checked: CheckedEdit[] = await recoded(to, codeOf);
			expect(checked).toMatchObject([{ refusal: '', faults: [] }]);
		}, 120_000);
	},
);
