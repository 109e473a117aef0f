import { LinkScreen } from './account/link.screen.js';
import { SignInSteps } from './account/sign-in-steps.js';
import { SignInAgain } from './account/sign-in-again.js';
import { DeskFrame } from './frame/desk-frame.js';
import { PersonContext, personOf } from './frame/person.js';
import { matchPath, usePlace } from './frame/router.js';
import { Loaded } from './frame/states.js';
import { useAsking } from './frame/use-asking.js';
import { Screens } from './screens.js';
import { meDocument } from './staff-documents.js';

/** Lets people in: who is signed in sees the desk, who is not signs in, who was invited makes an account. */
export function Door() {
  const { path } = usePlace();
  const asking = useAsking(meDocument, {});
  const link = matchPath('/desk/invitation/:token', path) ?? matchPath('/desk/password/:token', path);
  if (link) return <LinkScreen token={link['token'] ?? ''} onDone={(me) => asking.setAnswer({ me })} />;
  return (
    <Loaded asking={asking}>
      {({ me }) => {
        const person = personOf(me);
        const take = (next: typeof me) => asking.setAnswer({ me: next });
        if (!person) return <SignInSteps state={me} onStep={take} />;
        return (
          <PersonContext.Provider value={person}>
            <DeskFrame onSignedOut={take}>
              <Screens />
            </DeskFrame>
            <SignInAgain person={person} />
          </PersonContext.Provider>
        );
      }}
    </Loaded>
  );
}
