import type { INodeParameters } from 'n8n-workflow';

/** An article (by its code) for a cost, of one carrier or payment method where it names one. */
export interface CostArticleRow {
	cost: string;
	code: string;
	onlyFor?: string;
	/** Largest payment fee in cents. */
	atMost?: number;
}

/** Articles for costs as the panel of the plan holds them: a list for each cost, rows for one carrier or payment method. */
export function costArticles(
	rows: readonly CostArticleRow[],
	more: INodeParameters = {},
): { costs: INodeParameters } {
	const general = rows.filter(({ onlyFor }) => !onlyFor);
	const kinds = [...new Set(general.map(({ cost }) => cost))];
	const codesOf = (kind: string) =>
		general.filter(({ cost }) => cost === kind).map(({ code }) => code);
	const forOne = (kind: string, by: string): INodeParameters[] =>
		rows
			.filter(({ cost, onlyFor }) => cost === kind && onlyFor)
			.map(({ code, onlyFor, atMost }) => ({
				[by]: { __rl: true, mode: 'name', value: onlyFor },
				[kind]: [code],
				...(atMost ? { feeAtMost: atMost / 100 } : {}),
			}));
	const fee = general.find(({ atMost }) => atMost)?.atMost;
	return {
		costs: {
			...Object.fromEntries(kinds.map((kind) => [kind, codesOf(kind)])),
			...(fee ? { feeAtMost: fee / 100 } : {}),
			byCarrier: { row: forOne('shipping', 'carrier') },
			byPayment: { row: forOne('paymentFee', 'payment') },
			...more,
		},
	};
}
