import { adviceOnce } from '../../../domain/words/adviceOnce';
import type { Problem } from '../../../domain/words/problem';

const problem = (message: string, fix: string): Problem => ({
	code: 'empty-article-code',
	message,
	fix,
});

it('tells once what is to be done for several problems of one order', () => {
	const told = adviceOnce([
		problem('"Mok" has no code', 'Give it one.'),
		problem('"Vaas" is twice', 'Take one away.'),
		problem('"Bord" has no code', 'Give it one.'),
	]);
	expect(told.map(({ message, fix }) => `${message}: ${fix}`)).toEqual([
		'"Mok" has no code: Give it one.',
		'"Vaas" is twice: Take one away.',
		'"Bord" has no code: The same as for: "Mok" has no code',
	]);
	expect(adviceOnce(told)).toEqual(told);
});
