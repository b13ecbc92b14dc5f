/** Why a service, or a part of it, could not be read when the set-up was checked. */
export interface CheckTrouble {
	/** What it comes down to, such as `keyUnknown`, `redirects` or `subscription`; '' for what nobody foresaw. */
	reason: string;
	/** In the words of the node that was refused. */
	message: string;
	messageNl: string;
	fix: string;
	fixNl: string;
}
