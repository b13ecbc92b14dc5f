import type { IPollFunctions } from 'n8n-workflow';

/** What a poll found, and what is to be kept once it is handed on. */
export interface Polled<State> {
	items: object[];
	state: State;
}

/** How a trigger that polls finds out what happened. */
export interface Polling<State> {
	/** Name of the node, with which it speaks in n8n's log. */
	title: string;
	/** What it watches: a trigger that was set to something else begins anew. */
	about: string;
	/** One record like those that are told, for a test by hand. */
	sample(): Promise<object>;
	/** What happened since the last poll; nothing of it is known (`{}`) where watching begins. */
	poll(before: Partial<State>): Promise<Polled<State>>;
	/** What is put out of what was found. */
	told(items: readonly object[]): Promise<object[]>;
}

/** What n8n keeps for the node between two polls. */
interface Kept<State> {
	about: string;
	/** Moves with every poll: whoever finds it moved was overtaken by another poll. */
	turn: number;
	state: State;
}

/**
 * What happened since the last poll, for n8n to hand on; none where nothing did. The cursor moves when everything was
 * read, and n8n keeps it with what is handed on. n8n begins a poll while a slow one is still at work: the one that ends
 * first is heeded, and the other leaves everything to the next. A test by hand shows a sample and moves nothing.
 */
export async function pollOnce<State extends object>(
	context: IPollFunctions,
	{ title, about, sample, poll, told }: Polling<State>,
): Promise<object[]> {
	if (context.getMode() === 'manual') return await told([await sample()]);
	const data = context.getWorkflowStaticData('node') as { kept?: Kept<State> };
	const turn = data.kept?.turn ?? 0;
	const before = data.kept?.about === about ? data.kept.state : undefined;
	if (!before) {
		context.logger.info(`${title}: nothing is kept of an earlier poll, so it watches from now on`);
	}
	const { items, state } = await poll(before ?? {});
	const handedOn = await told(items);
	if ((data.kept?.turn ?? 0) !== turn) return [];
	data.kept = { about, turn: turn + 1, state };
	return handedOn;
}
