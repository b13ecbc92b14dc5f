import type { SalesOrderDraft } from '../../../../domain/stream/salesOrderDraft';

/** Body of POST /verkooporders: a draft with its prices as numbers, and of its articles only what SnelStart takes. */
export const salesOrderRequest = (draft: SalesOrderDraft): object => ({
	...draft,
	regels: draft.regels.map((line) => ({
		...line,
		artikel: { id: line.artikel.id },
		stuksprijs: Number(line.stuksprijs),
	})),
});
