import { useState } from 'preact/hooks';
import type { Explanation } from '../form/draft-texts.js';
import { ask } from '../frame/ask.js';
import { announce } from '../frame/live-region.js';
import { staffLanguage } from '../frame/staff-language.js';
import { useDoing } from '../frame/use-asking.js';
import { importSpreadsheetDocument, type SheetResult } from '../staff-documents.js';
import { useSpeech } from '../words/words.js';
import { readBase64 } from './read-base64.js';

/** The server refuses what is larger; so one need not send it first. */
const LARGEST = 8 * 1024 * 1024;

interface ChosenFile {
  readonly fileName: string;
  readonly contentBase64: string;
}

/** A spreadsheet on its way: chosen, checked, then made into drafts. */
export function useImport() {
  const { words, language } = useSpeech();
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [fault, setFault] = useState<'tooLarge' | 'unreadable' | null>(null);
  const [result, setResult] = useState<SheetResult | null>(null);
  const [explanation, setExplanation] = useState<Explanation>({
    reason: null,
    sentenceEn: '',
    sentenceEs: '',
  });
  const doing = useDoing();
  const choose = async (chosen: File | undefined) => {
    setFile(null);
    setResult(null);
    doing.clear();
    const isTooLarge = chosen !== undefined && chosen.size > LARGEST;
    setFault(isTooLarge ? 'tooLarge' : null);
    if (!chosen || isTooLarge) return;
    await readBase64(chosen).then(
      (contentBase64) => setFile({ fileName: chosen.name, contentBase64 }),
      () => setFault('unreadable'),
    );
  };
  const send = (isCheck: boolean) =>
    doing.run(async () => {
      if (!file) return;
      const input = { ...file, isCheck, ...explanation };
      const answer = await ask(importSpreadsheetDocument, { input, language: staffLanguage(language) });
      setResult(answer.importSpreadsheet);
      announce(answer.importSpreadsheet.isDone ? words.sheets.done : words.sheets.checked);
    });
  return { file, fault, result, explanation, setExplanation, doing, choose, send };
}
