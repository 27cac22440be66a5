package se.kvittens.rest.signin.settings;

/** How a token may be signed: with a key that the issuer alone has, and never with one that both know, or not at all. */
public enum Algorithm {
    /** RSA, padded as by PKCS 1, SHA-256. */
    RS256,
    /** RSA, padded as by PKCS 1, SHA-384. */
    RS384,
    /** RSA, padded as by PKCS 1, SHA-512. */
    RS512,
    /** RSA, padded with chance (PSS), SHA-256. */
    PS256,
    /** RSA, padded with chance (PSS), SHA-384. */
    PS384,
    /** RSA, padded with chance (PSS), SHA-512. */
    PS512,
    /** Elliptic curve P-256. */
    ES256,
    /** Elliptic curve P-384. */
    ES384,
    /** Elliptic curve P-521. */
    ES512
}
