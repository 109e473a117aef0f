/** What a screen is told: the values in its address. */
export interface ScreenProps {
  readonly values: Readonly<Record<string, string>>;
}
