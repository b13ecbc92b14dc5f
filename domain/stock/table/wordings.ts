import type { StockPart } from '../../stream/webStock';
import type { Wording } from '../../words/wording';
import type { Term } from '../term';

/** Why an article is left alone, among the kinds of terms. */
type WordingKind = StockPart['kind'] | 'leftAlone';

/** What a term is called, without what it refers to. */
interface TermWords extends Wording {
	kind: WordingKind;
}

/** Collects what the terms of a table are called, each once, in the order they are asked for. */
export class Wordings {
	private readonly places = new Map<string, number>();

	/** Place of what this is called. */
	placeOf(kind: WordingKind, { en, nl }: Wording, reference?: string): number {
		const text = JSON.stringify([kind, without(en, reference), without(nl, reference)]);
		const known = this.places.get(text);
		if (known !== undefined) return known;
		this.places.set(text, this.places.size);
		return this.places.size - 1;
	}

	/** All of them, by place. */
	all(): string[] {
		return [...this.places.keys()].map((text) => (JSON.parse(text) as string[]).join('\n'));
	}
}

/** What stands at a place of the wordings, with what it refers to. Throws an Error where there is none. */
export function wordsAt(wordings: readonly string[], place: number, reference?: string): TermWords {
	const [kind, en, nl] = (wordings[place] ?? '').split('\n');
	if (nl === undefined) throw new Error(`The table has no wording ${place}`);
	return {
		kind: kind as WordingKind,
		en: filled(en, reference),
		nl: filled(nl, reference),
	};
}

/** The term that stands at a place of the wordings. */
export function termAt(
	wordings: readonly string[],
	place: number,
	units: number,
	reference?: string,
): Term {
	const { kind, en, nl } = wordsAt(wordings, place, reference);
	if (kind === 'leftAlone') throw new Error(`Wording ${place} is no term`);
	return { kind, units, label: { en, nl }, ...(reference === undefined ? {} : { reference }) };
}

const MARK = '#';
const PLAIN_MARK = '\u0001';

/** A text with a mark for what it refers to; marks of its own are told apart. */
function without(text: string, reference?: string): string {
	const plain = text.replaceAll('\n', ' ').replaceAll(MARK, PLAIN_MARK);
	const named = reference?.replaceAll('\n', ' ').replaceAll(MARK, PLAIN_MARK);
	return named ? plain.split(named).join(MARK) : plain;
}

const filled = (text: string, reference?: string): string =>
	(reference === undefined ? text : text.split(MARK).join(reference)).replaceAll(PLAIN_MARK, MARK);
