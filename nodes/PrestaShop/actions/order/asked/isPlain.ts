/** A text that the webservice takes for itself and not for a list, a range or a pattern. */
export const isPlain = (text: string): boolean => !/[[\]|,%]/.test(text);
