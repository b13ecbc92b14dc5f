/** What an answer that is not the one asked for says, in whichever of SnelStart's shapes it comes. */
export interface AnswerText {
	/** SnelStart's own codes (foutcodes), e.g. REL-0008. */
	codes: string[];
	messages: string[];
	/** True for a web page, as a gateway or a maintenance notice sends it. */
	isPage: boolean;
}

const CODE = /\b[A-Z]{3}-\d{4}\b/g;
const PAGE = /^\s*(<!doctype|<html|<head|<\?xml|<body)/i;
const TEXT_MEMBERS = ['message', 'errorMessage', 'error_description', 'error', 'title', 'detail'];
const MAX_LENGTH = 300;

type Members = Record<string, unknown>;

const isMembers = (value: unknown): value is Members =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const shortened = (text: string): string => {
	const clean = text.replace(/\s+/g, ' ').trim();
	return clean.length > MAX_LENGTH ? `${clean.slice(0, MAX_LENGTH)}…` : clean;
};

/** Member by name whatever its case: the OData layer says `Message`, the gateway `message`. */
const member = (members: Members, name: string): unknown =>
	Object.entries(members).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];

function modelStateTexts(state: unknown): string[] {
	if (!isMembers(state)) return [];
	return Object.entries(state).flatMap(([field, texts]) =>
		textsOf(texts).map((text) => `${field}: ${text}`),
	);
}

/** One entry of SnelStart's error list: the code goes before the text, so that a message read alone still names it. */
function entryTexts(members: Members): string[] {
	const code = member(members, 'errorCode');
	const texts = TEXT_MEMBERS.flatMap((name) => textsOf(member(members, name)));
	const said = texts.length > 0 ? [texts[0]] : [];
	const coded =
		typeof code === 'string' && code !== '' && !said[0]?.includes(code)
			? [said.length > 0 ? `${code}: ${said[0]}` : code]
			: said;
	return [...coded, ...modelStateTexts(member(members, 'modelState'))];
}

function textsOf(body: unknown): string[] {
	if (typeof body === 'string') return body.trim() === '' ? [] : [shortened(body)];
	if (Array.isArray(body)) return body.flatMap(textsOf);
	return isMembers(body) ? entryTexts(body) : [];
}

/** Reads codes and messages out of an error body: list of errors, model state, OData, gateway, bare text, empty or HTML. */
export function answerTextOf(body: unknown): AnswerText {
	if (typeof body === 'string' && PAGE.test(body)) return { codes: [], messages: [], isPage: true };
	const messages = [...new Set(textsOf(body))];
	const codes = messages.flatMap((message) => message.match(CODE) ?? []);
	return { codes: [...new Set(codes)], messages, isPage: false };
}
