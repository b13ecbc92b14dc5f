import type { Books } from '../books/books';
import { counted } from '../words/counted';
import { worded, type Wording } from '../words/wording';

type CodeRules = Pick<Books['company'], 'numericArticleCodes' | 'articleCodeMaxLength'>;

/**
 * Why a code cannot exist in this administration, from its artikelcodeSoort and artikelcodeMaxLengte;
 * null when it can. To be put behind "article X does not exist; ".
 */
export function whyImpossible(code: string, company: CodeRules): Wording | null {
	if (company.numericArticleCodes && !/^\d+$/.test(code)) {
		return worded(
			'it cannot have one, because codes in this administration are digits only (artikelcode numeriek)',
			'dat kan ook niet, want artikelcodes in deze administratie zijn alleen cijfers (artikelcode numeriek)',
		);
	}
	if (company.articleCodeMaxLength > 0 && code.length > company.articleCodeMaxLength) {
		return worded(
			`it cannot have one, because codes in this administration have at most ${counted(company.articleCodeMaxLength, 'character')}`,
			`dat kan ook niet, want artikelcodes in deze administratie hebben hoogstens ${counted(company.articleCodeMaxLength, 'teken')}`,
		);
	}
	return null;
}
