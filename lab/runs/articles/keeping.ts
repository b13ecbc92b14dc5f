import type { CredentialValues, Stage } from '../../engine';
import type { ArticleFault } from '../../judges/articles/articleFault';
import type { Random } from '../../worlds';
import type { Side } from '../chaos/gateway';
import { isWrite } from '../requests';

/** What a run came to. */
export interface AssortmentRun {
	/** Why it did not come to its end; '' where it did, or where it ends in what waits for the owner. */
	failure: string;
	written: number;
	/** Items of which it told more than once. */
	twice: number;
}

/** What runs that nothing disturbed did too much. */
export interface TooMuch {
	/** Requests that changed something in a run that had nothing to do any more. */
	writesAgain: number;
	twice: number;
}

/** Two sides with people on both, the templates that bring one to the other, and the referee of it. */
export interface Keeping {
	readonly set: Stage;
	readonly random: Random;
	/** The side that is written. */
	readonly side: Side;
	/** Changes of people so far. */
	changes(): number;
	/** One thing that somebody does on the side that is read, or on the one that is written. */
	change(side: 'read' | 'written'): void;
	/** Something that makes a code doubtful. */
	confuse(): void;
	/** What somebody may do between the requests of a run; null where a run cannot help writing over it. */
	readonly meanwhile: (() => void) | null;
	run(credentials: CredentialValues): Promise<AssortmentRun>;
	/** Judges both sides after a run that had nothing to do any more. */
	judge(tooMuch: TooMuch): ArticleFault[];
}

/** Requests that changed something on a side so far. */
export const writesOn = (set: Stage, side: Side): number =>
	set[side].journal.filter(isWrite).length;
