import { sumOf, type Term } from './term';
import { quantityOf } from './units';
import { numberIn, worded, type Language, type Wording } from '../words/wording';

const MAX_TERMS_OF_A_KIND = 6;
const SUMMARY: Partial<Record<Term['kind'], Wording>> = {
	uncounted: worded('sales orders', 'verkooporders'),
	reserved: worded('web orders outside SnelStart', 'weborders buiten SnelStart'),
};

/**
 * The sum as one sentence: "free 7 - sales order 1021: 2 - web order 88 (waiting): 1 = 4", in Dutch "vrij 7 -
 * verkooporder 1021: 2 - wachtende weborder 88: 1 = 4". Where more orders than a person reads took their share,
 * they are named together; the parts keep every one of them.
 */
export function explain(terms: readonly Term[], webStock: number, language: Language): string {
	const words = readableTerms(terms).map(({ label, units, kind }, index) => {
		const quantity = quantityOf(units);
		const name = label[language];
		const size = numberIn(language, index === 0 ? quantity : Math.abs(quantity));
		if (index === 0) return kind === 'free' ? `${name} ${size}` : `${name}: ${size}`;
		return `${quantity < 0 ? '-' : '+'} ${name}: ${size}`;
	});
	return `${words.join(' ')} = ${webStock}`;
}

function readableTerms(terms: readonly Term[]): readonly Term[] {
	if (terms.length <= MAX_TERMS_OF_A_KIND) return terms;
	const crowded = crowdedKinds(terms);
	const readable: Term[] = [];
	for (const term of terms) {
		const summary = crowded.get(term.kind);
		if (!summary) readable.push(term);
		else if (readable[readable.length - 1]?.kind !== term.kind) readable.push(summary);
	}
	return readable;
}

/** One summarising term for every kind with too many terms to read. Terms of a kind stand together. */
function crowdedKinds(terms: readonly Term[]): Map<Term['kind'], Term> {
	const crowded = new Map<Term['kind'], Term>();
	for (const [kind, name] of Object.entries(SUMMARY) as Array<[Term['kind'], Wording]>) {
		const alike = terms.filter((term) => term.kind === kind);
		if (alike.length <= MAX_TERMS_OF_A_KIND) continue;
		const label = worded(`${alike.length} ${name.en}`, `${alike.length} ${name.nl}`);
		crowded.set(kind, { kind, label, units: sumOf(alike) });
	}
	return crowded;
}
