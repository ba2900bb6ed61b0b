/** Line icons on a grid of 24, each as an SVG path. One export an icon: a page carries those that it shows. */
export const arrow = 'M5 12h14M13 6l6 6-6 6';
export const back = 'M19 12H5M11 6l-6 6 6 6';
export const check = 'M5 12.5l4.5 4.5L19 7.5';
export const clock = 'M12 7v5l3.5 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z';
export const close = 'M6 6l12 12M18 6L6 18';
export const download = 'M12 4v11M7 11l5 5 5-5M5 20h14';
export const upload = 'M12 16V5M7 9l5-5 5 5M5 20h14';
export const down = 'M6 9.5l6 6 6-6';
export const file = 'M6 3h8l4 4v14H6zM14 3v5h4';
export const search = 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.2 15.2L20 20';
export const lines = 'M4 7h16M4 12h16M4 17h10';
export const undo = 'M9 14l-4-4 4-4M5 10h9a5 5 0 0 1 0 10h-2';
export const grip = 'M9 6v.1M15 6v.1M9 12v.1M15 12v.1M9 18v.1M15 18v.1';
export const play = 'M8 5l11 7-11 7z';
export const pause = 'M9 5v14M15 5v14';
export const stepBack = 'M18 6l-8 6 8 6zM6 6v12';
export const stepOn = 'M6 6l8 6-8 6zM18 6v12';
