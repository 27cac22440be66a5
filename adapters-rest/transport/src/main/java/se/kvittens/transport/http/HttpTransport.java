package se.kvittens.transport.http;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.DefaultHttpClientConfiguration;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.HttpClientConfiguration;
import java.net.MalformedURLException;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import se.kvittens.application.answer.Obstacle;

/**
 * Carries requests with Micronaut's HTTP client, used by itself. It takes and gives bytes: our own mapper reads them, since
 * the client's would take a sign-in page for an empty answer. The first request takes a second or two. It is to be closed:
 * its threads keep a program alive.
 */
public final class HttpTransport implements Transport, AutoCloseable {

    private static final Argument<byte[]> BYTES = Argument.of(byte[].class);

    /** A page of visits, or a message with its attachments. */
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    private static final int MOST_CONNECTIONS = 8;
    private static final String USER_AGENT = "kvittens";
    private static final String ACCEPT = "application/json, application/problem+json";

    private final HttpClient client;
    private final String basePath;

    public HttpTransport(Connection connection) {
        URI base = connection.base();
        this.basePath = base.getRawPath().replaceAll("/+$", "");
        try {
            this.client = HttpClient.create(base.resolve("/").toURL(), configuration(connection));
        } catch (MalformedURLException unlikely) {
            throw new IllegalArgumentException("The base address is no URL.", unlikely);
        }
    }

    @Override
    public Exchange send(Request request) {
        try {
            return answer(client.toBlocking().exchange(micronauts(request), BYTES, BYTES));
        } catch (RuntimeException failure) {
            boolean wasLeft = Thread.currentThread().isInterrupted();
            return new Exchange.Broken(wasLeft ? Obstacle.Kind.BROKEN_OFF : Breaks.kindOf(failure));
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private static HttpClientConfiguration configuration(Connection connection) {
        HttpClientConfiguration configuration = new DefaultHttpClientConfiguration();
        configuration.setConnectTimeout(connection.connect());
        configuration.setReadTimeout(connection.read());
        configuration.setMaxContentLength(MOST_BYTES);
        configuration.setFollowRedirects(false);
        configuration.setProxySelector(ProxySelector.getDefault());
        configuration.setExceptionOnErrorStatus(false);
        configuration.getConnectionPoolConfiguration().setMaxConcurrentHttp1Connections(MOST_CONNECTIONS);
        configuration.getConnectionPoolConfiguration().setAcquireTimeout(connection.read());
        connection.trust().ifPresent(store -> configuration.setSslConfiguration(Trust.in(store)));
        return configuration;
    }

    private MutableHttpRequest<Object> micronauts(Request request) {
        MutableHttpRequest<Object> made =
                HttpRequest.create(HttpMethod.valueOf(request.method().name()), basePath + request.target());
        made.header("Accept", ACCEPT).header("User-Agent", USER_AGENT);
        request.headers().forEach(made::header);
        request.body().ifPresent(body -> made.body(content(body)).contentType(body.mediaType()));
        return made;
    }

    /** A form must be a text, since the client would take the bytes of one for a bean and look for its properties. */
    private static Object content(Request.Body body) {
        return body.mediaType().equals(Request.Body.FORM)
                ? body.text()
                : body.text().getBytes(StandardCharsets.UTF_8);
    }

    private static Exchange answer(HttpResponse<byte[]> response) {
        Map<String, String> headers = new LinkedHashMap<>();
        response.getHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        byte[] body = response.getBody(BYTES).orElse(new byte[0]);
        return new Exchange.Response(
                response.code(),
                headers,
                Decoding.decode(body, headers.getOrDefault("Content-Type", "")),
                new Content(body));
    }
}
