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
