/** A name or code as two of them are compared: without blanks around it, in small letters. */
export const asCompared = (text: string): string => text.trim().toLowerCase();
