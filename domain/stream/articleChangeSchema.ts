import { z } from 'zod';

import { assortmentChangesShape } from './assortmentChangesShape';
import { amount, flag, identifier, textOrEmpty } from './readable';

const article = z
	.object({
		artikelcode: identifier,
		omschrijving: identifier,
		artikelOmzetgroep: z.object({ id: identifier }),
		verkoopprijs: amount,
		voorraadControle: flag,
		extraFields: z.record(textOrEmpty).optional(),
		fieldsByHand: z.record(textOrEmpty).optional(),
	})
	.passthrough();

/** What is written to an article: as it was judged, or nothing is. */
export const articleChangeSchema = z
	.object({
		kind: z.literal('articleChange'),
		...assortmentChangesShape,
		article: article.nullable(),
	})
	.passthrough();
