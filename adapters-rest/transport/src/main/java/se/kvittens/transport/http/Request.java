package se.kvittens.transport.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked of the other system.
 *
 * @param path encoded, from the base address on
 * @param query not encoded yet; holds nothing personal
 * @param body of text in UTF-8
 */
public record Request(
        Method method, String path, Map<String, String> query, Map<String, String> headers, Optional<Body> body) {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    public Request {
        query = new LinkedHashMap<>(query);
        headers = new LinkedHashMap<>(headers);
    }

    /** What can be asked with. */
    public enum Method {
        GET,
        PUT,
        POST,
        DELETE
    }

    /** A text and its media type. */
    public record Body(String mediaType, String text) {

        static final String FORM = "application/x-www-form-urlencoded";

        /** Encoded already. */
        public static Body form(String encoded) {
            return new Body(FORM, encoded);
        }

        public static Body json(String text) {
            return new Body("application/json", text);
        }

        /** What it says may be personal, or a secret. */
        @Override
        public String toString() {
            return "Body[" + mediaType + "]";
        }
    }

    public static Request of(Method method, String path) {
        return new Request(method, path, Map.of(), Map.of(), Optional.empty());
    }

    public static Request get(String path) {
        return of(Method.GET, path);
    }

    /** A part of a path, encoded whatever it holds. */
    public static String segment(String value) {
        return encoded(value);
    }

    public Request asking(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(query);
        more.put(name, value);
        return new Request(method, path, more, headers, body);
    }

    public Request with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Request(method, path, query, more, body);
    }

    public Request sending(Body what) {
        return new Request(method, path, query, headers, Optional.of(what));
    }

    public Request withIdempotencyKey(String key) {
        return with(IDEMPOTENCY_KEY, key);
    }

    /** Whether it does no harm to ask twice, where it is not known whether the first time was heard. */
    public boolean isRepeatable() {
        return method != Method.POST || headers.containsKey(IDEMPOTENCY_KEY);
    }

    /** What its path and key name, decoded. */
    public List<String> named() {
        Stream<String> parts = Arrays.stream(path.split("/", -1))
                .skip(1)
                .map(part -> URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8));
        return Stream.concat(parts, Stream.ofNullable(headers.get(IDEMPOTENCY_KEY)))
                .toList();
    }

    /** Path and query as they go out. */
    public String target() {
        String asked = query.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? path : path + "?" + asked;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Neither headers, which hold a token, nor what is asked or sent. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
