import type { IDataObject } from 'n8n-workflow';

/** One edit of the items on one connection, as a person or a slip makes it. */
export interface Edit {
	/** "items[3].lines[0].quantity = null" */
	what: string;
	/** `harmless` must change nothing; `believable` says something else that may be meant; `damage` may not pass unseen. */
	kind: 'harmless' | 'believable' | 'damage';
	items: IDataObject[];
}
