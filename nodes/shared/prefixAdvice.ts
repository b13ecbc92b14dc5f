import { worded } from '../../domain/words/wording';

const WHAT_THEY_BEGIN_WITH = worded(
	'what the payment references (betalingskenmerken) of imported web orders begin with, as in the template that imports them, such as PS-.',
	'waarmee de betalingskenmerken van geïmporteerde weborders beginnen, zoals in de template die ze importeert, bijvoorbeeld PS-.',
);

/** What to type as 'Payment Reference Prefix', where nothing else is meant. */
export const prefixAdvice = worded(
	`Type ${WHAT_THEY_BEGIN_WITH.en}`,
	`Typ ${WHAT_THEY_BEGIN_WITH.nl}`,
);

/** The same beside other labels. */
export const prefixAdviceByLabel = worded(
	`'Payment Reference Prefix': type ${WHAT_THEY_BEGIN_WITH.en}`,
	`'Payment Reference Prefix': typ ${WHAT_THEY_BEGIN_WITH.nl}`,
);
