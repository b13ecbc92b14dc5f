import type { DecimalText } from '../money/decimalText';

/**
 * One row of the Data Table `webshop_runs`: a run in figures. It holds no name of a customer and no e-mail address, and
 * may be lost: then everything counts as new once.
 */
export interface ArchivedRun {
	kind: 'archivedRun';
	/** Id of the execution of n8n, and of the workflow it was of. */
	runId: string;
	workflow: string;
	workflowName: string;
	/** ISO 8601, when the run was written down. */
	at: string;
	administration: string;
	shop: string;
	headline: string;
	/** The same in Dutch; left out by an earlier version. */
	headlineNl?: string;
	attention: boolean;
	/** Whether the run failed as a whole. */
	failed: boolean;
	created: number;
	waiting: number;
	blocked: number;
	/** Orders that could not be imported. */
	notImported: number;
	/** What the created orders come to in the shop, in euros. */
	turnover: DecimalText;
	stockChanged: number;
	/** Why it failed, as a short text that is the same for the same reason; '' for a run that did not. */
	failedBecause: string;
	/** What calls somebody, as `matterCauses` writes it: order ids, article codes and codes of problems. */
	matters: string;
	/** How long it took, in whole seconds; 0 where nobody says. */
	seconds: number;
	/** What is open, as `openMatters` writes it: a short text for each matter, and since when it is. */
	open: string;
	/** What the runs of the last month came to day by day, as `daysText` writes it: one row tells of all. */
	days: string;
}
