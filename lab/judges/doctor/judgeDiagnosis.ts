/** What was said of a pair, as far as it is judged. */
export interface SaidOfPair {
	attention: boolean;
	findings: Array<{
		code: string;
		level: string;
		about: string;
		message: Record<string, string>;
		fix: Record<string, string>;
	}>;
}

/** What was put wrong: what a finding has to be called, and what it has to name. */
export interface PutWrong {
	code: string;
	about: string;
}

/** How many of them were named, and what was said that is not so. */
export interface DiagnosisVerdict {
	named: number;
	falseAlarms: number;
	faults: string[];
}

/** Holds what was said against what was put wrong; what is right is not judged, unless it is said of what is wrong. */
export function judgeDiagnosis(said: SaidOfPair, wrong: readonly PutWrong[]): DiagnosisVerdict {
	const faults: string[] = [];
	const told = said.findings.filter(({ level }) => level !== 'ok');
	const isOf =
		({ code, about }: PutWrong) =>
		(finding: SaidOfPair['findings'][number]): boolean =>
			finding.code === code && finding.about.toLowerCase().includes(about.toLowerCase());
	let named = 0;
	for (const one of wrong) {
		const own = told.filter(isOf(one));
		if (own.length === 1 && isHelpful(own[0])) named += 1;
		else faults.push(`${one.code} (${one.about}) was told ${own.length} times`);
	}
	const alarms = told.filter((finding) => !wrong.some((one) => isOf(one)(finding)));
	faults.push(...alarms.map(({ code, about }) => `false alarm: ${code} (${about})`));
	if (said.attention !== wrong.length > 0) {
		faults.push(`attention is ${String(said.attention)} with ${wrong.length} things wrong`);
	}
	return { named, falseAlarms: alarms.length, faults };
}

/** Says in both languages, each in words of its own, what it is and where to put it right. */
const isHelpful = ({ message, fix }: SaidOfPair['findings'][number]): boolean =>
	[message, fix].every(({ en = '', nl = '' }) => en !== '' && nl !== '' && en !== nl);
