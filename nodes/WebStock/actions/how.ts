/** Why nothing is computed without the whole stream of web orders, and how to get it there. */
export const WHY =
	'Orders that wait, are blocked or failed have been paid for or promised, but SnelStart does not know them: without them the shop would sell the same pieces twice.';
export const HOW =
	"Connect the output of SnelStart 'Sales Order: Import' to the input 'Web Orders', so that every order and the fence (grens) at the end arrive there.";

export const HOW_BACK =
	"A Filter or IF node may take orders out where the fence (grens) is of this version. Bring those it drops back with a Merge node (mode 'Append') before the input 'Web Orders', or run the whole workflow again.";
