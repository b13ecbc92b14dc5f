import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

/** A spreadsheet takes a table without this mark for one of Windows, and shows "Café" as "CafÃ©". */
const UTF8_MARK = '\uFEFF';

/**
 * A page and a table as files of an item, to look at in n8n, to mail or to print.
 *
 * @param name without ending
 */
export async function pageFiles(
	{ helpers }: IExecuteFunctions,
	name: string,
	{ html, csv }: { html: string; csv: string },
): Promise<NonNullable<INodeExecutionData['binary']>> {
	const file = async (text: string, ending: string, type: string) =>
		await helpers.prepareBinaryData(Buffer.from(text), `${name}.${ending}`, type);
	return {
		page: await file(html, 'html', 'text/html'),
		table: await file(`${UTF8_MARK}${csv}`, 'csv', 'text/csv'),
	};
}
