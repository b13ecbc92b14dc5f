import type { IDataObject } from 'n8n-workflow';
import type { Random } from '../../../worlds';

/** One edit of the items on one connection, as a person or a slip makes it. */
export interface Edit {
	/** "items[3].lines[0].quantity = null" */
	what: string;
	/** `harmless` must change nothing; `believable` says something else that may be meant; `damage` may not pass unseen. */
	kind: 'harmless' | 'believable' | 'damage';
	items: IDataObject[];
}

/** What is known of the place of an edit besides the items themselves. */
export interface Around {
	/** Items that the same node put out in a run of another day. */
	earlier: readonly IDataObject[];
	/** Items that the nodes before put out, by node. */
	before: Readonly<Record<string, readonly IDataObject[]>>;
}

/** Makes an edit on items it may change; undefined where there is nothing to make it on. */
export type Way = (random: Random, items: IDataObject[], around: Around) => Edit | undefined;
