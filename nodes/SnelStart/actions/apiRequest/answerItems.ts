import { hasMembers } from '../../../../domain/words/hasMembers';

/** What an answer gives as items: a list its rows, a record itself, a plain value under `value`, nothing that it was done. */
export function answerItems(answer: unknown): object[] {
	if (Array.isArray(answer)) return answer.map(itemOf);
	if (answer === undefined || answer === null || answer === '') return [{ success: true }];
	return [itemOf(answer)];
}

const itemOf = (value: unknown): object => (hasMembers(value) ? value : { value });
