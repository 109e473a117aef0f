import type { ComponentChildren } from 'preact';
import { LanguageSwitch } from '../frame/language-switch.js';
import { ScreenTitle } from '../frame/states.js';
import { askOnce } from '../frame/ask.js';
import type { SignInFacts } from '../staff-documents.js';
import { signOutDocument } from '../staff-documents.js';
import { useWords } from '../words/words.js';
import { CodeForm } from './code-form.js';
import { PasswordForm } from './password-form.js';
import { SecondFactorSetup } from './second-factor-setup.js';

interface SignInStepsProps {
  readonly state: SignInFacts;
  readonly onStep: (state: SignInFacts) => void;
}

/** Signing in, one question at a time. */
export function SignInSteps({ state, onStep }: SignInStepsProps) {
  const words = useWords().account;
  const startAgain = async () => onStep((await askOnce(signOutDocument, {})).signOut);
  const titles = {
    PASSWORD: words.signIn,
    CODE: words.codeTitle,
    SECOND_FACTOR: words.secondFactor,
    DONE: words.signIn,
  };
  return (
    <OutsideFrame>
      <ScreenTitle key={state.step} name={titles[state.step]} />
      {state.step === 'PASSWORD' && <PasswordForm onStep={onStep} />}
      {state.step === 'CODE' && <CodeForm onStep={onStep} onStartAgain={startAgain} />}
      {state.step === 'SECOND_FACTOR' && <SecondFactorSetup onDone={onStep} />}
    </OutsideFrame>
  );
}

/** The plain page of those who are not at the desk yet. */
export function OutsideFrame({ children }: { readonly children: ComponentChildren }) {
  const words = useWords();
  return (
    <>
      <header class="desk-head">
        <span class="site-name">{words.desk.name}</span>
        <div class="desk-tools">
          <LanguageSwitch />
        </div>
      </header>
      <main class="narrow">{children}</main>
    </>
  );
}
