/** A browser that can reach nothing but this machine, and a page of the size of the screenshots. */
export async function openBrowser(executablePath) {
  // Not imported above, since the set-up may only just have installed it.
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  return { browser, page };
}

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
