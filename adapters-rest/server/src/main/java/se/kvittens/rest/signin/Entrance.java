package se.kvittens.rest.signin;

import java.util.Optional;

/**
 * How people come to a token, for the page on which they sign in.
 *
 * @param issuer to which they are sent; empty where it is none
 * @param client by which the issuer knows the page; empty where it does not, so that a token must be had elsewhere
 */
public record Entrance(Way way, Optional<String> issuer, Optional<String> client) {

    /** The ways that there are. */
    public enum Way {
        /** Tokens are made up. */
        MADE_UP,
        /** The issuer signs them in, by OpenID Connect. */
        ISSUER,
        /** They bring a token along. */
        TOKEN
    }

    /** With a token that was had elsewhere. */
    public static Entrance token() {
        return new Entrance(Way.TOKEN, Optional.empty(), Optional.empty());
    }

    /** With one that they make up. */
    public static Entrance madeUp() {
        return new Entrance(Way.MADE_UP, Optional.empty(), Optional.empty());
    }

    /** By way of an issuer that knows the page as a client. */
    public static Entrance issuer(String issuer, String client) {
        return new Entrance(Way.ISSUER, Optional.of(issuer), Optional.of(client));
    }
}
