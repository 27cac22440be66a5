package se.kvittens.rest.signin.stranger;

import com.nimbusds.oauth2.sdk.TokenRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.NettyWrapper;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/** A server that signs people in, by somebody else, on a free port of this machine. All of it goes over HTTP. */
public final class Stranger implements AutoCloseable {

    private static final String CLIENT = "kvittens-overview";
    private static final String BACK = "http://127.0.0.1/back";
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final MockOAuth2Server server;

    public Stranger(Instant at) throws IOException {
        server = new MockOAuth2Server(new OAuth2Config(
                false,
                null,
                null,
                false,
                new OAuth2TokenProvider(new KeyProvider(), at),
                Set.of(),
                new NettyWrapper()));
        server.start(InetAddress.getLoopbackAddress(), 0);
    }

    public URI issuer(String name) {
        return server.issuerUrl(name).uri();
    }

    /** Who signs in next, and what is said of them. */
    public void expect(String issuer, String subject, Map<String, Object> claims) {
        server.enqueueCallback(callback(issuer, subject, claims));
    }

    /** As an app does: somebody signs in, a code comes back, and for the code there is a token. */
    public String tokenOfPerson(String issuer, String subject, Map<String, Object> claims) throws Exception {
        expect(issuer, subject, claims);
        String query =
                form(Map.of("client_id", CLIENT, "response_type", "code", "scope", "openid", "redirect_uri", BACK));
        HttpResponse<String> signedIn =
                sent(HttpRequest.newBuilder(URI.create(server.authorizationEndpointUrl(issuer) + "?" + query)));
        String code = found(CODE, signedIn.headers().firstValue("Location").orElse(""));
        return token(
                issuer,
                Map.of("grant_type", "authorization_code", "code", code, "client_id", CLIENT, "redirect_uri", BACK));
    }

    /** As a program does, by a secret of its own (client credentials). */
    public String tokenOfProgram(String issuer, String client, Map<String, Object> claims) throws Exception {
        expect(issuer, client, claims);
        return token(
                issuer,
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        client,
                        "client_secret",
                        "secret",
                        "scope",
                        "x"));
    }

    private static DefaultOAuth2TokenCallback callback(String issuer, String subject, Map<String, Object> claims) {
        return new DefaultOAuth2TokenCallback(issuer, subject, "JWT", List.of("kvittens"), claims, 3600) {
            @Override
            public String subject(TokenRequest request) {
                return subject;
            }
        };
    }

    private String token(String issuer, Map<String, String> asked) throws Exception {
        HttpResponse<String> answer =
                sent(HttpRequest.newBuilder(server.tokenEndpointUrl(issuer).uri())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form(asked))));
        return found(ACCESS_TOKEN, answer.body());
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("There is no %s in: %s".formatted(pattern, text));
        }
        return matcher.group(1);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
