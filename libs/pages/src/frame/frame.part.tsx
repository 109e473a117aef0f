import type { ComponentChildren } from 'preact';
import { EditionBanner } from './edition-banner.part.js';
import { PageFoot } from './page-foot.part.js';
import { PageHead } from './page-head.part.js';
import { PreviewBanner } from './preview-banner.part.js';
import { useVisit } from './visit.js';

interface FrameProps {
  /** What to cite the page as; empty where there is nothing to cite. */
  readonly citedAs: string;
  readonly children: ComponentChildren;
}

/** What surrounds every page: skip link, head with navigation and language switch, content, foot with licence and citation. */
export function Frame({ citedAs, children }: FrameProps) {
  const { t } = useVisit();
  return (
    <>
      <a class="skip" href="#content">
        {t.site.skip}
      </a>
      <PageHead />
      <PreviewBanner />
      <main id="content" tabIndex={-1}>
        <EditionBanner />
        {children}
      </main>
      <PageFoot citedAs={citedAs} />
    </>
  );
}
