/** Output of `Web Stock: Answer`: what is known of an article, an order or a customer that somebody asks for. */
export interface Answer {
	kind: 'answer';
	/** As it was typed. */
	question: string;
	found: 'article' | 'order' | 'salesOrder' | 'customer' | 'nothing';
	/** One sentence. */
	answer: string;
	/** What the sentence is made of, one line each. */
	parts: string[];
	/** The same as plain text, for a form or a chat. */
	text: string;
}
