package se.kvittens.rest.signin.token;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import se.kvittens.rest.signin.fixture.TestKeys;

/** Nothing but what the issuer has written is believed, and nothing that comes makes trouble. */
class TokenProperties {

    private static final SignedIn SIGNED_IN = new SignedIn();
    private static final String BY_RSA = SIGNED_IN.token().signed();
    private static final String BY_CURVE = SIGNED_IN.token().by(TestKeys.CURVE).signed();

    static {
        SIGNED_IN.issuer.publishes(TestKeys.FIRST.toPublicJWK(), TestKeys.CURVE.toPublicJWK());
    }

    @AfterContainer
    static void stop() {
        SIGNED_IN.close();
    }

    @Example
    void both_are_believed_as_they_are() {
        assertThat(SIGNED_IN.believes(BY_RSA)).isTrue();
        assertThat(SIGNED_IN.believes(BY_CURVE)).isTrue();
    }

    @Property
    void a_token_with_another_letter_anywhere_is_refused(
            @ForAll boolean curve, @ForAll @IntRange(max = 10_000) int place, @ForAll char letter) {
        String token = token(curve);
        int at = place % token.length();
        Assume.that(token.charAt(at) != letter);

        assertThat(SIGNED_IN.believes(token.substring(0, at) + letter + token.substring(at + 1)))
                .isFalse();
    }

    @Property
    void a_token_with_a_letter_more_or_less_is_refused(
            @ForAll boolean curve, @ForAll @IntRange(max = 10_000) int place, @ForAll char letter) {
        String token = token(curve);
        int at = place % token.length();

        assertThat(SIGNED_IN.believes(token.substring(0, at) + letter + token.substring(at)))
                .isFalse();
        assertThat(SIGNED_IN.believes(token.substring(0, at) + token.substring(at + 1)))
                .isFalse();
    }

    @Property
    void the_parts_of_two_tokens_make_no_third(@ForAll @IntRange(max = 2) int part) {
        String[] one = BY_RSA.split("\\.");
        String[] other = SIGNED_IN.token().saying("sub", "carer-18").signed().split("\\.");
        Assume.that(!one[part].equals(other[part]));
        one[part] = other[part];

        assertThat(SIGNED_IN.believes(String.join(".", one))).isFalse();
    }

    @Property
    void any_text_is_refused(@ForAll String text) {
        assertThat(SIGNED_IN.believes(text)).isFalse();
    }

    private static String token(boolean curve) {
        return curve ? BY_CURVE : BY_RSA;
    }
}
