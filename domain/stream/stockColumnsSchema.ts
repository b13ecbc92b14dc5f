import { z } from 'zod';

import { frontDecoded } from './frontCoded';
import { numberOrNull, wholeNumber, words } from './readable';

/** Of a column of one text: how many articles it tells of, null where it cannot be read. */
function textsIn(column: string): number | null {
	try {
		return frontDecoded(column).length;
	} catch {
		return null;
	}
}

/** The columns of a table of articles: each of them holds as many as the table counts. */
export const stockColumnsSchema = <
	Kind extends string,
	Members extends z.ZodTypeAny,
	Columns extends z.ZodRawShape,
>(
	kind: Kind,
	members: Members,
	columns: Columns,
	quantity: z.ZodTypeAny = numberOrNull,
) =>
	z
		.object({
			kind: z.literal(kind),
			articles: wholeNumber,
			behind: words.optional(),
			codes: z.string(),
			shopCodes: z.string().optional(),
			quantities: z.array(quantity),
			rest: z.record(z.string().regex(/^\d+$/), members),
		})
		.extend(columns)
		.passthrough()
		.superRefine(({ articles, codes, shopCodes, quantities }, { addIssue }) => {
			const lengths = {
				codes: textsIn(String(codes)),
				...(typeof shopCodes === 'string' ? { shopCodes: textsIn(shopCodes) } : {}),
				quantities: Array.isArray(quantities) ? quantities.length : null,
			};
			for (const [column, length] of Object.entries(lengths)) {
				if (length === articles) continue;
				const message = `holds ${length ?? 'nothing that can be read'} where the table counts ${articles} articles`;
				addIssue({ code: 'custom', path: [column], message });
			}
		});
