import type { Spoiling } from './spoiledAnswer';

/**
 * What goes wrong. Before the work is done (nothing is committed):
 * - `status`   answers `status` (default 502) with `body`
 * - `429`      answers 429 with `Retry-After: retryAfter` (default 1 second)
 * - `html`     answers `status` (default 503) with an HTML maintenance page
 * - `reset`    drops the connection: the request never arrived
 * - `timeout`  never answers; the connection is dropped after `delayMs` (default 10 minutes)
 * - `ignores`  does the work without the query parameters whose decoded name matches `ignored`
 *
 * After the work is done (everything is committed):
 * - `lostReply`       drops the connection instead of answering
 * - `timeoutCommitted` never answers, as `timeout`, but the write happened
 * - `statusCommitted` answers `status` (default 502) with `body` although the write happened; with
 *   status 200 and no body it is the empty answer of a PHP that died late
 * - `truncated`       answers the first half of the body
 * - `printed`, `fewerRows`, `changedRows` spoil the answer, see spoiledAnswer
 *
 * And slow: `slow` waits `delayMs` (default 1000) before the work; `slowPerLine` waits `delayMs`
 * for each line (`regels`, `order_rows` or any array member) in the JSON body that was sent.
 */
export type FaultKind =
	| 'status'
	| '429'
	| 'html'
	| 'reset'
	| 'timeout'
	| 'lostReply'
	| 'timeoutCommitted'
	| 'statusCommitted'
	| 'truncated'
	| 'ignores'
	| 'printed'
	| 'fewerRows'
	| 'changedRows'
	| 'slow'
	| 'slowPerLine';

export interface Fault extends Spoiling {
	/** `path` and `query` are RegExp sources, tested case-insensitively; query is decoded first. */
	match?: { method?: string; path?: string; query?: string };
	/** How many matching requests are met by the fault; Infinity by `-1`. Default 1. */
	times?: number;
	/** How many matching requests pass unharmed first. Default 0. */
	after?: number;
	kind: FaultKind;
	status?: number;
	retryAfter?: number;
	delayMs?: number;
	/** Text or JSON value to answer with. */
	body?: unknown;
	/** RegExp source. */
	ignored?: string;
}
