/** Texts without outer blanks; those that hold nothing else are nothing to look up. */
export const filledTexts = (values: readonly string[]): string[] =>
	values.map((value) => value.trim()).filter((value) => value !== '');
