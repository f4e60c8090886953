import { describe, expect, it } from 'vitest';
import { ensureChromium, type Machine } from '../../browser/install-chromium.ts';

interface Fake extends Machine {
  readonly ran: string[];
  readonly said: string[];
}

/** A machine without a browser, until a command that matches `cure` has run. */
function machine(facts: Partial<Machine>, cure = /$^/): Fake {
  const ran: string[] = [];
  const said: string[] = [];
  return {
    env: {},
    platform: 'linux',
    uid: 0,
    exists: () => true,
    find: () => (ran.some((command) => cure.test(command)) ? '/usr/bin/chromium' : null),
    run: async (command, args) => {
      ran.push([command, ...args].join(' '));
      return true;
    },
    say: (sentence) => said.push(sentence),
    ran,
    said,
    ...facts,
  };
}

describe('installing a Chromium', () => {
  it('runs and says nothing where there is one', async () => {
    const fake = machine({ find: () => '/usr/bin/chromium' });
    expect(await ensureChromium(fake)).toBe('/usr/bin/chromium');
    expect([fake.ran, fake.said]).toEqual([[], []]);
  });

  it('uses apt-get as root on Debian, and says so', async () => {
    const fake = machine({}, /apt-get install/);
    expect(await ensureChromium(fake)).toBe('/usr/bin/chromium');
    expect(fake.ran).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium fonts-liberation',
    ]);
    expect(fake.said[0]).toContain('Installing one with apt-get');
  });

  it('installs although the lists of one source could not be updated', async () => {
    const fake = machine({}, /apt-get install/);
    const run = fake.run;
    const failing = {
      ...fake,
      run: async (command: string, args: readonly string[]) => (await run(command, args)) && args[0] !== 'update',
    };
    expect(await ensureChromium(failing)).toBe('/usr/bin/chromium');
  });

  it("tries Playwright's install where apt-get gave none, as on Ubuntu", async () => {
    const fake = machine({}, /playwright-core/);
    expect(await ensureChromium(fake)).toBe('/usr/bin/chromium');
    expect(fake.ran.at(-1)).toMatch(/playwright-core.cli\.js install --no-shell --with-deps chromium$/);
    expect(fake.said).toContain('Installing with apt-get did not work.');
  });

  it.each([
    ['someone who is not root', { uid: 1000 }],
    ['a Linux without apt-get', { exists: () => false }],
    ['a Mac', { platform: 'darwin' as const, uid: 501 }],
    ['Windows', { platform: 'win32' as const, uid: undefined }],
  ])('does not touch the system of %s', async (_who, facts) => {
    const fake = machine(facts, /playwright-core/);
    await ensureChromium(fake);
    expect(fake.ran).toHaveLength(1);
    expect(fake.ran[0]).not.toContain('apt-get');
  });

  it('says what to run when nothing worked', async () => {
    await expect(ensureChromium(machine({}))).rejects.toMatchObject({
      code: 'no_browser',
      message: expect.stringContaining('sudo apt-get install chromium'),
    });
  });

  it('installs nothing where LECTERN_CHROMIUM names a browser that is not there', async () => {
    const fake = machine({ env: { LECTERN_CHROMIUM: '/opt/mine' } });
    await expect(ensureChromium(fake)).rejects.toMatchObject({ message: expect.stringContaining('/opt/mine') });
    expect(fake.ran).toEqual([]);
  });
});
