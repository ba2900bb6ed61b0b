/** The mark of a course that has none: three places along a line, the first of them reached. */
export const neutralMark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 42 35">
  <path d="M3 17.5h36" fill="none" stroke="var(--tread)" stroke-width="2.4" stroke-linecap="round"/>
  <circle cx="7" cy="17.5" r="5.2" fill="var(--accent)" stroke="var(--tread)" stroke-width="2.4"/>
  <circle cx="21" cy="17.5" r="5.2" fill="var(--ground2)" stroke="var(--tread)" stroke-width="2.4"/>
  <circle cx="35" cy="17.5" r="5.2" fill="var(--ground2)" stroke="var(--tread)" stroke-width="2.4"/>
</svg>`;
