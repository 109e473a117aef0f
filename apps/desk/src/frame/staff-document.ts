/** A question to the staff API: its text, with the types of its answer and of its variables. */
export interface StaffDocument<Answer, Variables> {
  readonly name: string;
  readonly text: string;
  readonly types?: { readonly answer: Answer; readonly variables: Variables };
}
