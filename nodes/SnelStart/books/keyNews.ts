import type { IExecuteFunctions } from 'n8n-workflow';

import { keyEnding } from '../../../domain/words/keyEnding';
import type { Wording } from '../../../domain/words/wording';

/** What is to be told of the development key of the node's credential: a hint, or none. */
export async function keyNews(context: IExecuteFunctions): Promise<Wording[]> {
	const { product, keyMadeOn } = await context.getCredentials('snelStartApi');
	if (product !== 'development' || typeof keyMadeOn !== 'string') return [];
	const news = keyEnding(keyMadeOn, Date.now());
	return news === null ? [] : [news];
}
