import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may speak to this run of the host: whoever holds the cookie that a one-time token was exchanged for. */
export interface Admission {
  /** A token good for one exchange. */
  issueToken(): string;
  /** The `Set-Cookie` value for a token's first use; null for every other token. */
  exchange(token: string): string | null;
  /** Whether a request's `Cookie` header holds this run's cookie. */
  admits(cookieHeader: string | undefined): boolean;
}

export function createAdmission(): Admission {
  // Cookies ignore ports: under one name, two runs at a time would take each other's cookie away.
  const name = `lectern-${randomBytes(8).toString('hex')}`;
  const secret = randomSecret();
  const unused = new Set<string>();

  return {
    issueToken() {
      const token = randomSecret();
      unused.add(digest(token).toString('hex'));
      return token;
    },

    exchange(token) {
      if (!unused.delete(digest(token).toString('hex'))) return null;
      return `${name}=${secret}; HttpOnly; SameSite=Strict; Path=/`;
    },

    admits(cookieHeader = '') {
      const given = cookieHeader
        .split(';')
        .map((pair) => pair.trim())
        .find((pair) => pair.startsWith(`${name}=`))
        ?.slice(name.length + 1);
      return given !== undefined && timingSafeEqual(digest(given), digest(secret));
    },
  };
}

const randomSecret = () => randomBytes(32).toString('base64url');

/** Compared instead of the text itself, so that neither length nor time tells anything of it. */
const digest = (text: string) => createHash('sha256').update(text).digest();
