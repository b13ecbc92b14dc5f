/** What reading shows of an administration; `unknown` where nothing that was read tells. */
export interface AdministrationFact {
	question: string;
	answer: string;
	/** What the answer rests on, in counts; for `unknown` what would show it. */
	evidence: string;
}

/** What the documentation of SnelStart leaves open, as this administration answers it. It holds nothing of any person. */
export interface AdministrationFacts {
	kind: 'administrationFacts';
	facts: AdministrationFact[];
}
