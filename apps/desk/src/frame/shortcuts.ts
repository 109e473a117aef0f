import { useEffect } from 'preact/hooks';
import { recall, remember } from './storage.js';

const SETTING = 'single-keys';

/** Single keys can be turned off (WCAG 2.1.4). */
export const areShortcutsOn = (): boolean => recall<boolean>(SETTING) ?? true;
export const turnShortcuts = (isOn: boolean): void => void remember(SETTING, isOn);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** Actions by their key, or by two keys pressed one after the other: `?`, `g m`. */
export type Shortcuts = Readonly<Record<string, () => void>>;

const SECOND_KEY_WITHIN_MS = 1500;

/** Listens for single keys while no field has the focus and no dialog is open. */
export function useShortcuts(shortcuts: Shortcuts): void {
  useEffect(() => {
    let first = '';
    let pressedAt = 0;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (!areShortcutsOn() || isTyping(event.target) || document.querySelector('dialog[open]')) return;
      const both = Date.now() - pressedAt < SECOND_KEY_WITHIN_MS ? `${first} ${event.key}` : '';
      const action = shortcuts[both] ?? shortcuts[event.key];
      first = event.key;
      pressedAt = Date.now();
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
