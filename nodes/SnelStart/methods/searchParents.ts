import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { resourceNamed } from '../catalogue/catalogue';
import { found } from './searchRecords';

/** Records of the kind that documents are attached to. */
export async function searchParents(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const type = String(this.getCurrentNodeParameter('parentType'));
	return await found(this, resourceNamed(type), filter);
}
