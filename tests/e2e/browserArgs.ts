/**
 * What a browser of the tests does without. A page is opened some hundred times, so that whatever
 * its window draws besides it counts.
 */
const WITHOUT = [
  // Two pages of the browser's own, loaded ahead in every window for its address bar: a fifth of
  // all the work.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // The last list counts: what matters here of Playwright's own.
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
];

export const BROWSER_ARGS = [
  // The sandbox needs rights that a container's root does not have.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${WITHOUT.join(',')}`,
];
