import type { Books } from '../books/books';
import { counted } from '../words/counted';

type CodeRules = Pick<Books['company'], 'numericArticleCodes' | 'articleCodeMaxLength'>;

/**
 * Why a code cannot exist in this administration, from its artikelcodeSoort and artikelcodeMaxLengte;
 * empty when it can. To be put behind "article X does not exist; ".
 */
export function whyImpossible(code: string, company: CodeRules): string {
	if (company.numericArticleCodes && !/^\d+$/.test(code)) {
		return 'it cannot have one, because codes in this administration are digits only (artikelcode numeriek)';
	}
	if (company.articleCodeMaxLength > 0 && code.length > company.articleCodeMaxLength) {
		return `it cannot have one, because codes in this administration have at most ${counted(company.articleCodeMaxLength, 'character')}`;
	}
	return '';
}
