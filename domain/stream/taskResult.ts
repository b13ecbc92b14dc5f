/** Output of `Shop Link: Task Result`: what a task came to, for a person and for its row in the table of tasks. */
export interface TaskResult {
	kind: 'taskResult';
	name: string;
	headline: string;
	attention: boolean;
	failed: boolean;
	/** Headline and what is to be looked at, one line each. */
	text: string;
	/** The report of the task as a page: its own where it made one, or the text. */
	html: string;
}
