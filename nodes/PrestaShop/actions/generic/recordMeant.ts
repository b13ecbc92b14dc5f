import type { IExecuteFunctions } from 'n8n-workflow';

import { recordId } from '../../../shared/recordLocator';
import type { CatalogueResource } from '../../catalogue/catalogueResource';
import type { RecordReader } from '../../catalogue/recordReader';

/** The id of the record that one item means, looked up where it names it by a code. Throws in words for people. */
export async function recordMeant(
	reader: RecordReader,
	of: CatalogueResource,
	context: IExecuteFunctions,
	index: number,
): Promise<string> {
	const named = recordId(context, index);
	const mode: unknown = context.getNodeParameter('record.mode', index, 'id');
	const code = of.codes?.find(({ field }) => field === mode);
	return code ? await reader.idWith(of, code.field, named) : named;
}
