import type { Random } from '../random';
import { type PostalAddress, dutchAddress } from './dutchAddress';

/** An invented person or company with an invented address. */
export interface Person {
	firstName: string;
	lastName: string;
	email: string;
	phone: string;
	/** Empty for a consumer. */
	company: string;
	vatNumber: string;
	address: PostalAddress;
}

const firstNames =
	'Anouk Bas Carlijn Daan Eline Femke Geert Hanneke Ilse Jeroen Karin Lars Marieke Niels Olga Pieter Quinten Rianne Sanne Teun Ursula Vera Wouter Yara Zoë Bram Lotte Maarten Noor Sjoerd Fatima Mohammed Ayşe Björn Chantal André'.split(
		' ',
	);
const lastNames = [
	'de Vries',
	'Jansen',
	'van den Berg',
	'Bakker',
	'van Dijk',
	'Visser',
	'Smit',
	'Meijer',
	'de Boer',
	'Mulder',
	'de Groot',
	'Bos',
	'Vos',
	'Peters',
	'Hendriks',
	'van Leeuwen',
	'Dekker',
	'Brouwer',
	'de Wit',
	'Dijkstra',
	'Smits',
	'van der Meer',
	'Kuiper',
	'Özdemir',
	'El Idrissi',
	"van 't Hof",
	'Hoekstra-Wiersma',
	'Postma',
	'Kok',
	'Scholten',
];
const trades = [
	'Kookstudio',
	'Lunchroom',
	'Hoveniersbedrijf',
	'Theehuis',
	'Installatietechniek',
	'Kinderopvang',
	'Bakkerij',
	'Fietsenmaker',
	'Kantoorservice',
];

const plain = (text: string) =>
	text
		.normalize('NFD')
		.replace(/ø/g, 'o')
		.replace(/[^a-zA-Z]/g, '')
		.toLowerCase();

const foreign: Record<string, Omit<PostalAddress, 'country'>> = {
	BE: { street: 'Meir 78', addition: 'bus 4', postcode: '2000', city: 'Antwerpen' },
	CH: { street: 'Bahnhofstrasse 21', addition: '', postcode: '8001', city: 'Zürich' },
	AN: { street: 'Breedestraat 5', addition: '', postcode: '0000', city: 'Willemstad' },
};

/** Invents people; the running number keeps every e-mail address different. */
export class People {
	private count = 0;

	constructor(private readonly random: Random) {}

	consumer(): Person {
		const firstName = this.random.pick(firstNames);
		const lastName = this.random.pick(lastNames);
		this.count += 1;
		return {
			firstName,
			lastName,
			email: `${plain(firstName)}.${plain(lastName)}${this.count}@example.test`,
			phone: `0600 ${this.random.digits(6)}`,
			company: '',
			vatNumber: '',
			address: dutchAddress(this.random),
		};
	}

	company(): Person {
		const person = this.consumer();
		return {
			...person,
			company: `${this.random.pick(trades)} ${person.lastName} ${this.random.pick(['B.V.', 'VOF'])}`,
			vatNumber: dutchVatNumber(this.random),
		};
	}

	address(): PostalAddress {
		return dutchAddress(this.random);
	}

	abroad(country: 'BE' | 'CH' | 'AN'): PostalAddress {
		return { ...foreign[country], country };
	}
}

/** A VAT number that passes the Dutch elfproef (weights 9..2, remainder is the ninth digit). */
function dutchVatNumber(random: Random): string {
	for (;;) {
		const digits = random.digits(8);
		const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (9 - index), 0);
		if (sum % 11 < 10) return `NL${digits}${sum % 11}B01`;
	}
}
