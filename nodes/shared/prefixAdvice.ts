import { upperFirst } from 'lodash';

import { worded } from '../../domain/words/wording';

const TYPE_IT = worded(
	'type what the payment references (betalingskenmerken) of imported web orders begin with, as in the template that imports them, such as PS-.',
	'typ waarmee de betalingskenmerken van geïmporteerde weborders beginnen, zoals in de template die ze importeert, bijvoorbeeld PS-.',
);

/** What to type as 'Payment Reference Prefix', where nothing else is meant. */
export const prefixAdvice = worded(upperFirst(TYPE_IT.en), upperFirst(TYPE_IT.nl));

/** The same beside other labels. */
export const prefixAdviceByLabel = worded(
	`'Payment Reference Prefix': ${TYPE_IT.en}`,
	`'Payment Reference Prefix': ${TYPE_IT.nl}`,
);
