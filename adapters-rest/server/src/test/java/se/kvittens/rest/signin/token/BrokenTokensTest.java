package se.kvittens.rest.signin.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.Base64URL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.rest.signin.SignInFault;
import se.kvittens.rest.signin.fixture.TestToken;

/** What is no token, or is one no more. */
class BrokenTokensTest {

    private final SignedIn signedIn = new SignedIn();

    @AfterEach
    void stop() {
        signedIn.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "...",
                "....",
                "a",
                "a.b.c",
                "e30.e30.e30",
                "bnVsbA.bnVsbA.bnVsbA",
                "W10.W10.W10",
                "eyJhbGciOiJSUzI1NiJ9..",
                "eyJhbGciOiJSUzI1NiJ9.bnVsbA.",
                "eyJhbGciOjF9.e30.AA",
                "eyJhbGciOm51bGx9.e30.AA",
                "\u00e5.\u00e4.\u00f6",
                "Bearer eyJhbGciOiJSUzI1NiJ9.e30.AA"
            })
    void no_token(String text) {
        signedIn.refused(text, SignInFault.NOT_A_TOKEN);
    }

    @Test
    void with_something_around_it() {
        String token = signedIn.token().signed();

        for (String text :
                new String[] {" " + token, token + " ", token + "\n", token + "=", token + ".", token + "!"}) {
            signedIn.refused(text, SignInFault.NOT_A_TOKEN);
        }
        signedIn.accepted(token);
    }

    /** The last letter of 256 bytes stands for two bits; in Base64 the other four are passed over. */
    @Test
    void with_a_signature_written_in_another_way() {
        String token = signedIn.token().signed();
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        int last = alphabet.indexOf(token.charAt(token.length() - 1));
        String other = token.substring(0, token.length() - 1) + alphabet.charAt(last + 1);

        signedIn.refused(other, SignInFault.NOT_A_TOKEN);
    }

    @Test
    void without_its_signature() {
        String token = signedIn.token().signed();

        signedIn.refused(token.substring(0, token.lastIndexOf('.') + 1), SignInFault.NOT_A_TOKEN);
        signedIn.refused(token.substring(0, token.lastIndexOf('.')), SignInFault.NOT_A_TOKEN);
    }

    @Test
    void as_long_as_may_be_and_longer() {
        String longest = ofLength(SignedTokens.MOST_CHARACTERS);
        String longer = ofLength(SignedTokens.MOST_CHARACTERS + 1);

        signedIn.accepted(longest);
        signedIn.refused(longer, SignInFault.NOT_A_TOKEN);
        signedIn.refused("x".repeat(50_000_000), SignInFault.NOT_A_TOKEN);
    }

    /** In Base64, three bytes are four letters; what is not reached by the claims is by the head. */
    private String ofLength(int length) {
        TestToken token = signedIn.token().saying("x", "");
        int missing = length - token.signed().length();
        for (int inHead = 20; inHead < 24; inHead++) {
            String head = "x".repeat(inHead);
            for (int inClaim = missing / 4 * 3 - 100; inClaim < missing; inClaim++) {
                String made = token.saying("x", "x".repeat(inClaim))
                        .headed(named -> named.contentType(head))
                        .signed();
                if (made.length() >= length) {
                    if (made.length() == length) {
                        return made;
                    }
                    break;
                }
            }
        }
        throw new AssertionError("No token has %d letters.".formatted(length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void nested_deeply(String opening) {
        String deep = opening.repeat(2_000);
        String head = Base64URL.encode("{\"alg\":\"RS256\"}").toString();

        signedIn.refused(head + "." + Base64URL.encode(deep) + ".AA", SignInFault.NOT_A_TOKEN);
        signedIn.refused(Base64URL.encode("{\"alg\":" + deep) + ".e30.AA", SignInFault.NOT_A_TOKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"iss\":1}",
                "{\"exp\":\"soon\"}",
                "{\"aud\":{\"a\":1}}",
                "{\"aud\":[1]}",
                "{\"exp\":1e999}",
                "{\"iss\":\"a\",\"iss\":\"b\"}"
            })
    void with_claims_of_other_kinds(String claims) {
        String token = Base64URL.encode("{\"alg\":\"RS256\"}") + "." + Base64URL.encode(claims) + ".AA";

        assertThat(signedIn.believes(token)).isFalse();
    }
}
