import { worded } from '../../../domain/words/wording';

/** Why nothing is computed without the whole stream of web orders, and how to get it there. */
export const WHY = worded(
	'Orders that wait, are blocked or failed have been paid for or promised, but SnelStart does not know them: without them the shop would sell the same pieces twice.',
	'Orders die wachten, geblokkeerd of mislukt zijn, zijn betaald of toegezegd, maar SnelStart kent ze niet: zonder die orders zou de webwinkel dezelfde stuks twee keer verkopen.',
);
export const HOW = worded(
	"Connect the output of SnelStart 'Sales Order: Import' to the input 'Web Orders', so that every order and the fence (grens) at the end arrive there.",
	"Verbind de uitvoer van SnelStart 'Sales Order: Import' met de invoer 'Web Orders', zodat elke order en de grens (fence) aan het einde daar binnenkomen.",
);
export const HOW_BACK = worded(
	"A Filter or IF node may take orders out where the fence (grens) is of this version. Bring those it drops back with a Merge node (mode 'Append') before the input 'Web Orders', or run the whole workflow again.",
	"Een Filter- of IF-node mag orders weglaten als de grens (fence) van deze versie is. Breng weggelaten orders terug met een Merge-node (modus 'Append') voor de invoer 'Web Orders', of voer de hele workflow opnieuw uit.",
);
