import { advice } from './advice';

/** What every request can be refused for (ALG), and values and extra fields (REF). */
export const generalAdvice = advice(
	[
		'ALG-0100',
		'A new record may not carry an ID: SnelStart gives it one. Leave the ID out.',
		'Een nieuw record mag geen ID hebben: SnelStart geeft het er een. Laat het ID weg.',
	],
	[
		'ALG-0101',
		'The ID in the record is another than the one in the address. Send the record that the address names.',
		'Het ID in het record is een ander dan dat in het adres. Stuur het record dat het adres noemt.',
	],
	[
		'ALG-0102',
		'SnelStart gives no reason. Try it once by hand in SnelStart, which says more, and then run this again.',
		'SnelStart noemt geen reden. Probeer het eenmaal met de hand in SnelStart, dat meer zegt, en voer dit opnieuw uit.',
	],
	[
		'ALG-0103',
		'What was given is no ID of SnelStart. Choose the record from the list.',
		'Wat is opgegeven is geen ID van SnelStart. Kies het record uit de lijst.',
	],
	[
		'ALG-0104',
		'The filter is not in the dialect of SnelStart: OData V3, names with a capital, texts in single quotes.',
		'Het filter is niet in het dialect van SnelStart: OData V3, namen met een hoofdletter, teksten tussen enkele aanhalingstekens.',
	],
	[
		'ALG-0105',
		'A record that is pointed at is inactive. Make it active in SnelStart, or point at another.',
		'Een record waarnaar wordt verwezen staat op non-actief. Maak het actief in SnelStart of verwijs naar een ander.',
	],
	[
		'ALG-0106',
		'Nothing was sent. Fill in at least one field.',
		'Er is niets gestuurd. Vul ten minste een veld in.',
	],
	[
		'REF-0001',
		'The record whose extra fields are meant does not exist any more. Look it up again.',
		'Het record waarvan de extra velden zijn bedoeld bestaat niet meer. Zoek het opnieuw op.',
	],
	[
		'REF-0002',
		'The administration has no extra field by one of these names. Names go by capitals and spaces.',
		'De administratie heeft geen extra veld met een van deze namen. Namen luisteren naar hoofdletters en spaties.',
	],
	[
		'REF-0003',
		'The same extra field was filled in twice. Fill it in once.',
		'Hetzelfde extra veld is tweemaal ingevuld. Vul het eenmaal in.',
	],
	[
		'REF-0004',
		'A text in an extra field is longer than the field allows. Shorten it, or allow more in SnelStart.',
		'Een tekst in een extra veld is langer dan het veld toestaat. Kort hem in of sta in SnelStart meer toe.',
	],
	[
		'REF-0005',
		'An extra field takes one of a list of words. Choose one of them.',
		'Een extra veld neemt een van een lijst woorden. Kies er een uit.',
	],
	[
		'REF-0006',
		'A customer has the extra fields of customers, a supplier those of suppliers. Fill in the other ones elsewhere.',
		'Een klant heeft de extra velden van klanten, een leverancier die van leveranciers. Vul de andere elders in.',
	],
	[
		'REF-0007',
		'An extra field takes a whole number. Leave out decimals and letters.',
		'Een extra veld neemt een geheel getal. Laat decimalen en letters weg.',
	],
	[
		'REF-0008',
		'An extra field takes a date such as 2026-05-07T15:32:11.',
		'Een extra veld neemt een datum zoals 2026-05-07T15:32:11.',
	],
	[
		'REF-0009',
		'An extra field takes true or false.',
		'Een extra veld neemt waar of onwaar (true of false).',
	],
	[
		'REF-0010',
		'An extra field takes an amount, with a point before its decimals.',
		'Een extra veld neemt een bedrag, met een punt voor de decimalen.',
	],
	[
		'REF-0011',
		'An extra field takes a number, with a point before its decimals.',
		'Een extra veld neemt een getal, met een punt voor de decimalen.',
	],
	[
		'REF-0012',
		'An amount in an extra field is larger than 100 billion.',
		'Een bedrag in een extra veld is groter dan 100 miljard.',
	],
	[
		'REF-0013',
		'An amount has more than four decimals. Round it to four.',
		'Een bedrag heeft meer dan vier decimalen. Rond het af op vier.',
	],
	[
		'REF-0014',
		'An extra field takes a text. Write the value as one.',
		'Een extra veld neemt een tekst. Schrijf de waarde als tekst.',
	],
	[
		'REF-0015',
		'A date lies before 1899 or after 2400. Look whether day and year are in their places.',
		'Een datum ligt voor 1899 of na 2400. Kijk of dag en jaar op hun plaats staan.',
	],
	[
		'REF-0016',
		'The record is not complete, or a value is of the wrong kind. Compare it with one that was read.',
		'Het record is niet compleet of een waarde is van de verkeerde soort. Vergelijk het met een dat is gelezen.',
	],
);
