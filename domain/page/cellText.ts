import { escaped } from './escaped';
import { plainText } from './plainText';
import { spreadsheetText } from './spreadsheetText';

/** A text of somebody else as the HTML of a table cell, which starts no formula where the page is pasted into a spreadsheet. */
export const cellText = (text: string): string => escaped(spreadsheetText(plainText(text)));
