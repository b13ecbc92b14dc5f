export interface Reference {
	id: string;
	uri: string;
}
