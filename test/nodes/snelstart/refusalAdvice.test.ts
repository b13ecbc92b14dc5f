import published from '../../../lab/facts/snelstart/errorCodes.json';
import { MESSAGES } from '../../../lab/simulators/snelstart/errors/errorCode';
import { failureOf } from '../../../nodes/SnelStart/client/failure';
import { failureText } from '../../../nodes/SnelStart/client/failureText';
import { adviceOn } from '../../../nodes/SnelStart/client/refusalAdvice/adviceOn';
import { refusalAdvice } from '../../../nodes/SnelStart/client/refusalAdvice/refusalAdvice';

const codes = Object.keys(refusalAdvice);

test('more than two hundred of the 272 published codes are explained, and no other', () => {
	expect(published).toHaveLength(272);
	expect(codes.filter((code) => !published.includes(code))).toEqual([]);
	expect(codes.length).toBeGreaterThan(200);
});

/** What only the upload of a purchase invoice as UBL is refused for. */
const OF_FILES = ['BOE-0029', 'BOE-0031'];

test('every code that the simulator answers with is among them', () => {
	const missing = Object.keys(MESSAGES).filter((code) => !(code in refusalAdvice));
	expect(missing).toEqual(OF_FILES);
});

test.each(codes)('%s says what is the matter in both languages', (code) => {
	const { en, nl } = refusalAdvice[code];
	for (const text of [en, nl]) {
		expect(text).toMatch(/^\p{Lu}.{15,}\.$/u);
		expect(text).not.toMatch(/\s{2}|undefined/);
	}
	expect(en).not.toBe(nl);
	expect(en).not.toMatch(/\b(de|het|een|niet|deze)\b/);
	expect(nl).not.toMatch(/\b(the|not|this|which)\b/i);
});

test('a refusal is told with the advice on each of its codes, and without one in other words', () => {
	const refused = (...errors: string[]) =>
		failureText(
			failureOf({
				...{ method: 'POST', path: '/artikelen', status: 400 },
				body: errors.map((errorCode) => ({ errorCode, message: 'x', details: null })),
			}),
		);
	const two = refused('ART-0003', 'ART-0008');
	expect(two.fix).toBe(`${refusalAdvice['ART-0003'].en} ${refusalAdvice['ART-0008'].en}`);
	expect(two.fixNl).toBe(adviceOn(['ART-0003', 'ART-0008'], 'nl'));
	expect(refused('XYZ-9999').fix).toContain('Correct what the message names');
});
