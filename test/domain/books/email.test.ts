import { emailsOf, isEmail, normalisedEmail } from '../../../domain/books/email';

describe('e-mail addresses', () => {
	it('are compared in small letters without spaces around', () => {
		expect(normalisedEmail(' Jan@Example.COM\n')).toBe('jan@example.com');
		expect(emailsOf('Jan@Example.com; piet@example.com ;;')).toEqual([
			'jan@example.com',
			'piet@example.com',
		]);
		expect(emailsOf(' ')).toEqual([]);
	});

	it.each(['jan@example.com', 'j.de-vries+web@mail.example.co.uk'])('%s is one', (email) => {
		expect(isEmail(email)).toBe(true);
	});

	it.each([
		'',
		'jan',
		'jan@example',
		'@example.com',
		'a@b@c.nl',
		'a b@c.nl',
		'a@b.nl;c@d.nl',
		'a@b.',
		'x <a@b.nl>',
	])('"%s" is none', (email) => {
		expect(isEmail(email)).toBe(false);
	});

	it('fit in 250 characters', () => {
		const ofLength = (length: number) => 'jan@example.com'.padStart(length, 'x');
		expect(isEmail(ofLength(250))).toBe(true);
		expect(isEmail(ofLength(251))).toBe(false);
	});
});
