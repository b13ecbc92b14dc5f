import { fixesOf } from '../../../domain/report/matters';
import { adviceOnce } from '../../../domain/words/adviceOnce';
import type { Problem } from '../../../domain/words/problem';

const problem = (message: string, fix: string): Problem => ({
	code: 'unknown-country',
	message,
	messageNl: `${message} (nl)`,
	fix,
	fixNl: `${fix} (nl)`,
});

it('says what to do about an order once, however many of its problems share it', () => {
	const problems = adviceOnce([
		problem('the invoice address has no country', 'Correct the country.'),
		problem('the delivery address has no country', 'Correct the country.'),
		problem('the VAT is unknown', 'Choose a rate.'),
	]);
	expect(fixesOf({ problems })).toEqual({
		en: 'Correct the country. Choose a rate.',
		nl: 'Correct the country. (nl) Choose a rate. (nl)',
	});
});
