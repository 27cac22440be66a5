package se.kvittens.rest.signin.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.rest.signin.SignInFault;
import se.kvittens.rest.signin.settings.IssuerSettings;
import se.kvittens.rest.signin.settings.SignInSettings;

/** Whom a token is from and for, and from when until when. */
class ValidityTest {

    private final SignedIn signedIn = new SignedIn();

    @AfterEach
    void stop() {
        signedIn.close();
    }

    @Test
    void until_its_end_and_the_leeway() {
        signedIn.passes(Duration.ofSeconds(600 + 60 - 1));
        signedIn.accepted(signedIn.token());

        signedIn.passes(Duration.ofSeconds(1));
        signedIn.refused(signedIn.token(), SignInFault.EXPIRED);
    }

    @Test
    void what_goes_on_is_told_when_a_token_ends() {
        Date end = Date.from(signedIn.clock.instant().plusSeconds(5));

        assertThat(signedIn.believedUntil(signedIn.token().saying("exp", end))).isEqualTo(end.toInstant());
    }

    @Test
    void from_its_beginning_less_the_leeway() {
        Date late = Date.from(signedIn.clock.instant().plusSeconds(61));
        signedIn.refused(signedIn.token().saying("nbf", late), SignInFault.NOT_YET);

        signedIn.passes(Duration.ofSeconds(1));
        signedIn.accepted(signedIn.token().saying("nbf", late));
    }

    @Test
    void without_leeway_to_the_second() {
        try (SignedIn strict = new SignedIn(ValidityTest::withoutLeeway)) {
            Date now = Date.from(strict.clock.instant());
            strict.accepted(strict.token().saying("nbf", now));
            strict.refused(
                    strict.token().saying("nbf", Date.from(now.toInstant().plusSeconds(1))), SignInFault.NOT_YET);

            strict.accepted(
                    strict.token().saying("exp", Date.from(now.toInstant().plusSeconds(1))));
            strict.refused(strict.token().saying("exp", now), SignInFault.EXPIRED);
        }
    }

    private static SignInSettings withoutLeeway(SignInSettings usual) {
        IssuerSettings issuer = usual.issuer();
        return SignInSettings.of(
                new IssuerSettings(issuer.address(), issuer.audiences(), issuer.algorithms(), Duration.ZERO));
    }

    @Test
    void without_an_end() {
        signedIn.refused(signedIn.token().saying("exp", null), SignInFault.EXPIRED);
    }

    /** As many milliseconds as a number can't hold. */
    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, Long.MIN_VALUE, -1, 0, Long.MAX_VALUE / 1000 + 1})
    void with_an_end_that_is_none(long seconds) {
        signedIn.refused(signedIn.token().saying("exp", seconds), SignInFault.EXPIRED);
    }

    /** To the letter: one name of an issuer is not written in two ways. */
    @Test
    void of_another_issuer() {
        String address = signedIn.issuer.address().toString();

        for (String other :
                new String[] {"https://other.example", address + "/", address.replace("http", "HTTP"), ""}) {
            signedIn.refused(signedIn.token().saying("iss", other), SignInFault.OTHER_ISSUER);
        }
        signedIn.refused(signedIn.token().saying("iss", null), SignInFault.OTHER_ISSUER);
    }

    @Test
    void for_another_service() {
        signedIn.refused(signedIn.token().saying("aud", "lifecare"), SignInFault.OTHER_AUDIENCE);
        signedIn.refused(signedIn.token().saying("aud", List.of("Kvittens", "kvittens2")), SignInFault.OTHER_AUDIENCE);
        signedIn.refused(signedIn.token().saying("aud", List.of()), SignInFault.OTHER_AUDIENCE);
        signedIn.refused(signedIn.token().saying("aud", null), SignInFault.OTHER_AUDIENCE);
    }

    @Test
    void for_this_service_among_others() {
        signedIn.accepted(signedIn.token().saying("aud", List.of("lifecare", "kvittens")));
    }
}
