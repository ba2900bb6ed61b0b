export const saved = {
  loading: 'Looking for your saved work',
  saving: 'Saving …',
  saved: 'Saved on this device',
  tab: 'Kept until you close this tab',
  mirror: 'Saved on this device, in one place only',
  unsaved: 'Not saved: see My progress',
};
