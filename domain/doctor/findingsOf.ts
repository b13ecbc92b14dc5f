import type { Finding } from '../stream/diagnosis';

/** What the codes of findings begin with that are of the choices in the templates, and of article codes. */
const CHOICES = ['start-', 'prefix-', 'template-', 'cost-article', 'rate-without-cost', 'rule-'];
const CODES = ['code-', 'article-', 'codes-', 'pack-', 'recipe-'];

const begins = ({ code }: Finding, with_: readonly string[]): boolean =>
	with_.some((beginning) => code.startsWith(beginning));

/** The findings of one step of the set-up that are not as they should be. */
export function findingsOf(
	step: 'check' | 'choices' | 'codes',
	findings: readonly Finding[],
): Finding[] {
	return findings.filter((one) => {
		if (one.level === 'ok') return false;
		const isChoice = begins(one, CHOICES);
		const isCode = begins(one, CODES);
		return step === 'choices' ? isChoice : step === 'codes' ? isCode : !isChoice && !isCode;
	});
}
