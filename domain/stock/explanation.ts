import { quantityOf, unitsOf } from './units';
import type { StockPart } from './webStock';

const MAX_TERMS_OF_A_KIND = 6;
const SUMMARY: Partial<Record<StockPart['kind'], string>> = {
	uncounted: 'sales orders',
	reserved: 'web orders outside SnelStart',
};

/**
 * The sum as one sentence: "free 7 - sales order 1021: 2 - web order 88 (waiting): 1 = 4". Where more orders than a
 * person reads took their share, they are named together; the parts keep every one of them.
 */
export function explain(parts: readonly StockPart[], webStock: number): string {
	const terms = readableTerms(parts).map(({ label, quantity, kind }, index) => {
		if (index === 0) return kind === 'free' ? `${label} ${quantity}` : `${label}: ${quantity}`;
		return `${quantity < 0 ? '-' : '+'} ${label}: ${Math.abs(quantity)}`;
	});
	return `${terms.join(' ')} = ${webStock}`;
}

function readableTerms(parts: readonly StockPart[]): StockPart[] {
	const crowded = crowdedKinds(parts);
	const terms: StockPart[] = [];
	for (const part of parts) {
		const summary = crowded.get(part.kind);
		if (!summary) terms.push(part);
		else if (terms[terms.length - 1]?.kind !== part.kind) terms.push(summary);
	}
	return terms;
}

/** One summarising part for every kind with too many parts to read. Parts of a kind stand together. */
function crowdedKinds(parts: readonly StockPart[]): Map<StockPart['kind'], StockPart> {
	const crowded = new Map<StockPart['kind'], StockPart>();
	for (const [kind, label] of Object.entries(SUMMARY) as Array<[StockPart['kind'], string]>) {
		const alike = parts.filter((part) => part.kind === kind);
		if (alike.length <= MAX_TERMS_OF_A_KIND) continue;
		const units = alike.reduce((sum, { quantity }) => sum + (unitsOf(quantity) ?? 0), 0);
		crowded.set(kind, { kind, label: `${alike.length} ${label}`, quantity: quantityOf(units) });
	}
	return crowded;
}
