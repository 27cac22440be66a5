package se.kvittens.rest.signin.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.rest.signin.SignInFault;
import se.kvittens.rest.signin.fixture.TestIssuer;
import se.kvittens.rest.signin.fixture.TestKeys;
import se.kvittens.rest.signin.fixture.TestToken;

/** Tokens that somebody else than the issuer has made. */
class ForgedTokensTest {

    private final SignedIn signedIn = new SignedIn();

    @AfterEach
    void stop() {
        signedIn.close();
    }

    @Test
    void a_token_of_the_issuer_is_believed() {
        assertThat(signedIn.accepted(signedIn.token()).who()).isEqualTo("carer-17");
    }

    @Test
    void not_signed_at_all() {
        signedIn.refused(new PlainJWT(signedIn.token().claims()).serialize(), SignInFault.NOT_A_TOKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "nOnE", "", "HS256", "RS1", "EdDSA", "RSA-OAEP"})
    void signed_in_a_way_that_its_head_makes_up(String algorithm) {
        String[] parts = signedIn.token().signed().split("\\.");
        String head = Base64URL.encode("{\"alg\":\"%s\",\"kid\":\"first\"}".formatted(algorithm))
                .toString();

        signedIn.refused(head + "." + parts[1] + "." + parts[2], SignInFault.NOT_A_TOKEN);
        signedIn.refused(head + "." + parts[1] + ".", SignInFault.NOT_A_TOKEN);
    }

    /** The public key is known to all: it must not do as a secret that both share. */
    @Test
    void signed_with_the_public_key_as_a_secret() throws Exception {
        for (byte[] secret : List.of(
                TestKeys.FIRST.toRSAPublicKey().getEncoded(),
                TestKeys.FIRST.toPublicJWK().toString().getBytes(StandardCharsets.UTF_8))) {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build(),
                    signedIn.token().claims());
            jwt.sign(new MACSigner(secret));

            signedIn.refused(jwt.serialize(), SignInFault.NOT_A_TOKEN);
        }
    }

    /** Of the accepted ones, but not those of the key. */
    @Test
    void signed_by_another_algorithm_than_its_key_is_for() {
        signedIn.issuer.publishes(new RSAKey.Builder(TestKeys.FIRST.toPublicJWK())
                .algorithm(JWSAlgorithm.PS256)
                .build());

        signedIn.refused(signedIn.token(), SignInFault.WRONG_SIGNATURE);
        signedIn.accepted(signedIn.token().headed(head -> pss()));
    }

    private static JWSHeader.Builder pss() {
        return new JWSHeader.Builder(JWSAlgorithm.PS256).keyID("first");
    }

    @Test
    void signed_by_an_algorithm_that_is_not_accepted_here() {
        signedIn.refused(
                signedIn.token().headed(head -> new JWSHeader.Builder(JWSAlgorithm.RS512).keyID("first")),
                SignInFault.NOT_A_TOKEN);
    }

    @Test
    void signed_with_another_key_by_the_name_of_the_issuers() {
        signedIn.refused(signedIn.token().by(TestKeys.FORGED), SignInFault.WRONG_SIGNATURE);
    }

    /** A key for sealing is not one for signing. */
    @Test
    void signed_with_a_key_that_is_for_another_use() {
        signedIn.issuer.publishes(new RSAKey.Builder(TestKeys.FIRST.toPublicJWK())
                .keyUse(KeyUse.ENCRYPTION)
                .build());

        signedIn.refused(signedIn.token(), SignInFault.WRONG_SIGNATURE);
    }

    @Test
    void a_key_that_the_token_brings_along_is_not_used() {
        try (TestIssuer forger = new TestIssuer()) {
            forger.publishes(TestKeys.FORGED.toPublicJWK());
            URI place = forger.keysAddress();
            TestToken forged = signedIn.token().by(TestKeys.FORGED);

            signedIn.refused(
                    forged.headed(head -> head.jwk(TestKeys.FORGED.toPublicJWK())), SignInFault.WRONG_SIGNATURE);
            signedIn.refused(forged.headed(head -> head.jwkURL(place)), SignInFault.WRONG_SIGNATURE);
            signedIn.refused(forged.headed(head -> head.x509CertURL(place)), SignInFault.WRONG_SIGNATURE);
            assertThat(forger.asked()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../dev/null",
                "/etc/passwd",
                "file:///dev/null",
                "http://127.0.0.1:1/keys",
                "first' OR '1'='1",
                "first\u0000",
                " first",
                "FIRST",
                ""
            })
    void the_name_of_a_key_is_a_name_and_nothing_else(String name) {
        signedIn.refused(
                signedIn.token().by(TestKeys.FORGED).headed(head -> head.keyID(name)), SignInFault.WRONG_SIGNATURE);
    }

    @Test
    void an_extension_that_must_be_understood_is_not() {
        signedIn.refused(
                signedIn.token().headed(head -> named().customParam("x", 1).criticalParams(Set.of("x"))),
                SignInFault.NOT_A_TOKEN);
        signedIn.refused(
                signedIn.token()
                        .headed(head -> head.base64URLEncodePayload(true).criticalParams(Set.of("b64"))),
                SignInFault.NOT_A_TOKEN);
    }

    private static JWSHeader.Builder named() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("first");
    }

    /** What an issuer signs for other uses: to log out, to prove who holds a key, to tell of an event. */
    @ParameterizedTest
    @ValueSource(strings = {"logout+jwt", "dpop+jwt", "secevent+jwt", "JOSE"})
    void of_a_type_that_is_for_another_use(String type) {
        signedIn.refused(signedIn.token().headed(head -> head.type(new JOSEObjectType(type))), SignInFault.NOT_A_TOKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JWT", "jwt", "at+jwt"})
    void of_a_type_that_is_for_this(String type) {
        signedIn.accepted(signedIn.token().headed(head -> head.type(new JOSEObjectType(type))));
    }

    @Test
    void a_token_within_a_token() throws Exception {
        JWSObject outer = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("first")
                        .contentType("JWT")
                        .build(),
                new Payload(signedIn.token().signed()));
        outer.sign(new RSASSASigner(TestKeys.FIRST));

        signedIn.refused(outer.serialize(), SignInFault.NOT_A_TOKEN);
    }

    @Test
    void a_sealed_token() throws Exception {
        JWEObject sealed = new JWEObject(
                new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A128GCM)
                        .contentType("JWT")
                        .build(),
                new Payload(signedIn.token().signed()));
        sealed.encrypt(new RSAEncrypter(TestKeys.FIRST));

        signedIn.refused(sealed.serialize(), SignInFault.NOT_A_TOKEN);
    }

    /** None of them makes the server ask the issuer. */
    @Test
    void what_is_no_token_or_of_another_issuer_asks_nobody() {
        signedIn.refused("x.y.z", SignInFault.NOT_A_TOKEN);
        signedIn.refused(signedIn.token().saying("iss", "https://other.example"), SignInFault.OTHER_ISSUER);

        assertThat(signedIn.issuer.asked()).isZero();
    }
}
