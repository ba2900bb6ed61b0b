/** Line icons on a grid of 24, always beside a word: they are hidden from screen readers. */
const paths = {
  arrow: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  clock: 'M12 7v5l3.5 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  close: 'M6 6l12 12M18 6L6 18',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  upload: 'M12 16V5M7 9l5-5 5 5M5 20h14',
  down: 'M6 9.5l6 6 6-6',
  file: 'M6 3h8l4 4v14H6zM14 3v5h4',
  flag: 'M6 21V4M6 4h12l-3 4 3 4H6',
  lines: 'M4 7h16M4 12h16M4 17h10',
  outcomes: 'M5 4h14v16H5zM5 15h14',
  pen: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  trouble: 'M12 4l9 16H3zM12 10v4.5M12 17.4v.2',
  undo: 'M9 14l-4-4 4-4M5 10h9a5 5 0 0 1 0 10h-2',
  grip: 'M9 6v.1M15 6v.1M9 12v.1M15 12v.1M9 18v.1M15 18v.1',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
