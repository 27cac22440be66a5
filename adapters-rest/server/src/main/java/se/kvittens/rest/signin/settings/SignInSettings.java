package se.kvittens.rest.signin.settings;

import java.net.URI;

/**
 * What a municipality says of whoever signs its people in.
 *
 * @param issuer whose tokens are believed
 * @param keys where its keys are, and how long they hold
 * @param claims where a token says what is asked of it
 * @param words for our roles
 * @param twoFactor by what a token shows it
 */
public record SignInSettings(
        IssuerSettings issuer, KeySettings keys, ClaimNames claims, RoleWords words, TwoFactor twoFactor) {

    /** All else as usual. */
    public static SignInSettings of(URI issuer, String audience) {
        return of(IssuerSettings.of(issuer, audience));
    }

    public static SignInSettings of(IssuerSettings issuer) {
        return new SignInSettings(
                issuer, KeySettings.usual(), ClaimNames.usual(), RoleWords.usual(), TwoFactor.usual());
    }

    public SignInSettings with(KeySettings others) {
        return new SignInSettings(issuer, others, claims, words, twoFactor);
    }

    public SignInSettings with(ClaimNames others) {
        return new SignInSettings(issuer, keys, others, words, twoFactor);
    }

    public SignInSettings with(RoleWords others) {
        return new SignInSettings(issuer, keys, claims, others, twoFactor);
    }

    public SignInSettings with(TwoFactor others) {
        return new SignInSettings(issuer, keys, claims, words, others);
    }
}
