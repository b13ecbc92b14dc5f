/**
 * Dutch terms that the interface may name in brackets: the words of SnelStart's and S-Connect's screens (docs/glossary.md).
 * Brackets with several of them separate by a comma.
 */
const DUTCH_TERMS: ReadonlySet<string> = new Set(
	[
		'aanmaning e-mailen',
		'aantal',
		'aanmaningsoort',
		'aansluiting',
		'administratie',
		'adressen verkooporder',
		'afhaalbon',
		'anders',
		'artikel',
		'artikelcode',
		'artikelen',
		'artikelomzetgroep',
		'artikelomzetgroepen',
		'bankboeking',
		'bankboekingen',
		'bestelling',
		'betaalwijze',
		'betalingskenmerk',
		'betalingskosten',
		'betalingstermijn',
		'bevestiging',
		'bevestiging e-mailen',
		'btw',
		'btw verlegd',
		'btw-nummer',
		'creditbon',
		'dagboek',
		'documentstatus',
		'e-mailadres',
		'exporteren voorraad',
		'extra hoofdvelden',
		'extra regelveld',
		'extra regelvelden',
		'extra veld',
		'extra velden',
		'factuur',
		'factuur e-mailen',
		'geblokkeerd',
		'geblokkeerde periode',
		'grens',
		'grootboek',
		'importeren orders',
		'inpakkosten',
		'kadoverpakking',
		'klant',
		'klanten',
		'klantgroep',
		'klantkaart',
		'klantnummer',
		'koppelsleutel',
		'korting',
		'kortingsbedrag',
		'kortingsbon',
		'kostenplaats',
		'kostenplaatsen',
		'land',
		'meerdere profielen',
		'niet actief',
		'offerte',
		'offerte e-mailen',
		'omschrijving',
		'omzetgroep',
		'ontwikkeling en test',
		'order (zonder afdruk)',
		'orderreferentie',
		'ordertotaalverschil',
		'ordervelden',
		'pakbon',
		'prijsingave',
		'producten',
		'recept',
		'relatie',
		'snelstart-recepten',
		'standaard artikelcode',
		'standaard betalingstermijn',
		'starttijdstip',
		'taak',
		'technische voorraad',
		'tekstregel',
		'ubl-bestand als bijlage',
		'veld snelstart-artikelcode',
		'verkoopboeking',
		'factuurrelatie',
		'relatiecode',
		'verkoopboekingen',
		'verkoopfactuur',
		'verkooporder',
		'verkoopprijs',
		'verkooporders',
		'verkoopsjablonen',
		'verkoopsjabloon',
		'verkoper',
		'vervoerder',
		'verwerking artikelen',
		'verwerking klanten',
		'verwerking orderregels',
		'verwerking productopties',
		'verzamelklant',
		'verzamelregel',
		'verzendkosten',
		'volledig overnemen',
		'voorraad',
		'voorraadcontrole',
		'vrije voorraad',
		'weborder',
		'weborders',
		'webvoorraad',
		'webwinkel',
		'werkbon',
		'winkel',
		'zonder afdruk',
	].map((term) => term.toLowerCase()),
);

/** Words that give Dutch away: its commonest words that are no English ones, and the words of the trade. */
const DUTCH_WORDS =
	/\b(aan|aantal|alle|als|bedrag|bestelling|bij|dat|deze|dit|een|geen|het|hoe|hun|ik|je|kan|maar|meer|met|moet|naar|niet|nieuwe|nog|ook|ophalen|tijd|uit|uw|vanaf|veel|verwerkt|voor|waar|wordt|worden|zijn|zonder|zijn|\w*(artikel|voorraad|koppeling|korting|kosten|kenmerk|sjabloon|groep|sleutel|winkel|klant|relatie|betaling|factuur|pakbon|werkbon|afhaalbon|bevestiging|verkoop|recept|administratie|gereserveerd|geblokkeerd|instelling)\w*|weborders?|btw|land|grens|taak)\b/i;

/** Quoted words, menu paths of SnelStart and field names of the API: they name a thing, they are no prose. */
const NAMES =
	/\p{Lu}\w+ > \p{Lu}\w+|'[^']*'|\b(procesStatus|voorraadControle|verkooporderVoorraadVanafNiveau)\b/gu;

const BRACKETS = /\(([^()]*)\)/g;

/** What is Dutch in a text of the interface and should not be: outside brackets anything, inside only known terms. */
export function strayDutch(text: string): string[] {
	const plain = text.replace(NAMES, ' ');
	const within = [...plain.matchAll(BRACKETS)]
		.flatMap(([, content]) => content.split(/,|\bor\b|\//))
		.map((term) => term.trim())
		.filter((term) => DUTCH_WORDS.test(term) && !DUTCH_TERMS.has(term.toLowerCase()));
	const outside = DUTCH_WORDS.exec(plain.replace(BRACKETS, ' '));
	return [...within, ...(outside ? [outside[0]] : [])];
}
