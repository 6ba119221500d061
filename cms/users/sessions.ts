import { randomUUID } from 'node:crypto';
import {
  getFieldsToSign,
  jwtSign,
  type CollectionAfterReadHook,
  type CollectionBeforeLoginHook,
  type CollectionRefreshHook,
} from 'payload';
import type { User } from '#cms/payload-types.ts';

const hour = 3_600_000;
/** Maximum time that a user stays signed in without typing a password, however often the token is renewed. */
const longest = 24 * hour;
/** Maximum number of devices signed in to one account; the oldest is signed out. */
const mostSessions = 10;
/** How long the old token stays valid for requests that were running when it was renewed. */
const grace = 20_000;

type Session = NonNullable<User['sessions']>[number];

const begunAt = ({ createdAt }: Session) => new Date(createdAt ?? 0).getTime();
const isOpen = (session: Session) =>
  new Date(session.expiresAt).getTime() > Date.now() && begunAt(session) + longest > Date.now();

/** Removes ended sessions: Payload only checks whether the account lists the session. */
export const leaveOutEndedSessions: CollectionAfterReadHook<User> = ({ doc }) =>
  doc.sessions ? { ...doc, sessions: doc.sessions.filter(isOpen) } : doc;

/** Ends the oldest sessions of an account if it has too many. */
export const boundSessions: CollectionBeforeLoginHook<User> = async ({ req, user }) => {
  const sessions = (user.sessions ?? []).filter(isOpen);
  if (sessions.length === (user.sessions ?? []).length && sessions.length <= mostSessions) return user;
  const kept = sessions.toSorted((a, b) => begunAt(a) - begunAt(b)).slice(-mostSessions);
  // `updatedAt: null` leaves the account's own `updatedAt` unchanged.
  const data = { sessions: kept, updatedAt: null };
  await req.payload.db.updateOne({ collection: 'users', id: user.id, data, req, returning: false });
  return { ...user, sessions: kept };
};

/**
 * A renewed token gets a new session, which keeps the start time of the first one. The previous session ends.
 */
export const renewSession: CollectionRefreshHook<User> = async ({ args, user }) => {
  const { req, collection } = args;
  const before = req.user && '_sid' in req.user ? req.user._sid : undefined;
  const old = user.sessions?.find(({ id }) => id === before);
  if (!old) return undefined;
  const now = Date.now();
  const tokenExpiration = Math.min(
    collection.config.auth.tokenExpiration,
    Math.floor((begunAt(old) + longest - now) / 1000),
  );
  const sid = randomUUID();
  const renewed = {
    id: sid,
    createdAt: old.createdAt,
    expiresAt: new Date(now + tokenExpiration * 1000).toISOString(),
  };
  const others = (user.sessions ?? []).filter(({ id }) => id !== before);
  const ending = { ...old, expiresAt: new Date(now + grace).toISOString() };
  const data = { sessions: [...others, ending, renewed], updatedAt: null };
  await req.payload.db.updateOne({ collection: 'users', id: user.id, data, req, returning: false });
  const { exp, token } = await jwtSign({
    fieldsToSign: getFieldsToSign({
      collectionConfig: collection.config,
      email: user.email,
      sid,
      user: req.user,
    }),
    secret: req.payload.secret,
    tokenExpiration,
  });
  return { exp, refreshedToken: token, setCookie: true, strategy: 'local-jwt', user };
};
