import type { Refusal } from './refusal';

/**
 * The key may not PATCH, the version does not know it, or a web server in between does not let it through: that
 * answers in its own words, without a code of the webservice.
 */
export const isAboutTheVerb = ({ status, code, temporary }: Refusal): boolean =>
	status === 405 ||
	status === 501 ||
	(code === null && !temporary && status !== null && status >= 400 && status < 500);
