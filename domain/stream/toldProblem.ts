/** Kinds of what is told; stable, Filter nodes may rely on them. */
type AlertCode =
	| 'workflow-failed'
	| 'all-orders-failed'
	| 'nothing-ran'
	| 'nothing-known'
	| 'matter'
	| 'digest';

/**
 * One row of the Data Table `webshop_problems`: a cause that was told, and whether it is over. It holds no name and no
 * e-mail address, and may be lost: then what is open is told once more.
 */
export interface ToldProblem {
	kind: 'toldProblem';
	/** The same for the same cause; what a row is found by. */
	cause: string;
	code: AlertCode;
	/** Node that failed, or the parts of a matter as the archive has them. */
	about: string;
	/** Id and name of the workflow it is of; '' for what is of none. */
	workflow: string;
	workflowName: string;
	/** ISO 8601: when it was told, when it was last seen, and since when it is over ('' while it is open). */
	told: string;
	seen: string;
	over: string;
}

/** A row to be stored with the message to be sent before; both texts are '' where nobody has to hear of it. */
export interface ProblemMessage extends ToldProblem {
	subject: string;
	text: string;
}
