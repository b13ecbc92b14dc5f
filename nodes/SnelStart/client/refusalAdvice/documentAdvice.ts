import { advice } from './advice';

/** Documents (BLG). */
export const documentAdvice = advice(
	[
		'BLG-0001',
		'The document, or what it belongs to, does not exist any more. Choose it from the list again.',
		'De bijlage, of dat waar zij bij hoort, bestaat niet meer. Kies haar opnieuw uit de lijst.',
	],
	[
		'BLG-0002',
		'There is a document with this ID. Leave the ID out.',
		'Er is al een bijlage met dit ID. Laat het ID weg.',
	],
	[
		'BLG-0003',
		'SnelStart could not keep the document. Try it again in a few minutes.',
		'SnelStart kon de bijlage niet bewaren. Probeer het over enkele minuten opnieuw.',
	],
	[
		'BLG-0004',
		'The purchase booking is read-only, so nothing can be attached to it.',
		'De inkoopboeking is alleen-lezen, dus er kan niets aan worden gehangen.',
	],
	[
		'BLG-0005',
		'The booking that the document belongs to does not exist. Choose it from the list.',
		'De boeking waar de bijlage bij hoort bestaat niet. Kies haar uit de lijst.',
	],
	[
		'BLG-0006',
		'The file is larger than 10 MB. Make it smaller, for example with fewer or smaller pictures.',
		'Het bestand is groter dan 10 MB. Maak het kleiner, bijvoorbeeld met minder of kleinere afbeeldingen.',
	],
	[
		'BLG-0007',
		'The file has no name. Fill one in, with its ending.',
		'Het bestand heeft geen naam. Vul er een in, met de extensie.',
	],
	[
		'BLG-0008',
		'The document is empty. Look whether the item holds the file.',
		'De bijlage is leeg. Kijk of het item het bestand bevat.',
	],
	[
		'BLG-0009',
		'Nothing was sent. Look whether the item holds the file.',
		'Er is niets gestuurd. Kijk of het item het bestand bevat.',
	],
	[
		'BLG-0010',
		'No document was sent along. Look whether the item holds the file.',
		'Er is geen bijlage meegestuurd. Kijk of het item het bestand bevat.',
	],
	[
		'BLG-0011',
		'The file is empty. Look at the step that made it.',
		'Het bestand is leeg. Kijk naar de stap die het maakte.',
	],
	[
		'BLG-0013',
		'The contents are larger than 10 MB. Make the file smaller.',
		'De inhoud is groter dan 10 MB. Maak het bestand kleiner.',
	],
	[
		'BLG-0015',
		'The upload broke off. Look whether the document is there before it is sent again.',
		'Het uploaden is afgebroken. Kijk of de bijlage er staat voordat zij opnieuw wordt gestuurd.',
	],
	[
		'BLG-0016',
		'The name of the file has characters that SnelStart does not take, such as a slash or a question mark.',
		'De naam van het bestand heeft tekens die SnelStart niet neemt, zoals een schuine streep of een vraagteken.',
	],
	[
		'BLG-0017',
		'The name of the file is too long. Shorten it.',
		'De naam van het bestand is te lang. Kort hem in.',
	],
);
