package se.kvittens.examples.simulate.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Versions as ETags: "1", "2" and so on, with their quotation marks. */
public final class Versions {

    public static final String FIRST = "\"1\"";

    private Versions() {}

    static String after(ObjectNode thing) {
        return "\"" + (Long.parseLong(thing.path("version").asText().replace("\"", "")) + 1) + "\"";
    }
}
