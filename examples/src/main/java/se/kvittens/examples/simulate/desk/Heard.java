package se.kvittens.examples.simulate.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it was heard.
 *
 * @param path decoded, part by part
 * @param headers with names in small letters
 * @param form of a form; empty otherwise
 * @param body of JSON; a missing node otherwise
 */
public record Heard(
        String method,
        List<String> path,
        Map<String, String> query,
        Map<String, String> headers,
        Map<String, String> form,
        JsonNode body) {

    /** {@code PUT orders/ /confirmation}: what a path is like, whatever the id in it. */
    public String kind() {
        return switch (path.size()) {
            case 1 -> method + " " + path.get(0);
            case 2 -> method + " " + path.get(0) + (isWord(path.get(1)) ? "/" + path.get(1) : "/*");
            case 3 -> method + " " + path.get(0) + "/*/" + path.get(2);
            default -> method;
        };
    }

    public String id() {
        return path.get(1);
    }

    public Optional<String> asked(String name) {
        return Optional.ofNullable(query.get(name));
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    private static boolean isWord(String part) {
        return part.equals("search") || part.equals("token");
    }
}
