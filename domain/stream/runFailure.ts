/** What a node that failed tells on its error output. */
export interface RunFailure {
	/** Name of the node on the canvas; '' where the item does not say. */
	node: string;
	message: string;
	description: string;
	/** The same in Dutch; left out, or '', where the node says it in English only. */
	messageNl?: string;
	descriptionNl?: string;
}
