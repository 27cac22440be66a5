package se.kvittens.files.servefolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.access.Role;
import se.kvittens.files.servefolder.StatedSignIn.Claims;
import se.kvittens.files.servefolder.StatedSignIn.TwoFactor;

/** What a serve folder says of who may come in. */
class StatedSignInTest extends ServeFolderFiles {

    @Test
    void SYS_2_a_word_of_the_issuer_is_a_role_and_several_may_be_the_same() {
        assertThat(signIn("").roles())
                .containsOnly(
                        entry("EC.UtförarpersonalMobil", Role.CARER),
                        entry("EC.Samordnare", Role.PLANNER),
                        entry("EC.Planerare", Role.PLANNER));
    }

    @Test
    void SYS_2_without_words_of_its_own_the_usual_ones_go() {
        StatedSignIn signIn = manifest("signIn: {issuer: https://login.example, audience: kvittens}\n")
                .signIn()
                .orElseThrow();

        assertThat(signIn.roles()).isEmpty();
        assertThat(signIn.deviceWord()).isEmpty();
    }

    @Test
    void SYS_3_who_shows_two_things_is_told_as_usual_unless_other_words_are_given() {
        assertThat(signIn("").twoFactor()).isEmpty();
        assertThat(signIn("twoFactor: {acr: [loa3, loa4], amr: [otp, [pwd, sms]]}\n")
                        .twoFactor())
                .contains(new TwoFactor(Set.of("loa3", "loa4"), Set.of(Set.of("otp"), Set.of("pwd", "sms"))));
        assertThat(signIn("twoFactor: {acr: loa3}\n").twoFactor()).contains(new TwoFactor(Set.of("loa3"), Set.of()));
    }

    @Test
    void the_claims_of_a_token_the_keys_and_the_word_for_devices_can_be_said() {
        assertThat(signIn("").claims()).isEqualTo(new Claims(Optional.empty(), Optional.empty(), Optional.empty()));
        StatedSignIn signIn = signIn("""
                keys: https://login.example/keys
                nameClaim: employee
                roleClaim: realm_access.roles
                providerClaim: unit
                deviceWord: EC.Kiosk
                client: kvittens-overview
                """);

        assertThat(signIn.claims())
                .isEqualTo(new Claims(Optional.of("employee"), Optional.of("realm_access.roles"), Optional.of("unit")));
        assertThat(signIn.keys()).contains("https://login.example/keys");
        assertThat(signIn.deviceWord()).contains("EC.Kiosk");
        assertThat(signIn.client()).contains("kvittens-overview");
        assertThat(signIn("").client()).isEmpty();
        assertThat(signIn.audiences()).containsExactly("kvittens");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            audience: []               | MISSING_FIELD signIn.audience
            roles: {}                  | MISSING_FIELD signIn.roles
            roles: {DEVICE: CARER}     | DUPLICATE_ID signIn.roles
            roles: {" ": CARER}        | MISSING_FIELD signIn.roles.
            twoFactor: {}              | MISSING_FIELD signIn.twoFactor
            twoFactor: {amr: []}       | MISSING_FIELD signIn.twoFactor.amr
            twoFactor: {amr: [[]]}     | MISSING_FIELD signIn.twoFactor.amr[0]
            twoFactor: {amr: mfa}      | INVALID_VALUE signIn.twoFactor.amr
            keys: http://login.example | INVALID_VALUE signIn.keys
            """)
    void what_could_let_nobody_in_or_somebody_else_is_told(String field, String fault) {
        String audience = field.startsWith("audience") ? "" : "  audience: kvittens\n";
        with("serve.yaml", HEAD + "signIn:\n  issuer: https://login.example\n" + audience + "  " + field + "\n");

        assertThat(faults()).isNotEmpty().allSatisfy(each -> assertThat(each).contains(fault));
    }

    @Test
    void the_environments_issuer_needs_none_in_the_manifest_and_all_else_of_it() {
        with("serve.yaml", HEAD + SIGN_IN.replaceAll(" *issuer: .*\n", ""));
        assertThat(faults()).containsExactly("serve.yaml:9 MISSING_FIELD signIn.issuer");
        assertThat(faults(Map.of("KVITTENS_SERVE_ISSUER", "https://other.example")))
                .isEmpty();
        with("serve.yaml", HEAD);
        assertThat(faults(Map.of("KVITTENS_SERVE_ISSUER", "https://other.example")))
                .containsExactly("serve.yaml:1 MISSING_FIELD signIn");
    }
}
