import type { Language } from '../words/wording';
import { escaped } from './escaped';
import { PAGE_STYLE } from './pageStyle';

/** No script runs and nothing is fetched, whatever a text on the page would like. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * A page of its own that opens offline and prints: no script, no address of anything.
 *
 * @param body HTML, every text of somebody else in it `escaped`
 */
export const pageFrame = (language: Language, title: string, body: readonly string[]): string =>
	`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>${PAGE_STYLE}</style></head><body>
${body.filter((part) => part !== '').join('\n')}
</body></html>`;
