package se.kvittens.rest.signin.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.access.Role;

/** Settings by which nobody, or anybody, could sign in are refused at once. */
class SettingsTest {

    private static final URI ISSUER = URI.create("https://issuer.example/realms/kommun");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://issuer.example",
                "https://issuer.example:8443/a/b/",
                "HTTPS://issuer.example",
                "http://localhost:8080/realms/kommun",
                "http://127.0.0.1:8080",
                "http://[::1]:8080"
            })
    void addresses_that_are_safe(String address) {
        assertThat(IssuerSettings.of(URI.create(address), "kvittens").address()).hasToString(address);
        assertThat(KeySettings.usual().at(URI.create(address + "?v=1")).address())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://issuer.example",
                "http://127.0.0.1.example",
                "http://localhost.example",
                "http://192.168.1.2",
                "https://user@issuer.example",
                "https://issuer.example/#a",
                "file:///etc/keys",
                "ftp://localhost/keys",
                "issuer.example",
                "urn:issuer"
            })
    void addresses_that_are_not(String address) {
        refused(() -> IssuerSettings.of(URI.create(address), "kvittens"), "The address of the issuer is not like");
        refused(() -> KeySettings.usual().at(URI.create(address)), "The address of the keys is not like");
    }

    @Test
    void an_issuer() {
        Set<Algorithm> some = Set.of(Algorithm.ES384);
        Set<String> us = Set.of("kvittens");

        refused(() -> IssuerSettings.of(URI.create(ISSUER + "?a=b"), "kvittens"), "The address of the issuer holds");
        refused(() -> IssuerSettings.of(ISSUER, " "), "The audience is blank");
        refused(() -> new IssuerSettings(ISSUER, Set.of(), some, MINUTE), "There is no audience");
        refused(() -> new IssuerSettings(ISSUER, us, Set.of(), MINUTE), "No algorithm is accepted");
        refused(() -> new IssuerSettings(ISSUER, us, some, Duration.ofSeconds(-1)), "The leeway is not");
        refused(() -> new IssuerSettings(ISSUER, us, some, Duration.ofSeconds(301)), "The leeway is not");
        assertThat(new IssuerSettings(ISSUER, us, some, Duration.ofSeconds(300)).leeway())
                .hasMinutes(5);
    }

    /** A secret that both share, or none at all, has no name here. */
    @Test
    void algorithms_have_a_key_that_the_issuer_alone_has() {
        assertThat(EnumSet.allOf(Algorithm.class)).allMatch(each -> each.name().matches("(RS|PS|ES)(256|384|512)"));
    }

    @Test
    void how_long_keys_hold() {
        refused(() -> keys(Duration.ZERO, MINUTE, MINUTE), "Keys are kept, and asking");
        refused(() -> keys(MINUTE, Duration.ZERO, MINUTE), "Keys are kept, and asking");
        refused(() -> keys(MINUTE, Duration.ofSeconds(-1), MINUTE), "Keys are kept, and asking");
        refused(() -> keys(MINUTE, Duration.ofSeconds(61), MINUTE), "Asking for keys pauses for no longer");
        refused(() -> keys(MINUTE, MINUTE, Duration.ofSeconds(59)), "Keys are kept in an outage");
        assertThat(keys(MINUTE, MINUTE, MINUTE).keptInOutage()).hasMinutes(1);
    }

    private static KeySettings keys(Duration kept, Duration pause, Duration outage) {
        return new KeySettings(Optional.empty(), kept, pause, outage);
    }

    @Test
    void words_and_names() {
        ClaimNames claims = ClaimNames.usual();

        refused(() -> claims.withWho(""), "The claim of who it is is blank");
        refused(() -> claims.withRoles(" "), "The claim of the roles is blank");
        refused(() -> claims.withProviders(""), "The claim of the providers is blank");
        refused(() -> claims.withLevelAndMethods("", "amr"), "The claim of the level is blank");
        refused(() -> claims.withLevelAndMethods("acr", ""), "The claim of the methods is blank");
        refused(() -> new RoleWords(Map.of("", Role.CARER), "kiosk"), "The word for a role is blank");
        refused(() -> new RoleWords(Map.of(), ""), "The word for a device is blank");
        refused(() -> new RoleWords(Map.of("kiosk", Role.CARER), "kiosk"), "The word for a device is that of a role");
        refused(() -> new TwoFactor(Set.of(""), Set.of()), "The level of assurance is blank");
        refused(() -> new TwoFactor(Set.of(), Set.of(Set.of())), "There is no method");
    }

    @Test
    void SYS_2_the_carers_word_and_our_own_are_known() {
        RoleWords words = RoleWords.usual();

        assertThat(words.role("EC.UtförarpersonalMobil")).contains(Role.CARER);
        assertThat(EnumSet.allOf(Role.class))
                .allMatch(role -> words.role(role.name()).equals(Optional.of(role)));
    }

    /** Who says nothing of it, demands what nobody can show. */
    @Test
    void SYS_3_without_levels_and_methods_nobody_has_shown_two_things() {
        assertThat(new TwoFactor(Set.of(), Set.of()).isShownBy(Set.of("loa4"), Set.of("mfa")))
                .isFalse();
    }

    private static void refused(ThrowingCallable making, String why) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(why);
    }
}
