/** What somebody wants to know of: the text he typed, and what it is, where he said so. */
export interface AskedFor {
	what: 'any' | 'article' | 'order' | 'salesOrder' | 'customer';
	/** Code, number, reference or name. */
	text: string;
}
