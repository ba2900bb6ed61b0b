export const launch = {
  needsScript: 'This page starts the course in your learning platform, and needs scripts for it.',
};
