/** The light theme's tokens in sRGB: a printed sheet has no dark side, and PDF knows no OKLCH. */
export const colours = {
  sheet: '#fefcf8',
  ground: '#f2e9d9',
  line: '#d5cbb8',
  ink: '#10232a',
  inkSoft: '#364d53',
  accent: '#004e55',
  tread: '#00373e',
  levels: ['#ecdab7', '#b2cca4', '#71b9ad', '#004e55'],
} as const;
