package se.kvittens.rest.signin;

/** Why a token is not believed. */
public enum SignInFault {
    /** It is no signed token: broken, not signed at all, or signed in a way that is not accepted. */
    NOT_A_TOKEN,
    /** No key of the issuer has signed it. */
    WRONG_SIGNATURE,
    /** It is of another issuer. */
    OTHER_ISSUER,
    /** It was given for another service. */
    OTHER_AUDIENCE,
    /** It holds no more. */
    EXPIRED,
    /** It does not hold yet. */
    NOT_YET,
    /** It does not say who, in which role or of which provider, in a way that is known here; or it holds a personal number. */
    NOBODY,
    /** The keys of the issuer can't be had: it may be asked again. */
    NO_KEYS
}
