import { expect, test } from '@playwright/test';

test('the page is served with a policy that lets only its own files run, and keeps to it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      document.documentElement.dataset['violation'] = `${event.violatedDirective} ${event.blockedURI}`;
    });
  });
  const answer = await page.goto('./', { waitUntil: 'networkidle' });
  expect(answer?.headers()['content-security-policy']).toContain("script-src 'self';");
  await expect(page).toHaveTitle(/Orontes/);
  await expect(page.locator('#root > *').first()).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-violation');
});

test('a script from elsewhere is refused', async ({ page }) => {
  await page.goto('./');
  const refused = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
        const script = document.createElement('script');
        script.src = 'data:text/javascript,void 0';
        document.head.append(script);
      }),
  );
  expect(refused).toBe('script-src-elem');
});

test('what is not there is answered with 404', async ({ request }) => {
  expect((await request.get('./nothing.js')).status()).toBe(404);
  expect((await request.get('./%2e%2e%2f%2e%2e%2fpackage.json')).status()).toBe(404);
});

test('this browser draws by WebGL, for the tests that need it @webgl', async ({ page }) => {
  await page.goto('./');
  const hasContext = await page.evaluate(
    () => document.createElement('canvas').getContext('webgl2') !== null,
  );
  expect(hasContext).toBe(true);
});
