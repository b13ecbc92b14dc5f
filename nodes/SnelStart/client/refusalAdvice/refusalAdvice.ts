import type { Language } from '../../../../domain/words/wording';
import type { Advice } from './advice';
import { articleAdvice } from './articleAdvice';
import { bookingAdvice } from './bookingAdvice';
import { customerAdvice } from './customerAdvice';
import { documentAdvice } from './documentAdvice';
import { emailAdvice } from './emailAdvice';
import { generalAdvice } from './generalAdvice';
import { orderAdvice } from './orderAdvice';

/** What is known of SnelStart's codes (foutcodes); codes that are not here are told in SnelStart's own words. */
export const refusalAdvice: Advice = {
	...generalAdvice,
	...articleAdvice,
	...documentAdvice,
	...bookingAdvice,
	...customerAdvice,
	...emailAdvice,
	...orderAdvice,
};

/** What these codes mean and what to do, one sentence after the other; '' where nothing is known of any of them. */
export const adviceOn = (codes: readonly string[], language: Language): string =>
	codes.flatMap((code) => refusalAdvice[code]?.[language] ?? []).join(' ');
