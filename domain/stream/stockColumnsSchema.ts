import { z } from 'zod';

import { numberOrNull, wholeNumber, words } from './readable';

const textsIn = (column: string): number => column.split('|').length;

/** The columns of a table of articles: each of them holds as many as the table counts. */
export const stockColumnsSchema = <Kind extends string, Members extends z.ZodTypeAny>(
	kind: Kind,
	members: Members,
	quantity: z.ZodTypeAny = numberOrNull,
) =>
	z
		.object({
			kind: z.literal(kind),
			articles: wholeNumber,
			behind: words.optional(),
			ids: z.string(),
			codes: z.string(),
			names: z.string(),
			quantities: z.array(quantity),
			rest: z.record(z.string().regex(/^\d+$/), members),
		})
		.passthrough()
		.superRefine(({ articles, ids, codes, names, quantities }, { addIssue }) => {
			if (articles === 0) return;
			const lengths = {
				ids: textsIn(ids),
				codes: textsIn(codes),
				names: textsIn(names),
				quantities: quantities.length,
			};
			for (const [column, length] of Object.entries(lengths)) {
				if (length === articles) continue;
				const message = `holds ${length} where the table counts ${articles} articles`;
				addIssue({ code: 'custom', path: [column], message });
			}
		});
