package se.kvittens.rest.signin.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.rest.signin.Caller;
import se.kvittens.rest.signin.SignInFault;
import se.kvittens.rest.signin.fixture.TestToken;
import se.kvittens.rest.signin.settings.ClaimNames;
import se.kvittens.rest.signin.settings.RoleWords;
import se.kvittens.rest.signin.settings.TwoFactor;

/** Who a token is of, once it is believed. */
class PeopleTest {

    private static final Set<Role> OF_MUNICIPALITY =
            EnumSet.of(Role.CASE_WORKER, Role.FEE_HANDLER, Role.SYSTEM_ADMINISTRATOR);

    private final SignedIn signedIn = new SignedIn();

    @AfterEach
    void stop() {
        signedIn.close();
    }

    @Test
    void SYS_2_a_carer_by_the_word_of_Lifecare() {
        assertThat(signedIn.accepted(signedIn.token()))
                .isEqualTo(new Caller(
                        "carer-17", Set.of(Role.CARER), Set.of(new ProviderId("norra")), Caller.Kind.PERSON, false));
    }

    @Test
    void SYS_2_several_roles_and_providers_beside_words_of_other_systems() {
        Caller caller = signedIn.accepted(signedIn.token()
                .saying("roles", List.of("PLANNER", "offline_access", "REVIEWER"))
                .saying("providers", List.of("norra", "sodra")));

        assertThat(caller.roles()).containsExactlyInAnyOrder(Role.PLANNER, Role.REVIEWER);
        assertThat(caller.providers()).containsExactlyInAnyOrder(new ProviderId("norra"), new ProviderId("sodra"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void SYS_2_roles_of_a_provider_need_one_and_roles_of_the_municipality_need_none(Role role) {
        TestToken token = signedIn.token().saying("roles", role.name()).saying("providers", null);

        if (OF_MUNICIPALITY.contains(role)) {
            assertThat(signedIn.accepted(token).providers()).isEmpty();
        } else {
            signedIn.refused(token, SignInFault.NOBODY);
            assertThat(signedIn.accepted(token.saying("providers", "norra")).roles())
                    .containsExactly(role);
        }
    }

    @Test
    void SYS_2_with_roles_of_both_it_is_as_with_those_of_a_provider() {
        signedIn.refused(
                signedIn.token()
                        .saying("roles", List.of("CASE_WORKER", "PLANNER"))
                        .saying("providers", null),
                SignInFault.NOBODY);
    }

    @Test
    void SYS_2_without_a_role_that_is_known() {
        signedIn.refused(signedIn.token().saying("roles", List.of("planner", "boss")), SignInFault.NOBODY);
        signedIn.refused(signedIn.token().saying("roles", List.of()), SignInFault.NOBODY);
        signedIn.refused(signedIn.token().saying("roles", null), SignInFault.NOBODY);
        signedIn.refused(signedIn.token().saying("roles", Map.of("PLANNER", true)), SignInFault.NOBODY);
        signedIn.refused(signedIn.token().saying("roles", List.of("PLANNER", 1)), SignInFault.NOBODY);
    }

    @Test
    void a_program_is_of_a_provider_and_has_no_role() {
        TestToken token = signedIn.token().saying("sub", "kiosk-3").saying("roles", "DEVICE");

        assertThat(signedIn.accepted(token.saying("amr", List.of("mfa"))))
                .isEqualTo(new Caller("kiosk-3", Set.of(), Set.of(new ProviderId("norra")), Caller.Kind.DEVICE, false));
        signedIn.refused(token.saying("providers", null), SignInFault.NOBODY);
        signedIn.refused(token.saying("roles", List.of("DEVICE", "PLANNER")), SignInFault.NOBODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19400312-1235",
                "194003121235",
                "400312-1235",
                "urn:se:pnr:194003121235",
                "anna 19400372-1235",
                "",
                " ",
                "eva\nSYSTEM",
                "eva\u0000"
            })
    void a_name_that_is_none_or_a_personal_number(String name) {
        signedIn.refused(signedIn.token().saying("sub", name), SignInFault.NOBODY);
        signedIn.refused(signedIn.token().saying("providers", List.of("norra", name)), SignInFault.NOBODY);
    }

    @Test
    void a_name_as_long_as_may_be_and_longer() {
        signedIn.accepted(signedIn.token().saying("sub", "x".repeat(255)));
        signedIn.refused(signedIn.token().saying("sub", "x".repeat(256)), SignInFault.NOBODY);
        signedIn.refused(signedIn.token().saying("sub", null), SignInFault.NOBODY);
    }

    /** Its first digits could be a person's. */
    @Test
    void a_name_by_chance_is_no_personal_number() {
        signedIn.accepted(signedIn.token().saying("sub", "19400312-1235-4abc-8def-0123456789ab"));
        signedIn.refused(signedIn.token().saying("sub", "19400312-1235-4abc-8def-0123456789a"), SignInFault.NOBODY);
    }

    @Test
    void roles_and_names_within_other_claims() {
        ClaimNames names = ClaimNames.usual()
                .withWho("ext.hsa.id")
                .withRoles("realm_access.roles")
                .withProviders("https://kvittens.example/providers");
        try (SignedIn nested = new SignedIn(usual -> usual.with(names))) {
            TestToken token = nested.token()
                    .saying("roles", null)
                    .saying("providers", null)
                    .saying("ext", Map.of("hsa", Map.of("id", "SE2321-9")))
                    .saying("https://kvittens.example/providers", "norra");

            Caller caller = nested.accepted(token.saying("realm_access", Map.of("roles", List.of("MANAGER"))));
            assertThat(caller.who()).isEqualTo("SE2321-9");
            assertThat(caller.roles()).containsExactly(Role.MANAGER);
            assertThat(caller.providers()).containsExactly(new ProviderId("norra"));
            nested.refused(token.saying("realm_access", "MANAGER"), SignInFault.NOBODY);
            nested.refused(
                    token.saying("realm_access", Map.of("roles", Map.of("roles", "MANAGER"))), SignInFault.NOBODY);
        }
    }

    @Test
    void SYS_2_the_words_of_an_issuer() {
        RoleWords words = new RoleWords(Map.of("Hemtjänst Planerare", Role.PLANNER), "kiosk");
        try (SignedIn own = new SignedIn(usual -> usual.with(words))) {
            assertThat(own.accepted(own.token().saying("roles", List.of("Hemtjänst Planerare")))
                            .roles())
                    .containsExactly(Role.PLANNER);
            assertThat(own.accepted(own.token().saying("roles", "kiosk")).kind())
                    .isEqualTo(Caller.Kind.DEVICE);
            own.refused(own.token().saying("roles", "PLANNER"), SignInFault.NOBODY);
        }
    }

    @Test
    void SYS_3_two_things_are_shown_by_the_level_or_by_methods() {
        assertThat(twoFactor("acr", "http://id.elegnamnden.se/loa/1.0/loa3")).isTrue();
        assertThat(twoFactor("acr", "http://id.elegnamnden.se/loa/1.0/loa2")).isFalse();
        assertThat(twoFactor("amr", List.of("mfa"))).isTrue();
        assertThat(twoFactor("amr", List.of("sms", "pwd"))).isTrue();
        assertThat(twoFactor("amr", List.of("sms"))).isFalse();
        assertThat(twoFactor("amr", List.of("pwd"))).isFalse();
        assertThat(twoFactor("amr", List.of("pwd", "otp", "x"))).isTrue();
        assertThat(twoFactor("amr", Map.of("mfa", true))).isFalse();
        assertThat(twoFactor("acr", null)).isFalse();
    }

    private boolean twoFactor(String claim, Object value) {
        return signedIn.accepted(signedIn.token().saying(claim, value)).twoFactor();
    }

    @Test
    void SYS_3_by_the_claims_and_words_of_an_issuer() {
        ClaimNames names = ClaimNames.usual().withLevelAndMethods("acrs", "how");
        TwoFactor words = new TwoFactor(Set.of("c1"), Set.of(Set.of("bankid")));
        try (SignedIn own = new SignedIn(usual -> usual.with(names).with(words))) {
            TestToken token = own.token();

            assertThat(own.accepted(token.saying("acrs", List.of("c1", "c2"))).twoFactor())
                    .isTrue();
            assertThat(own.accepted(token.saying("how", "bankid")).twoFactor()).isTrue();
            assertThat(own.accepted(token.saying("acr", "c1")).twoFactor()).isFalse();
            assertThat(own.accepted(token.saying("amr", List.of("bankid", "mfa")))
                            .twoFactor())
                    .isFalse();
        }
    }

    @Test
    void nothing_of_who_it_is_stands_in_the_text_of_it() {
        assertThat(signedIn.accepted(signedIn.token())).hasToString("Caller[PERSON, [CARER]]");
    }
}
