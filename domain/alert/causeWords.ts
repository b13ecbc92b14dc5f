import { worded, type Wording } from '../words/wording';
import type { Cause } from './cause';
import { matterWords } from './matterWords';
import { NOTHING_KNOWN } from './silenceText';

type Named = Pick<Cause, 'code' | 'about' | 'workflowName'>;

/** A cause in a few words. */
export function causeWords({ code, about, workflowName: name }: Named): Wording {
	if (code === 'matter') return matterWords(about);
	if (code === 'nothing-known') return NOTHING_KNOWN.subject;
	if (code === 'nothing-ran')
		return worded(`${name}: nothing runs`, `${name}: er wordt niets uitgevoerd`);
	if (code === 'all-orders-failed') {
		return worded(
			`${name}: no order could be imported`,
			`${name}: geen enkele order kon worden ingelezen`,
		);
	}
	const node = about === '' ? '' : ` ("${about}")`;
	return worded(`${name} failed${node}`, `${name} is mislukt${node}`);
}
