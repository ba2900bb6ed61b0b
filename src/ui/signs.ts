/** Paths for `Icon` that no lesson’s script draws: in `icons.ts` each would come with every lesson. */
export const flag = 'M6 21V4M6 4h12l-3 4 3 4H6';
export const pen = 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3';
export const trouble = 'M12 4l9 16H3zM12 10v4.5M12 17.4v.2';
