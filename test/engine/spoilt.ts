import { cloneDeep } from 'lodash';

/** Evidence that may be changed. */
export type Spoilt<Evidence> = {
	-readonly [Member in keyof Evidence]: Evidence[Member] extends ReadonlyArray<infer One>
		? One[]
		: Evidence[Member];
};

/** The figures that a judge finds at fault, each once, after something was spoilt in a copy of evidence that is right. */
export function figuresAfter<Evidence, Figure extends string>(
	good: Evidence,
	spoil: (evidence: Spoilt<Evidence>) => void,
	judge: (evidence: Evidence) => ReadonlyArray<{ figure: Figure }>,
): Figure[] {
	const evidence = cloneDeep(good);
	spoil(evidence as Spoilt<Evidence>);
	return [...new Set(judge(evidence).map(({ figure }) => figure))].sort();
}
