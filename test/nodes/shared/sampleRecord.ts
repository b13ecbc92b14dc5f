import {
	definitionOf,
	type FieldDefinition,
} from '../../../lab/simulators/prestashop/schema/definitions';
import { columnTypeOf } from '../../../lab/simulators/prestashop/store/columnType';
import type { PrestaShopVersion } from '../../../lab/simulators/prestashop';
import type { Fields } from '../../engine/runRecords';

/** Fields that the shop fills in itself, or that tie a record to another by what it does. */
const LEFT = /^(id|date_add|date_upd|current_state|cache_.*|secure_key|last_passwd_gen)$/;

/** Values of a form that no text has by chance. */
const BY_FORMAT: Record<string, (number: number) => string> = {
	isApe: (number) => `62.0${number}Z`,
	isBirthDate: (number) => `198${number}-02-0${number}`,
	isBool: (number) => String(number % 2),
	isDniLite: (number) => `1234567${number}`,
	isEan13: (number) => `871234567890${number}`,
	isEmail: (number) => `klant${number}@example.nl`,
	isHashedPassword: () => 'geheim-12345678',
	isIp2Long: (number) => `192.168.0.${number}`,
	isIsbn: (number) => `97890123456${number}`,
	isLinkRewrite: (number) => `ding-${number}`,
	isMd5: (number) => String(number).repeat(32),
	isModuleName: (number) => `module${number}`,
	isPhoneNumber: (number) => `020-123456${number}`,
	isPostCode: (number) => `101${number} AB`,
	isProductVisibility: (number) => ['both', 'catalog', 'search'][number % 3],
	isReductionType: (number) => ['amount', 'percentage'][number % 2],
	isReference: (number) => `REF-${number}`,
	isSha1: (number) => String(number).repeat(40),
	isTrackingNumber: (number) => `3SABCD${number}`,
	isUpc: (number) => `71234567890${number}`,
	isUrl: (number) => `https://example.nl/${number}`,
};

/** A value that a field takes, another for each number up to 9. */
function valueFor(field: FieldDefinition, number: number): string {
	const own = BY_FORMAT[field.format ?? ''];
	if (own) return own(number);
	switch (columnTypeOf(field)) {
		case 'integer':
			return String(number);
		case 'decimal':
			return `${number}.250000`;
		case 'date':
			return `2026-02-0${number} 10:00:00`;
		case 'text':
			return `Tekst ${number} & é`.slice(0, field.maxSize);
	}
}

/** Fields that a person may write, without those that lists of other records follow from. */
const writable = (version: PrestaShopVersion, path: string): FieldDefinition[] =>
	(definitionOf(version, path)?.fields ?? []).filter(
		({ name, readOnly, declaredReadOnly, notFilterable }) =>
			!readOnly && !declaredReadOnly && !notFilterable && !LEFT.test(name),
	);

const namesOf = ({ name, i18n }: FieldDefinition): string[] =>
	i18n ? [`${name}.1`, `${name}.2`] : [name];

/** A record of any kind with a value of its own in each field, by what the simulated release says of them. */
export const sampleRecord = (version: PrestaShopVersion, path: string, number: number): Fields =>
	Object.fromEntries(
		writable(version, path).flatMap((field) =>
			namesOf(field).map((name) => [name, valueFor(field, number)] as const),
		),
	);

/** A field of such a record with three values that those of the samples 1 to 3 do not have. */
export function sampleChange(
	version: PrestaShopVersion,
	path: string,
): [field: string, values: string[]] {
	const fields = writable(version, path);
	const field =
		fields.find((one) => !one.format?.includes('Id') && columnTypeOf(one) === 'text') ??
		fields.find((one) => columnTypeOf(one) === 'decimal') ??
		fields[fields.length - 1];
	return [namesOf(field).at(-1)!, [4, 5, 6].map((number) => valueFor(field, number))];
}
